import { UmError } from '../../protocol/errors.js';
import type { DialPlan } from '../kit/find-dial-plan.js';
import { sameName } from '../kit/names.js';

/** What is set where nothing else is said: a group for any number. */
const ANY_NUMBER = 'Anywhere,*,*,*';
/** `name,allowed mask,dialled mask[,comment]`; a mask has digits, x for any one, * for any more. */
const ENTRY =
  /^(?<name>[\p{L}\p{N}][\p{L}\p{M}\p{N} ._-]{0,31}),(?<mask>[\dxX*+]{1,32}),(?<dialled>[\dxX*+]{1,32})(?:,(?<comment>[\p{L}\p{M}\p{N} .*_-]{0,40}))?$/u;

/** A group of numbers to be allowed, and the entry that configures it; null: it is there. */
export interface Group {
  readonly name: string;
  readonly entry: string | null;
}

/** The name of a configured group. */
export function groupName(entry: string): string {
  return entry.split(',')[0] ?? '';
}

/**
 * The groups that are asked for: entries, or names of groups that the plan has already; without any,
 * the one for any number. They come as a list, or as a text parted by semicolons or lines.
 * @throws UmError UM-BAD-PARAMETER for what is neither; UM-NAME-UNKNOWN with those that are configured
 */
export function groupsOf(plan: DialPlan, given: string | readonly string[]): Group[] {
  const typed = (typeof given === 'string' ? given.split(/[;\n]/) : given)
    .map((text) => text.trim())
    .filter((text) => text !== '');
  return (typed.length === 0 ? [ANY_NUMBER] : typed).map((text) => groupOf(plan, text));
}

function groupOf(plan: DialPlan, text: string): Group {
  const configured = plan.ConfiguredInCountryOrRegionGroups;
  if (!text.includes(',')) {
    const there = configured.find((entry) => sameName(groupName(entry), text));
    if (there !== undefined) return { name: groupName(there), entry: null };
    const names = [...new Set(configured.map(groupName))];
    throw new UmError(
      'UM-NAME-UNKNOWN',
      { parameter: 'groups', name: text },
      { candidates: names.map((name) => ({ id: name, label: name, detail: plan.Name })) },
    );
  }
  const parts = ENTRY.exec(text.replace(/\s*,\s*/g, ','))?.groups;
  const [name, mask, dialled] = [parts?.name, parts?.mask, parts?.dialled];
  if (name === undefined || mask === undefined || dialled === undefined)
    throw new UmError('UM-BAD-PARAMETER', { parameter: 'groups', value: text });
  const comment = parts?.comment ?? '';
  const entry = [name, mask, dialled, comment === '' ? '*' : comment].join(',');
  const there = configured.find((one) => one.toLowerCase() === entry.toLowerCase());
  return { name: there === undefined ? name : groupName(there), entry: there ?? entry };
}
