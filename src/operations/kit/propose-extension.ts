import { UmError } from '../../protocol/errors.js';
import { message } from '../../protocol/message.js';
import { extensionClaimedBy, extensionClaims } from './choose-extension.js';
import type { Directory } from './directory.js';
import { allDialPlans, type DialPlan } from './find-dial-plan.js';
import { freeOf } from './free-extensions.js';
import type { FoundPerson } from './person.js';
import { usedExtensions } from './used-extensions.js';

/** So many free ones are looked at for one that no waiting request holds. */
const LOOKED_AT = 30;

/**
 * What to ask when nothing tells somebody's extension: proposed is the end of their telephone number,
 * or else the next free one of the dial plan that no waiting request holds.
 * @param number the line or telephone number; null: not known
 * @param parameter the operation's own, which the proposal is for
 */
export async function extensionNeeded(
  directory: Directory,
  person: FoundPerson,
  plan: DialPlan,
  number: string | null,
  parameter: 'extension' | 'newExtension' = 'extension',
): Promise<UmError> {
  const digits = plan.NumberOfDigitsInExtension;
  const all = await allDialPlans(directory);
  const used = await usedExtensions(directory, person.forest, plan, all);
  const end = (number ?? '').replace(/^tel:|;.*$/gi, '').replace(/\D/g, '');
  const ofNumber = end.length >= digits ? end.slice(-digits) : '';
  const isFree = async (extension: string): Promise<boolean> =>
    !used.has(extension) &&
    (await extensionClaimedBy(directory, extensionClaims(person, plan, all, extension))) === null;
  const isNumber = ofNumber !== '' && (await isFree(ofNumber));
  const proposal = isNumber ? ofNumber : await firstOf(freeOf(digits, used, LOOKED_AT), isFree);
  const about = { user: person.mailbox.DisplayName, dialPlan: plan.Name };
  const ofWhat = /^tel:/i.test(number ?? '') ? 'line' : 'phone';
  const reason = message(`kit.likely-${isNumber ? ofWhat : 'free'}`, about);
  return new UmError(
    'UM-EXTENSION-NEEDED',
    {
      parameter,
      user: person.mailbox.DisplayName,
      digits,
      dialPlan: plan.Name,
      proposal,
      source: proposal === '' ? 'none' : isNumber ? 'number' : 'free',
    },
    {
      proposals: { [parameter]: proposal },
      ...(proposal === '' ? {} : { reasons: { [parameter]: reason } }),
    },
  );
}

async function firstOf(
  extensions: readonly string[],
  isFree: (extension: string) => Promise<boolean>,
): Promise<string> {
  for (const extension of extensions) if (await isFree(extension)) return extension;
  return '';
}
