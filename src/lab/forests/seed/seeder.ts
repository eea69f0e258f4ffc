import type { Forest } from '../engine/forest.js';
import type { World } from '../engine/world.js';
import type { BaseRecord } from '../records/base.js';
import { guidOf } from './random.js';

/** When the lab's forests were made. */
const MADE_AT = '2013-11-04T08:00:00.000Z';

/** What the parts of the seed need: the forests, and the common part of a new object. */
export interface Seeder {
  readonly world: World;
  readonly forest: Forest;
  /** The common part of an object; its GUID depends on forest, type and name alone. */
  readonly object: (type: string, name: string, parent: string) => BaseRecord;
}

/** Makes the seeder of one forest. */
export function seederFor(seed: number, world: World, forest: Forest): Seeder {
  return {
    world,
    forest,
    object: (type, name, parent) => ({
      Guid: guidOf(seed, forest.name, type, parent, name),
      Name: name,
      DistinguishedName: `CN=${name},${parent}`,
      WhenCreated: MADE_AT,
      WhenChanged: MADE_AT,
    }),
  };
}
