import { MOST_FILE_BYTES } from '../protocol/api.js';
import { UmError } from '../protocol/errors.js';
import { isLoopback, type BotSettings } from './settings.js';

/** How long a file may take, in ms. */
const FILE_MS = 30_000;

/** The files of a chat, at the addresses that Teams names; it lends each for a short time. */
export interface Files {
  /** @throws UmError UM-FILE-GONE, UM-FILE-LARGE */
  fetch(url: string): Promise<Uint8Array>;
  /** @throws UmError UM-FILE-NOT-TAKEN */
  put(url: string, bytes: Uint8Array): Promise<void>;
}

/**
 * Reads and writes files where Teams keeps them, and nowhere else: an address comes with a message,
 * and no message may send the bot elsewhere.
 */
export function filesOf(
  { fileHosts, lab }: Pick<BotSettings, 'fileHosts' | 'lab'>,
  signal: AbortSignal,
): Files {
  const isAllowed = (text: string): boolean => {
    if (!URL.canParse(text)) return false;
    const { protocol, hostname, username } = new URL(text);
    if (username !== '') return false;
    if (lab) return protocol === 'http:' && isLoopback(hostname);
    return (
      protocol === 'https:' &&
      fileHosts.some((host) => hostname === host || hostname.endsWith(`.${host}`))
    );
  };
  const call = async (url: string, init: RequestInit): Promise<Response | null> => {
    if (!isAllowed(url)) return null;
    const signals = AbortSignal.any([signal, AbortSignal.timeout(FILE_MS)]);
    return fetch(url, { ...init, redirect: 'error', signal: signals }).catch(() => null);
  };
  return {
    fetch: async (url) => {
      const response = await call(url, { method: 'GET' });
      if (response?.ok !== true) throw new UmError('UM-FILE-GONE');
      return wholeOf(response);
    },
    put: async (url, bytes) => {
      const response = await call(url, {
        method: 'PUT',
        headers: {
          'Content-Type': 'application/octet-stream',
          'Content-Range': `bytes 0-${bytes.length - 1}/${bytes.length}`,
        },
        body: Buffer.from(bytes),
      });
      if (response?.ok !== true) throw new UmError('UM-FILE-NOT-TAKEN');
    },
  };
}

/** Stops at the first byte that is too many. */
async function wholeOf(response: Response): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const stream: AsyncIterable<Uint8Array> | null = response.body;
  try {
    for await (const chunk of stream ?? []) {
      size += chunk.length;
      if (size > MOST_FILE_BYTES)
        throw new UmError('UM-FILE-LARGE', { megabytes: MOST_FILE_BYTES / 2 ** 20 });
      chunks.push(chunk);
    }
  } catch (error) {
    if (error instanceof UmError) throw error;
    throw new UmError('UM-FILE-GONE', {}, { cause: error });
  }
  return Buffer.concat(chunks);
}
