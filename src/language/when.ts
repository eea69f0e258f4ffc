import * as chrono from 'chrono-node';
import type { Locale } from '../operations/kit/operation.js';

/** A sentence without the time at which what it asks for is to start; null: none was said. */
export interface Timed {
  readonly startAt: Date | null;
  readonly rest: string;
}

/** Hours as `22h` and `22h30`, which only French knows otherwise. */
const HOURS = /(?<![\p{L}\p{N}])(\d{1,2})\s?h(\d{2})?(?![\p{L}\p{N}])/giu;
/** What an hour looks like; a bare number after "at" may be anything. */
const AN_HOUR =
  /\d:\d|\d\s?[ap]\.?m|noon|midnight|midi|minuit|\b(?:hours?|heures?|minutes?|min|hrs?)\b/iu;
const EVENING = /tonight|this evening|ce soir|cette nuit/iu;
const NEXT_DAY = /tomorrow|demain/iu;
/** Right before a time these say that it is something else's. */
const SOMETHING_ELSES =
  /(?:^|[^\p{L}])(?:since|until|till|before|after|every|each|was|were|is|been|depuis|jusqu\S*|avant|après|chaque|toutes les|était|est|sera)\s*(?:on|at|the|le|la|à|au)?\s*$/iu;
/** In such a clause the time is when somebody comes or goes, or something ends. */
const COMES_OR_GOES =
  /(?:^|[^\p{L}])(?:start(?:s|ed|ing)|begins|began|arriv(?:es|ed|ing|e|era)|join(?:s|ed|ing)|lea(?:ves|ving)|left|commenc(?:e|era)|débute(?:ra)?|part|parti|partie|quitt(?:e|era|é|ée)|expires?)(?![\p{L}])[^.,;:!?]*$/iu;
/** What joins a time to the sentence. */
const BEFORE = /[\s,;]*(?:\b(?:on|at|from|by|for|le|dès|pour|vers)|\bà)?[\s,;]*$/iu;

/**
 * Finds when somebody wants a thing to start: an hour of a day to come, or `tonight`, `tomorrow`
 * and their French (22:00 and 8:00). What isn't surely meant so is left in the sentence: dates, a
 * span of time, when somebody arrives or has left.
 * @param timeZone IANA name; undefined: UTC
 */
export function startIn(
  sentence: string,
  locale: Locale,
  now: Date,
  timeZone: string | undefined,
): Timed {
  const text = sentence.replace(
    HOURS,
    (_, hour: string, minute: string | undefined) => `${hour}:${minute ?? '00'}`,
  );
  for (const found of timesIn(text, locale, now, timeZone)) {
    const startAt = startOf(found, text, now, timeZone);
    if (startAt === null) continue;
    const before = text.slice(0, found.index).replace(BEFORE, '');
    const after = text.slice(found.index + found.text.length).replace(/^[\s,;]+/, '');
    return { startAt, rest: `${before} ${after}`.trim() };
  }
  return { startAt: null, rest: sentence };
}

/** By the language that makes more of the sentence; by the person's own where both make as much. */
function timesIn(
  text: string,
  locale: Locale,
  now: Date,
  timeZone: string | undefined,
): chrono.ParsedResult[] {
  const reference = { instant: now, timezone: minutesFromUtc(now, timeZone) };
  const [own, other] = (locale === 'en' ? (['en', 'fr'] as const) : (['fr', 'en'] as const)).map(
    (language) => PARSERS[language].parse(text, reference, { forwardDate: true }),
  );
  const length = (found: chrono.ParsedResult[] = []): number =>
    found.reduce((total, one) => total + one.text.length, 0);
  return (length(other) > length(own) ? other : own) ?? [];
}

const PARSERS = { en: chrono.casual, fr: chrono.fr } as const;

/** Null where what was found isn't when the request is to start. */
function startOf(
  { index, text, start, end }: chrono.ParsedResult,
  sentence: string,
  now: Date,
  timeZone: string | undefined,
): Date | null {
  const hasDay = start.isCertain('day') || start.isCertain('weekday') || EVENING.test(text);
  const hasHour = start.isCertain('hour') && (hasDay || AN_HOUR.test(text));
  const usual = EVENING.test(text) ? '22:00' : NEXT_DAY.test(text) ? '08:00' : null;
  if (end != null) return null;
  const before = sentence.slice(0, index);
  if (SOMETHING_ELSES.test(before) || COMES_OR_GOES.test(before)) return null;
  if (/^['’]/.test(sentence.slice(index + text.length))) return null;
  if (hasHour) return toCome(instantOf(start, null, timeZone), hasDay, now);
  return usual === null ? null : toCome(instantOf(start, usual, timeZone), true, now);
}

/** An hour without a day that is over already is tomorrow's. */
function toCome(startAt: Date, hasDay: boolean, now: Date): Date | null {
  if (startAt > now) return startAt;
  return hasDay ? null : new Date(startAt.getTime() + 24 * 3_600_000);
}

/** The moment, by the clocks of that day: an hour may lie beyond a change of time. */
function instantOf(
  start: chrono.ParsedComponents,
  hour: string | null,
  timeZone: string | undefined,
): Date {
  const two = (component: chrono.Component): string =>
    String(start.get(component) ?? 0).padStart(2, '0');
  const clock = hour ?? `${two('hour')}:${two('minute')}`;
  const asUtc = new Date(`${start.get('year')}-${two('month')}-${two('day')}T${clock}:00Z`);
  const first = new Date(asUtc.getTime() - minutesFromUtc(asUtc, timeZone) * 60_000);
  return new Date(asUtc.getTime() - minutesFromUtc(first, timeZone) * 60_000);
}

/** How far a time zone's clocks are ahead of UTC then, in minutes. */
function minutesFromUtc(instant: Date, timeZone = 'UTC'): number {
  const name = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' })
    .formatToParts(instant)
    .find(({ type }) => type === 'timeZoneName')?.value;
  const [, sign = '+', hours = '0', minutes = '0'] = /GMT([+-])(\d+):(\d+)/.exec(name ?? '') ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}
