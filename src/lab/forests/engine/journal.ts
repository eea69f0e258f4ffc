import { z } from 'zod';
import { endpointSchema } from '../../../protocol/endpoint.js';
import { changeSchema } from './change.js';

const entry = {
  seq: z.int().min(1),
  /** ISO 8601, UTC. */
  at: z.string(),
  endpoint: endpointSchema,
  command: z.string(),
  /** As given; a PIN is cut out. */
  parameters: z.record(z.string(), z.json()),
};

/** What happened: a command was called, a command changed something. */
export const journalEntrySchema = z.discriminatedUnion('kind', [
  z.strictObject({
    ...entry,
    kind: z.literal('call'),
    /** `ok`, `hangs`, or the class of the error. */
    outcome: z.string(),
    changes: z.tuple([]),
  }),
  z.strictObject({ ...entry, kind: z.literal('change'), changes: z.array(changeSchema).min(1) }),
]);
export type JournalEntry = z.infer<typeof journalEntrySchema>;
type WithoutPlace<E> = E extends unknown ? Omit<E, 'seq' | 'at'> : never;

/** The journal of one lab. */
export interface Journal {
  /** Number of the last entry; 0: none yet. */
  readonly last: number;
  /** The entries after one, in order. */
  after(seq: number): readonly JournalEntry[];
  write(entry: WithoutPlace<JournalEntry>, at: Date): void;
}

/**
 * Makes a journal.
 * @param entries what it holds already, numbered from 1
 * @param append keeps an entry before it counts as written
 */
export function createJournal(
  entries: readonly JournalEntry[],
  append: (entry: JournalEntry) => void,
): Journal {
  const written = [...entries];
  return {
    get last() {
      return written.length;
    },
    after: (seq) => written.slice(Math.max(0, seq)),
    write: (entry, at) => {
      const placed = { ...entry, seq: written.length + 1, at: at.toISOString() };
      append(placed);
      written.push(placed);
    },
  };
}

/** Parameters as the journal may keep them: a PIN never. */
export function withoutPins(
  parameters: Readonly<Record<string, unknown>>,
): Record<string, z.infer<ReturnType<typeof z.json>>> {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [
      name,
      name.toLowerCase() === 'pin' ? '[cut]' : z.json().catch(null).parse(value),
    ]),
  );
}
