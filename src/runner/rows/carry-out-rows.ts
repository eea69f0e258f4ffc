import type { OwnedRun } from '../run/claim-run.js';
import type { Runs } from '../run/runs.js';
import { StoppingError } from '../run/stopping.js';
import { writeRun } from '../run/write-run.js';
import { openRows, type RowRecord } from './load-rows.js';
import { awaitRows, type AwaitedRow } from './await-rows.js';
import { runRow } from './run-row.js';
import { beginRow, endRow } from './write-row.js';

/** How often at most those who watch are told how far it is, in milliseconds. */
const TOLD_EVERY_MS = 2_000;
/** So many rows are read from the database at a time. */
const READ_AT_ONCE = 200;

/**
 * Carries out the rows that have not ended, several side by side; the failure of one is its own.
 * What some of them wait for is waited for together, once nothing is left to be sent.
 * @returns the run, and whether all rows have ended: if not, somebody has asked it to stop
 * @throws StoppingError, RequestMovedError, and what the database throws
 */
export async function carryOutRows(
  runs: Runs,
  owned: OwnedRun,
): Promise<{ readonly run: OwnedRun; readonly isOver: boolean }> {
  const queue = new Queue(runs, owned.record.plan.id);
  const progress = new Progress(runs, owned);
  let isWanted = true;
  const faults: unknown[] = [];
  const awaited: AwaitedRow[] = [];
  const work = async (): Promise<void> => {
    while (isWanted && faults.length === 0) {
      if (runs.stopping.aborted) throw new StoppingError();
      const row = await queue.next();
      if (row === null) return;
      const mayBegin = await beginRow(runs, owned, row);
      if (!mayBegin) {
        isWanted = false;
        return;
      }
      await runs.at('row-begun');
      const since = row.startedAt?.getTime() ?? runs.now();
      const { end, isAwaited } = await runRow(runs, owned.record.id, row);
      if (isAwaited) awaited.push({ row, end, since });
      else await endRow(runs, owned, row, end);
      await runs.at('row-ended');
      await progress.tell();
    }
  };
  const workers = Array.from({ length: runs.rowsAtOnce }, () =>
    work().catch((error: unknown) => {
      faults.push(error);
    }),
  );
  await Promise.all(workers);
  if (faults.length > 0) throw faults[0];
  const isOver = await awaitRows(runs, owned, awaited, isWanted, () => progress.tell());
  return { run: progress.run, isOver };
}

/** The rows that are still to do, each given out once. */
class Queue {
  readonly #runs: Runs;
  readonly #planId: string;
  #rows: RowRecord[] = [];
  #last = 0;
  #reading: Promise<void> | null = null;

  constructor(runs: Runs, planId: string) {
    this.#runs = runs;
    this.#planId = planId;
  }

  async next(): Promise<RowRecord | null> {
    if (this.#rows.length === 0) {
      this.#reading ??= this.#read().finally(() => {
        this.#reading = null;
      });
      await this.#reading;
    }
    return this.#rows.shift() ?? null;
  }

  async #read(): Promise<void> {
    const rows = await openRows(this.#runs.pool, this.#planId, this.#last, READ_AT_ONCE);
    this.#last = rows.at(-1)?.position ?? this.#last;
    this.#rows.push(...rows);
  }
}

/** Tells those who watch how far it is, now and then. */
class Progress {
  readonly #runs: Runs;
  run: OwnedRun;
  #toldAt: number;
  #telling = false;

  constructor(runs: Runs, run: OwnedRun) {
    this.#runs = runs;
    this.run = run;
    this.#toldAt = runs.now();
  }

  async tell(): Promise<void> {
    const now = this.#runs.now();
    if (this.#telling || now - this.#toldAt < TOLD_EVERY_MS) return;
    this.#telling = true;
    try {
      this.#toldAt = now;
      this.run = await writeRun(this.#runs, this.run, ({ rows }) => ({
        change: {},
        what: 'rows',
        details: rows?.counts ?? {},
      }));
    } finally {
      this.#telling = false;
    }
  }
}
