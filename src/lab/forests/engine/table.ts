import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import type { BaseRecord } from '../records/base.js';
import { WHOLE, type Change } from './change.js';

/** The keys an object is found by, each with the name of its index before a space. */
export type KeysOf<R> = (record: R) => readonly string[];

const jsonRecordSchema = z.record(z.string(), z.json());

/** The objects of one type in one forest, found by GUID and by the keys of its indexes. */
export class Table<R extends BaseRecord> {
  readonly #records = new Map<string, R>();
  readonly #index = new Map<string, Set<string>>();
  readonly #schema: z.ZodType<R>;
  readonly #keysOf: KeysOf<R>;

  constructor(
    readonly forest: string,
    readonly type: string,
    schema: z.ZodType<R>,
    keysOf: KeysOf<R>,
  ) {
    this.#schema = schema;
    this.#keysOf = keysOf;
  }

  /** How many objects it holds. */
  get size(): number {
    return this.#records.size;
  }

  get(guid: string): R | undefined {
    return this.#records.get(guid);
  }

  all(): R[] {
    return [...this.#records.values()];
  }

  /** The objects with this key in an index; case doesn't matter. */
  find(index: string, key: string): R[] {
    const guids = this.#index.get(`${index} ${key.toLowerCase()}`) ?? [];
    return [...guids].flatMap((guid) => this.#records.get(guid) ?? []);
  }

  /** Adds an object. */
  add(record: R): Change {
    this.#put(record);
    return this.#change(record, WHOLE, null, jsonRecordSchema.parse(record));
  }

  /** Changes properties of an object; only what differs is told. `at`: ISO 8601. */
  set(record: R, patch: Partial<R>, at: string): Change[] {
    const before: Record<string, unknown> = { ...record };
    const changes = Object.entries(patch).flatMap(([property, value]) =>
      isDeepStrictEqual(before[property], value)
        ? []
        : [this.#change(record, property, json(before[property]), json(value))],
    );
    if (changes.length > 0) this.#put({ ...record, ...patch, WhenChanged: at });
    return changes;
  }

  /** Removes an object. */
  remove(record: R): Change {
    this.#take(record);
    return this.#change(record, WHOLE, jsonRecordSchema.parse(record), null);
  }

  /** Puts an object as it was stored. */
  restore(value: unknown): void {
    this.#put(this.#schema.parse(value));
  }

  /** Carries out a change again (`after`), or takes it back (`before`). */
  apply(change: Change, side: 'before' | 'after'): void {
    const value = change[side];
    const record = this.#records.get(change.guid);
    if (change.property === WHOLE) {
      if (value !== null) this.restore(value);
      else if (record !== undefined) this.#take(record);
    } else if (record !== undefined) {
      this.restore({ ...record, [change.property]: value });
    }
  }

  #change(record: R, property: string, before: Change['before'], after: Change['after']): Change {
    const { Guid: guid, Name: name } = record;
    return { forest: this.forest, type: this.type, guid, name, property, before, after };
  }

  #put(record: R): void {
    const former = this.#records.get(record.Guid);
    if (former !== undefined) this.#unindex(former);
    this.#records.set(record.Guid, record);
    for (const key of this.#keysOf(record)) {
      const lower = key.toLowerCase();
      const guids = this.#index.get(lower);
      if (guids === undefined) this.#index.set(lower, new Set([record.Guid]));
      else guids.add(record.Guid);
    }
  }

  #take(record: R): void {
    this.#unindex(record);
    this.#records.delete(record.Guid);
  }

  #unindex(record: R): void {
    for (const key of this.#keysOf(record)) {
      const lower = key.toLowerCase();
      const guids = this.#index.get(lower);
      guids?.delete(record.Guid);
      if (guids?.size === 0) this.#index.delete(lower);
    }
  }
}

function json(value: unknown): Change['before'] {
  return z.json().parse(value);
}
