const ISO = /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})$/;
const DAY_FIRST = /^(?<day>\d{1,2})\/(?<month>\d{1,2})\/(?<year>\d{4})$/;
/**
 * The short date of en-US, in which Microsoft's examples are: Exchange takes the one of the session's
 * culture and no other, and the gate's modules open each session in that one.
 */
const MONTH_FIRST = /^(?<month>\d{1,2})\/(?<day>\d{1,2})\/(?<year>\d{4})$/;

/** A day that people write as 2026-12-24 or 24/12/2026, as the former; null where it is none. */
export function readDay(text: string): string | null {
  return isoOf(ISO.exec(text) ?? DAY_FIRST.exec(text));
}

/** A day as Exchange shows it, as 2026-12-24; null where it is none. */
export function dayFromExchange(text: string): string | null {
  return isoOf(MONTH_FIRST.exec(text.trim()));
}

/** A day, 2026-12-24, as Exchange takes and shows it. */
export function dayForExchange(day: string): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return `${month}/${date}/${year}`;
}

function isoOf(match: RegExpExecArray | null): string | null {
  const { year, month, day } = match?.groups ?? {};
  if (year === undefined || month === undefined || day === undefined) return null;
  const text = [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
  const date = new Date(`${text}T00:00:00.000Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? text : null;
}
