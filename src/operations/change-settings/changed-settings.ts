import { UmError } from '../../protocol/errors.js';
import type { Offer } from '../../protocol/offer.js';
import type { Policy } from '../kit/find-policy.js';
import type { UmMailbox } from '../kit/um-mailbox.js';
import { wantedOf, type Wanted } from './names.js';
import { modeOf, SETTINGS, type Mode, type Setting } from './settings.js';

/** One setting that is to be otherwise than it is. */
export interface ChangedSetting {
  readonly name: string;
  readonly setting: Setting;
  readonly before: Mode;
  readonly after: Mode;
}

/**
 * The settings that have to change for all that was asked.
 * @param isMore whether something else was asked for too, so that no setting need be
 * @param offers what to offer where the preview, which is a policy's, was asked for
 * @throws UmError UM-MISSING-PARAMETER, UM-BAD-PARAMETER for what is no setting or is asked for
 *   twice, UM-SETTING-ELSEWHERE for what isn't a person's to have
 */
export function changedSettings(
  given: string | readonly string[] | undefined,
  um: UmMailbox,
  policy: Policy,
  isMore: boolean,
  offers: readonly Offer[],
): ChangedSetting[] {
  const asked = (typeof given === 'string' ? given.split(/[,;\n]/) : (given ?? []))
    .map((text) => text.trim())
    .filter((text) => text !== '');
  if (asked.length === 0 && !isMore)
    throw new UmError('UM-MISSING-PARAMETER', { parameter: 'settings' });
  const wanted = new Map<string, Mode>();
  for (const text of asked) {
    const one = wantedOf(text);
    const before = one === null ? undefined : wanted.get(one.name);
    if (one === null || (before !== undefined && before !== one.mode))
      throw new UmError('UM-BAD-PARAMETER', { parameter: 'settings', value: text });
    refuseElsewhere(one, um, policy, offers);
    wanted.set(one.name, one.mode);
  }
  return [...wanted].flatMap(([name, after]) => {
    const setting = SETTINGS[name];
    if (setting === undefined) return [];
    const before = modeOf(um, setting);
    return before === after ? [] : [{ name, setting, before, after }];
  });
}

/** What of the preview was asked for, which only a policy has; null: nothing. */
export function previewAsked(given: string | readonly string[] | undefined): Mode | null {
  const asked = typeof given === 'string' ? given.split(/[,;\n]/) : (given ?? []);
  const named = asked.map((text) => wantedOf(text.trim())).find((one) => one?.name === 'preview');
  return named?.mode ?? null;
}

/** @throws UmError UM-SETTING-ELSEWHERE, UM-BAD-PARAMETER for a mode that a setting hasn't */
function refuseElsewhere(
  { name, mode }: Wanted,
  um: UmMailbox,
  policy: Policy,
  offers: readonly Offer[],
): void {
  const about = {
    user: um.DisplayName,
    policy: policy.Name,
    dialPlan: um.UMDialPlan.Name,
    state: policy.AllowVoiceMailPreview ? 'on' : 'off',
  };
  if (name === 'preview')
    throw new UmError('UM-SETTING-ELSEWHERE', { ...about, setting: name }, { offers: [...offers] });
  if (name === 'language') throw new UmError('UM-SETTING-ELSEWHERE', { ...about, setting: name });
  // On SIP URI dial plans, and only those are planned for, UM receives no fax.
  if (name === 'fax' && mode !== 'off')
    throw new UmError('UM-SETTING-ELSEWHERE', { ...about, setting: name });
  if (mode === 'all' && name !== 'text messages')
    throw new UmError('UM-BAD-PARAMETER', { parameter: 'settings', value: `${name} ${mode}` });
}
