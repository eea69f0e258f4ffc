import type { ListValue } from '../engine/given.js';
import { invalidValue } from './shared.js';

const LONGEST_NAME = 64;

/** What was given of a holiday schedule, each entry as the server keeps it. */
export function holidaysOf(given: ListValue | undefined): ListValue | undefined {
  if (given === undefined) return undefined;
  if (given.kind === 'replace') return { kind: 'replace', items: given.items.map(holidayOf) };
  return { kind: 'change', add: given.add.map(holidayOf), remove: given.remove.map(holidayOf) };
}

/**
 * `name,greeting,first day[,last day]`; all but the last day is mandatory. The dates have the short
 * form of the session's culture and no other: the client's, which is en-US here.
 * @throws CmdletError DataValidationException
 */
function holidayOf(text: string): string {
  const [name = '', greeting = '', first = '', last = first, ...more] = text.split(',');
  const [start, end] = [dayOf(first), dayOf(last)];
  const isWrong = name === '' || name.length > LONGEST_NAME || greeting === '' || more.length > 0;
  if (isWrong || start === null || end === null || start > end) throw invalidValue(text);
  return [name, greeting, shown(start), shown(end)].join(',');
}

function dayOf(text: string): Date | null {
  const groups = /^(?<month>\d{1,2})\/(?<day>\d{1,2})\/(?<year>\d{4})$/.exec(text)?.groups;
  const [year, month, day] = [groups?.year, groups?.month, groups?.day].map(Number);
  if (year === undefined || month === undefined || day === undefined) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date : null;
}

function shown(date: Date): string {
  return [date.getUTCMonth() + 1, date.getUTCDate(), date.getUTCFullYear()].join('/');
}
