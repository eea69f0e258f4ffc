import type { BaseRecord } from '../records/base.js';
import type { Change } from './change.js';
import type { Table } from './table.js';
import type { World } from './world.js';

/** The changes that one command makes: carried out at once, and known so as to take them back. */
export class Transaction {
  readonly #changes: Change[] = [];

  /** @param at when the command runs, ISO 8601 */
  constructor(
    private readonly world: World,
    readonly at: string,
  ) {}

  /** What has been changed so far, in order. */
  get changes(): readonly Change[] {
    return this.#changes;
  }

  /** Adds an object; returns it. */
  add<R extends BaseRecord>(table: Table<R>, record: R): R {
    this.#changes.push(table.add(record));
    return record;
  }

  /** Changes properties of an object; returns it as it is then. */
  set<R extends BaseRecord>(table: Table<R>, record: R, patch: Partial<R>): R {
    this.#changes.push(...table.set(record, patch, this.at));
    return table.get(record.Guid) ?? record;
  }

  /** Removes an object. */
  remove<R extends BaseRecord>(table: Table<R>, record: R): void {
    this.#changes.push(table.remove(record));
  }

  /** Takes everything back. */
  undo(): void {
    for (const change of this.#changes.toReversed()) this.world.apply(change, 'before');
    this.#changes.length = 0;
  }
}
