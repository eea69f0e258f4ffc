import type { FormField } from '../cards/index.js';
import { startIn } from '../src/language/when.js';
import { UmError } from '../src/protocol/errors.js';
import { message, type Message } from '../src/protocol/message.js';
import type { Ports } from './dialog.js';
import { wishOf, type Wish } from './state.js';
import { isOnlyATime } from './times.js';

/** What the field of the start is called among a form's inputs. */
export const START = 'startAt';

/** Characters of an hour in words. */
const LONGEST_START = 100;

/** When a request is to start, as its reader's clock says it; emptied, it starts at once. */
export function startField(ports: Ports, { startAt }: Wish, error: Message | null): FormField {
  return {
    name: START,
    label: message('dialog.field.startAt'),
    kind: 'text',
    rule: { maxLength: LONGEST_START, pattern: null, error: null },
    choices: [],
    value: startAt === undefined ? null : clockOf(startAt, ports.timeZone),
    why: message('dialog.field.startAt-how'),
    required: false,
    error,
  };
}

/**
 * A wish with the start that was typed: an hour as it is said in a sentence, `now`, or nothing.
 * @throws UmError UM-START-UNCLEAR
 */
export function withStart(ports: Ports, wish: Wish, typed: string | undefined): Wish {
  const { startAt, ...untimed } = wish;
  const atOnce = wishOf(untimed);
  const text = typed?.trim() ?? '';
  if (text === '') return atOnce;
  if (startAt !== undefined && text === clockOf(startAt, ports.timeZone)) return wish;
  const timed = startIn(text, ports.locale, ports.now(), ports.timeZone);
  if (!isOnlyATime(timed)) throw new UmError('UM-START-UNCLEAR', { parameter: START, start: text });
  return timed.startAt === null ? atOnce : { ...atOnce, startAt: timed.startAt.toISOString() };
}

/** `2026-11-27 22:00`, which is read again in both languages. */
function clockOf(startAt: string, timeZone = 'UTC'): string {
  return new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'short',
  }).format(new Date(startAt));
}
