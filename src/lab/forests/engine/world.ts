import { z } from 'zod';
import type { Change } from './change.js';
import { tablesOf, type AnyTable, type Forest } from './forest.js';

/** All objects as JSON: forest, type of object, GUID, properties. Keys are in order. */
export const dumpSchema = z.record(
  z.string(),
  z.record(z.string(), z.record(z.string(), z.record(z.string(), z.json()))),
);
export type Dump = z.infer<typeof dumpSchema>;

/** The lab's forests together. */
export class World {
  readonly #tables = new Map<string, AnyTable>();

  constructor(readonly forests: readonly Forest[]) {
    for (const forest of forests) {
      for (const table of tablesOf(forest)) {
        this.#tables.set(`${forest.name} ${table.type}`, table);
      }
    }
  }

  /** A forest by its name, or by a name below it (a domain controller's). */
  forest(name: string): Forest | undefined {
    const lower = name.toLowerCase();
    return this.forests.find(
      (forest) => lower === forest.name || lower.endsWith(`.${forest.name}`),
    );
  }

  /** Carries out a change again, or takes it back. */
  apply(change: Change, side: 'before' | 'after'): void {
    this.#tables.get(`${change.forest} ${change.type}`)?.apply(change, side);
  }

  /**
   * The state as JSON, always the same text for the same state.
   * @param whole with what only the clock tells (WhenChanged, StartedAt), as it is stored
   */
  dump(whole = false): Dump {
    return Object.fromEntries(
      this.forests.map((forest) => [
        forest.name,
        Object.fromEntries(
          tablesOf(forest)
            .toSorted((a, b) => compare(a.type, b.type))
            .map((table) => [table.type, objectsOf(table, whole)]),
        ),
      ]),
    );
  }

  /** Fills the forests with a dump's objects. */
  load(dump: Dump): void {
    for (const [forest, types] of Object.entries(dump)) {
      for (const [type, objects] of Object.entries(types)) {
        const table = this.#tables.get(`${forest} ${type}`);
        for (const object of Object.values(objects)) table?.restore(object);
      }
    }
  }
}

const OF_THE_CLOCK: ReadonlySet<string> = new Set(['WhenChanged', 'StartedAt']);

function objectsOf(table: AnyTable, whole: boolean): Dump[string][string] {
  const objects = table.all().toSorted((a, b) => compare(a.Guid, b.Guid));
  return Object.fromEntries(
    objects.map((object) => {
      // The schemas of records hold JSON alone, and records are replaced, never changed in place.
      const kept = Object.entries(object)
        .filter(([property]) => whole || !OF_THE_CLOCK.has(property))
        .toSorted(([a], [b]) => compare(a, b));
      return [object.Guid, Object.fromEntries(kept)];
    }),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
