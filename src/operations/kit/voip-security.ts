import type { Output } from '../../cmdlets/call.js';
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

/** The security that Lync's media encryption asks for, and whatever else goes with it. */
export interface AskedSecurity extends Security {
  /** The first is the best. */
  readonly allowed: readonly Security['voip'][];
}

/** The configurations that require media encryption, and those that forbid it: no security suits both. */
export interface MediaConflict {
  readonly required: string;
  readonly none: string;
}

/**
 * The security that all of Lync's media configurations ask for: a plan that secures signalling alone
 * fails wherever media have to be encrypted, and one that secures both wherever they mustn't be.
 * @param media not empty
 */
export function askedSecurity(
  media: readonly Output<'Get-CsMediaConfiguration'>[],
): AskedSecurity | MediaConflict {
  const ofLevel = (level: string): string =>
    media
      .filter(({ EncryptionLevel }) => sameName(EncryptionLevel, level))
      .map(({ Identity }) => Identity)
      .sort()
      .join(', ');
  const required = ofLevel('RequireEncryption');
  const none = ofLevel('DoNotSupportEncryption');
  if (required !== '' && none !== '') return { required, none };
  const voip = none === '' ? 'Secured' : 'SIPSecured';
  return {
    voip,
    allowed: required === '' && none === '' ? ['Secured', 'SIPSecured'] : [voip],
    levels: [...new Set(media.map(({ EncryptionLevel }) => EncryptionLevel))].sort(),
  };
}

/**
 * The security that the media encryption of a forest's Lync asks for.
 * @throws UmError UM-MEDIA-CONFLICT where no security suits all of Lync's configurations
 */
export async function securityFor(directory: Directory, forest: Forest): Promise<Security> {
  if (!hasLyncShell(directory, forest)) return { voip: 'Secured', levels: [] };
  const asked = askedSecurity(
    await directory.read(lyncShell(forest), 'Get-CsMediaConfiguration', {}),
  );
  if ('none' in asked) throw new UmError('UM-MEDIA-CONFLICT', { ...asked });
  const { voip, levels } = asked;
  return { voip, levels };
}
