import { sameName } from '../kit/names.js';
import type { Details } from './due.js';
import { planName, type Line } from './lines.js';

/** The dial plan for most lines: as long and in the country as they are, named after the office. */
export function likelyPlan(lines: readonly Line[]): Details {
  const kind = ({ extension, countryCode }: Line): string =>
    countryCode === null ? '' : `${countryCode} ${extension.length}`;
  const most = commonest(lines.map(kind));
  const [countryCode, digits] = most.split(' ');
  const alike = lines.filter((line) => kind(line) === most);
  const name = commonest(alike.map(({ mailbox }) => planName(mailbox.Office ?? '')));
  return { name, digits, countryCode };
}

/** What stands before most extensions of that length, in the office that the plan is named after. */
export function likelyPrefix(lines: readonly Line[], plan: string, digits: number): string {
  const alike = lines.filter(({ extension }) => extension.length === digits);
  const own = alike.filter(({ mailbox }) => sameName(planName(mailbox.Office ?? ''), plan));
  const prefixes = (own.length > 0 ? own : alike).map(({ prefix }) => prefix ?? '');
  return commonest(prefixes);
}

/** What occurs most, the first of those that do equally; '' where nothing does. */
function commonest(texts: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const text of texts) if (text !== '') counts.set(text, (counts.get(text) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? '';
}
