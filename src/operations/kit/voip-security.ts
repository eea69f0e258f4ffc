import { UmError } from '../../protocol/errors.js';
import type { Forest } from '../../protocol/endpoint.js';
import type { Directory } from './directory.js';
import { hasLyncShell, lyncShell } from './forests.js';
import { sameName } from './names.js';

/** How calls of a dial plan are secured, and why. */
export interface Security {
  readonly voip: 'Secured' | 'SIPSecured';
  /** Lync's media encryption as its configurations have it; empty: no Lync shell to ask. */
  readonly levels: readonly string[];
}

/**
 * The security that Lync's media encryption asks for: a plan that secures signalling alone fails
 * wherever media have to be encrypted, and one that secures both wherever they mustn't be.
 * @throws UmError UM-MEDIA-CONFLICT where no security suits all of Lync's configurations
 */
export async function securityFor(directory: Directory, forest: Forest): Promise<Security> {
  if (!hasLyncShell(directory, forest)) return { voip: 'Secured', levels: [] };
  const media = await directory.read(lyncShell(forest), 'Get-CsMediaConfiguration', {});
  const isLevel = (level: string) => (one: (typeof media)[number]) =>
    sameName(one.EncryptionLevel, level);
  const required = media.filter(isLevel('RequireEncryption'));
  const none = media.filter(isLevel('DoNotSupportEncryption'));
  if (required.length > 0 && none.length > 0) {
    throw new UmError('UM-MEDIA-CONFLICT', {
      required: required.map(({ Identity }) => Identity).join(', '),
      none: none.map(({ Identity }) => Identity).join(', '),
    });
  }
  return {
    voip: none.length > 0 ? 'SIPSecured' : 'Secured',
    levels: [...new Set(media.map(({ EncryptionLevel }) => EncryptionLevel))].sort(),
  };
}
