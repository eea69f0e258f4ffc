import type { FoundAttendant } from '../kit/find-attendant.js';
import { sameName } from '../kit/names.js';
import { UmError } from '../../protocol/errors.js';
import { dayForExchange, dayFromExchange } from './day.js';
import type { Holiday } from './read-holidays.js';

/** The holidays that an auto attendant has, as far as they can be read. */
export function presentHolidays({ attendant }: FoundAttendant): Holiday[] {
  return attendant.HolidaySchedule.flatMap((entry) => {
    const [name = '', greeting = '', from = '', to = from] = entry.split(',');
    const [first, last] = [dayFromExchange(from), dayFromExchange(to)];
    return first === null || last === null ? [] : [{ name, greeting, first, last }];
  });
}

/** Whether two are the same days under the same name. */
export function isSame(one: Holiday, other: Holiday): boolean {
  return sameName(one.name, other.name) && one.first === other.first && one.last === other.last;
}

/** Whether two have a day in common. */
export function overlap(one: Holiday, other: Holiday): boolean {
  return one.first <= other.last && other.first <= one.last;
}

/** The days of a holiday, to be read. */
export function daysOf({ first, last }: Holiday): string {
  return first === last ? first : `${first} – ${last}`;
}

/**
 * An entry as Exchange takes it, which wants a greeting: the one given, or that of the auto
 * attendant's other holidays, or the one it plays outside business hours.
 * @throws UmError UM-GREETING-NEEDED
 */
export function entryOf(found: FoundAttendant, holiday: Holiday): string {
  const { attendant } = found;
  const others = presentHolidays(found).flatMap(({ greeting }) => greeting ?? []);
  const greeting =
    holiday.greeting ?? others.at(-1) ?? attendant.AfterHoursWelcomeGreetingFilename ?? '';
  if (greeting === '') {
    throw new UmError('UM-GREETING-NEEDED', {
      parameter: 'holidays',
      holiday: holiday.name,
      name: attendant.Name,
    });
  }
  const days = [holiday.first, holiday.last].map(dayForExchange);
  return [holiday.name, greeting, ...days].join(',');
}
