import { UmError } from '../../protocol/errors.js';
import { readDay } from './day.js';

const DATE = /\d{4}-\d{1,2}-\d{1,2}|\d{1,2}\/\d{1,2}\/\d{4}/g;
const GREETING = /(?<![\w.-])[A-Za-z0-9_-][A-Za-z0-9._-]{0,200}\.(?:wav|wma)(?![\w.-])/i;
const NAME = /^[\p{L}\p{M}\p{N}._' -]{1,64}$/u;
/** Words that only lead to a date. */
const LEADING = /[\s:(]+(?:from|on|until|to|du|le|au|des?)?\s*$/i;

/** Days that an auto attendant is to treat as a holiday; dates as 2026-12-24. */
export interface Holiday {
  readonly name: string;
  readonly first: string;
  readonly last: string;
  /** The file of its greeting, or null where none is given. */
  readonly greeting: string | null;
}

/**
 * Reads holidays, of which each is a name, a day or a first and a last one, and perhaps the file of
 * its greeting: `Christmas 2026-12-24 2026-12-26 closed.wav; 01/01/2027`.
 * @param now days before it are over
 * @throws UmError UM-MISSING-PARAMETER, UM-BAD-PARAMETER, UM-DATE-PAST
 */
export function readHolidays(given: string | readonly string[], now: Date): Holiday[] {
  const texts = (typeof given === 'string' ? given.split(/[;\n]/) : given).flatMap(entriesOf);
  if (texts.length === 0) throw new UmError('UM-MISSING-PARAMETER', { parameter: 'holidays' });
  return texts.map((text) => readHoliday(text, now.toISOString().slice(0, 'YYYY-MM-DD'.length)));
}

/**
 * The entries of a text with commas, which part entries, and also an entry's parts as Exchange writes
 * them: `Christmas,closed.wav,24/12/2026,26/12/2026`.
 */
function entriesOf(text: string): string[] {
  const entries: string[] = [];
  let name: string[] = [];
  let takesLastDay = false;
  for (const part of text.split(',').map((one) => one.trim())) {
    if (part === '') continue;
    const dates = part.match(DATE) ?? [];
    if (dates.length === 0) {
      name.push(part);
    } else if (takesLastDay && name.length === 0 && dates[0] === part) {
      entries.push(`${entries.pop() ?? ''} ${part}`);
      takesLastDay = false;
    } else {
      entries.push([...name, part].join(' '));
      takesLastDay = name.length > 0 && dates[0] === part;
      name = [];
    }
  }
  return name.length === 0 ? entries : [...entries, name.join(' ')];
}

function readHoliday(text: string, today: string): Holiday {
  const bad = new UmError('UM-BAD-PARAMETER', { parameter: 'holidays', value: text.trim() });
  const written = text.match(DATE) ?? [];
  const [first, last = first, ...more] = written.map(readDay);
  if (first === undefined || first === null || last === undefined || last === null) throw bad;
  if (more.length > 0 || last < first) throw bad;
  if (first < today) {
    throw new UmError('UM-DATE-PAST', { parameter: 'holidays', date: written[0] ?? first });
  }
  const greeting = GREETING.exec(text)?.[0] ?? null;
  const before = text.slice(0, text.search(DATE));
  const typed = ` ${greeting === null ? before : before.replace(greeting, ' ')} `
    .replace(/[’‘]/g, "'")
    .replace(LEADING, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const name = typed === '' ? first : typed;
  if (!NAME.test(name)) throw bad;
  return { name, first, last, greeting };
}
