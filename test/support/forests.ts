import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import type { Endpoint } from '../../src/protocol/endpoint.js';
import type { Change } from '../../src/lab/forests/engine/change.js';
import { createJournal } from '../../src/lab/forests/engine/journal.js';
import type { Dump } from '../../src/lab/forests/engine/world.js';
import { createFaults } from '../../src/lab/forests/faults.js';
import { createForests, type Forests } from '../../src/lab/forests/forests.js';
import { guidOf } from '../../src/lab/forests/seed/random.js';
import { seededWorld } from '../../src/lab/forests/seed/build.js';
import type { CommandAnswer } from '../../src/lab/forests/values.js';

export const CONTOSO: Endpoint = { forest: 'contoso.com', administration: 'exchange' };
export const FABRIKAM: Endpoint = { forest: 'fabrikam.com', administration: 'exchange' };
export const LYNC: Endpoint = { forest: 'contoso.com', administration: 'lync' };
/** The shell of a Mailbox server, where the scripts and the services are. */
export const MBX1: Endpoint = { ...CONTOSO, server: 'mbx1.contoso.com' };

export interface TestForests extends Forests {
  /** Runs a command that has to answer; its own error is in the answer. */
  run(command: string, parameters?: object, endpoint?: Endpoint): Promise<CommandAnswer>;
  state(): Dump;
  /** Lets time pass, ms. */
  wait(ms: number): void;
}

/** The lab's forests in memory, with a clock that stands still. */
export function makeForests({ seed = 2013, mailboxes = 60 } = {}): TestForests {
  let now = Date.parse('2026-11-23T08:00:00Z');
  let made = 0;
  const forests = createForests({
    world: seededWorld(seed, mailboxes),
    journal: createJournal([], () => undefined),
    faults: createFaults(),
    now: () => new Date(now),
    newGuid: () => {
      made += 1;
      return guidOf(seed, 'made', String(made));
    },
  });
  return {
    ...forests,
    run: async (command, parameters = {}, endpoint = CONTOSO) => {
      const outcome = await forests.execute(endpoint, command, { ...parameters });
      if ('hangs' in outcome) throw new Error(`${command} waits for an answer`);
      return outcome;
    },
    state: () => forests.world.dump(),
    wait: (ms) => {
      now += ms;
    },
  };
}

/**
 * What differs between two states, property by property, in the journal's form: `*` is the whole
 * object, `before` null where it was made and `after` null where it was removed.
 */
export function difference(before: Dump, after: Dump): Change[] {
  const changes: Change[] = [];
  for (const forest of keysOf(before, after)) {
    for (const type of keysOf(before[forest], after[forest])) {
      const [old, present] = [before[forest]?.[type] ?? {}, after[forest]?.[type] ?? {}];
      for (const guid of keysOf(old, present)) {
        changes.push(...objectDifference({ forest, type, guid }, old[guid], present[guid]));
      }
    }
  }
  return changes;
}

type Properties = Dump[string][string][string];

function objectDifference(
  place: Pick<Change, 'forest' | 'type' | 'guid'>,
  before: Properties | undefined,
  after: Properties | undefined,
): Change[] {
  const name = nameIn(after ?? before);
  if (before === undefined || after === undefined) {
    return [{ ...place, name, property: '*', before: before ?? null, after: after ?? null }];
  }
  return keysOf(before, after).flatMap((property) =>
    isDeepStrictEqual(before[property], after[property])
      ? []
      : [
          {
            ...place,
            name,
            property,
            before: before[property] ?? null,
            after: after[property] ?? null,
          },
        ],
  );
}

const namedSchema = z.looseObject({ Name: z.string(), DistinguishedName: z.string() });

function nameIn(object: Properties | undefined): string {
  return namedSchema.parse(object).Name;
}

function keysOf(...objects: readonly (object | undefined)[]): string[] {
  return [...new Set(objects.flatMap((object) => Object.keys(object ?? {})))].sort();
}

/**
 * A difference as lines that read well and don't depend on GUIDs, sorted:
 * `UMIPGateway 1:3 OutcallsAllowed: false → true`, `+ UMHuntGroup 1:2\Paris`, `- Mail …`.
 */
export function told(before: Dump, after: Dump): string[] {
  const names = new Map(
    [before, after]
      .flatMap((dump) => Object.values(dump))
      .flatMap((types) => Object.values(types))
      .flatMap((objects) => Object.entries(objects))
      .map(([guid, { Name: name }]) => [guid, z.string().parse(name)]),
  );
  const text = (value: unknown) =>
    JSON.stringify(value).replace(
      /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/g,
      (guid) => names.get(guid) ?? guid,
    );
  return difference(before, after)
    .map((change) => {
      const what = `${change.type} ${labelOf(change, before, after)}`;
      if (change.property !== '*') {
        return `${what} ${change.property}: ${text(change.before)} → ${text(change.after)}`;
      }
      return `${change.before === null ? '+' : '-'} ${what}`;
    })
    .sort();
}

/** An object's name; with what it hangs on where only that tells it apart. */
function labelOf({ forest, type, guid, name }: Change, before: Dump, after: Dump): string {
  if (type !== 'UMHuntGroup' && type !== 'ADPermission' && type !== 'Service') return name;
  const object = after[forest]?.[type]?.[guid] ?? before[forest]?.[type]?.[guid];
  const { DistinguishedName: dn } = namedSchema.parse(object);
  const [, parent = ''] = /^CN=[^,]+,CN=([^,]+)/.exec(dn) ?? [];
  return `${parent}\\${name}`;
}
