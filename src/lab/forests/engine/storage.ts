import { appendFileSync } from 'node:fs';
import { mkdir, readFile, rename, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { createJournal, journalEntrySchema, type Journal, type JournalEntry } from './journal.js';
import { umForestsSchema, type UmForests } from '../seed/build.js';
import { dumpSchema, type World } from './world.js';

/** How many changed entries the journal may hold beyond the snapshot. */
const SNAPSHOT_EVERY = 500;

const snapshotSchema = z.strictObject({
  /** The last entry of the journal whose changes it holds. */
  seq: z.int().min(0),
  seed: z.int(),
  mailboxes: z.int(),
  bare: umForestsSchema.optional(),
  forests: dumpSchema,
});

export interface StorageOptions {
  readonly folder: string;
  readonly seed: number;
  readonly mailboxes: number;
  /** How many forests have Exchange with nothing set up for UM; undefined: they are the usual ones. */
  readonly bare?: UmForests | undefined;
  /** Makes the forests of a seed, and forests without objects to fill. */
  seeded(): World;
  empty(): World;
}

/** Forests and journal that outlive the process. */
export interface Stored {
  readonly world: World;
  readonly journal: Journal;
  /** Writes what isn't written yet. */
  close(): Promise<void>;
}

/**
 * Opens what is stored in a folder, or makes and stores the forests of the seed. Every change is in
 * the journal before its command answers; the snapshot is written now and then, whole or not at all.
 * The state of another seed or size is refused.
 */
export async function openStorage(options: StorageOptions): Promise<Stored> {
  const { folder, seed, mailboxes, bare } = options;
  await mkdir(folder, { recursive: true });
  const journalFile = join(folder, 'journal.ndjson');
  const stateFile = join(folder, 'state.json');
  const stored = await readSnapshot(stateFile);
  const isOther =
    stored !== null &&
    (stored.seed !== seed || stored.mailboxes !== mailboxes || stored.bare !== bare);
  if (isOther) {
    const kind = stored.bare === undefined ? '' : `, bare (${stored.bare})`;
    throw new Error(
      `${folder} holds the forests of seed ${stored.seed} with ${stored.mailboxes} mailboxes${kind}; remove it or set the same`,
    );
  }
  const entries = stored === null ? [] : await readJournal(journalFile);
  if (stored === null) await writeFile(journalFile, '');
  const world = stored === null ? options.seeded() : options.empty();
  if (stored !== null) {
    world.load(stored.forests);
    for (const entry of entries.slice(stored.seq)) {
      if (entry.kind !== 'change') continue;
      for (const change of entry.changes) world.apply(change, 'after');
    }
  }
  let unsaved = 0;
  let saving = Promise.resolve();
  const journal = createJournal(entries, (entry) => {
    appendFileSync(journalFile, `${JSON.stringify(entry)}\n`);
    if (entry.kind !== 'change') return;
    unsaved += 1;
    if (unsaved >= SNAPSHOT_EVERY) save(entry.seq);
  });
  const save = (seq: number): void => {
    unsaved = 0;
    const text = JSON.stringify({ seq, seed, mailboxes, bare, forests: world.dump(true) });
    saving = saving.then(() => writeWhole(stateFile, text));
  };
  if (stored === null) save(0);
  await saving;
  return {
    world,
    journal,
    close: async () => {
      save(journal.last);
      await saving;
    },
  };
}

async function writeWhole(file: string, text: string): Promise<void> {
  const next = `${file}.next`;
  await writeFile(next, text);
  await rename(next, file);
}

async function readSnapshot(file: string): Promise<z.infer<typeof snapshotSchema> | null> {
  const text = await readOrNull(file);
  return text === null ? null : snapshotSchema.parse(JSON.parse(text));
}

/** Reads the journal; a last line that a crash has cut off is taken away. */
async function readJournal(file: string): Promise<JournalEntry[]> {
  const text = (await readOrNull(file)) ?? '';
  const end = text.lastIndexOf('\n') + 1;
  if (end < text.length) await truncate(file, Buffer.byteLength(text.slice(0, end)));
  return text
    .slice(0, end)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => journalEntrySchema.parse(JSON.parse(line)));
}

async function readOrNull(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
