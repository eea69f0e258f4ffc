import { UmError } from '../../protocol/errors.js';

const NETWORK_PATH = /^\\\\[^\\/:*?"<>|]+(?:\\[^\\/:*?"<>|]+){2,}$/;

/**
 * A CA's answer, on the network.
 * @throws UmError UM-FILE-UNFIT for what holds a private key, isn't on the network, or is no answer
 */
export function answerFile(typed: string): string {
  const file = typed.trim();
  const about = { parameter: 'file', file };
  if (/\.(?:pfx|p12)$/i.test(file)) throw new UmError('UM-FILE-UNFIT', { ...about, why: 'secret' });
  if (!NETWORK_PATH.test(file)) throw new UmError('UM-FILE-UNFIT', { ...about, why: 'local' });
  if (!/\.(?:cer|crt|p7b|p7c)$/i.test(file))
    throw new UmError('UM-FILE-UNFIT', { ...about, why: 'type' });
  return file;
}
