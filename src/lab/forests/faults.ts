import { z } from 'zod';

const on = {
  /** The cmdlet or script it strikes. */
  cmdlet: z.string().min(1),
  /** The forest it strikes in; all where none is named. */
  forest: z.string().min(1).optional(),
  /** How many calls it strikes; without end where it isn't given. */
  times: z.int().min(1).optional(),
};

/** What the lab can be told to let go wrong. */
export const faultSchema = z.discriminatedUnion('kind', [
  /** Answers as if all was well and changes nothing. */
  z.strictObject({ kind: z.literal('drop-write'), ...on }),
  /** Fails with this exception: before it does anything, or after it has done all. */
  z.strictObject({
    kind: z.literal('fail'),
    ...on,
    exception: z.string().min(1),
    when: z.enum(['before', 'after']).default('before'),
  }),
  /** Never answers. */
  z.strictObject({
    kind: z.literal('hang'),
    ...on,
    when: z.enum(['before', 'after']).default('before'),
  }),
  /** Takes this many milliseconds longer. */
  z.strictObject({ kind: z.literal('delay'), ...on, ms: z.int().min(1).max(600_000) }),
  /** ExchUcUtil stops in the next pool, its hunt groups deleted and not made again. */
  z.strictObject({
    kind: z.literal('die-half-way'),
    ...on,
    cmdlet: z.literal('ExchUcUtil.ps1').default('ExchUcUtil.ps1'),
    afterPools: z.int().min(0),
  }),
  /** Lync doesn't see the UM attributes of another forest's people: nothing has brought them yet. */
  z.strictObject({
    kind: z.literal('late-attributes'),
    ...on,
    cmdlet: z.literal('Get-CsUser').default('Get-CsUser'),
  }),
  /** The session breaks: before the command does anything, or after it has done all. */
  z.strictObject({
    kind: z.literal('drop-session'),
    ...on,
    when: z.enum(['before', 'after']).default('before'),
  }),
  /** A server, by its short name: it has no shell, and what needs it fails. */
  z.strictObject({
    kind: z.literal('server-down'),
    forest: z.string().min(1).optional(),
    server: z.string().min(1),
  }),
  /** For so many milliseconds a change is seen only on the domain controller it was made on. */
  z.strictObject({
    kind: z.literal('lagging-replica'),
    forest: z.string().min(1).optional(),
    ms: z.int().min(1),
  }),
]);
export type Fault = z.infer<typeof faultSchema>;
type Kind = Fault['kind'];
type FaultOf<K extends Kind> = Extract<Fault, { kind: K }>;

/** The faults of commands, and not of what commands run on. */
type Striking = Exclude<Kind, 'lagging-replica' | 'server-down'>;

/** The faults that strike one call, by their kind. */
export type Struck = { readonly [K in Striking]?: FaultOf<K> };

/** The faults that are in force. */
export interface Faults {
  add(fault: Fault): void;
  clear(): void;
  all(): readonly Fault[];
  /** The faults that strike this call; those with a number of calls have one less. */
  strike(forest: string, command: string): Struck;
  /** How long changes of a forest stay on one domain controller, ms; 0: not at all. */
  lagOf(forest: string): number;
  /** Whether a server, by its short name, is down. */
  isDown(forest: string, server: string): boolean;
}

/** Makes a list of faults, empty at first. */
export function createFaults(): Faults {
  let faults: Fault[] = [];
  const isIn = (fault: Fault, forest: string) =>
    fault.forest === undefined || fault.forest.toLowerCase() === forest.toLowerCase();
  return {
    add: (fault) => {
      faults.push(fault);
    },
    clear: () => {
      faults = [];
    },
    all: () => [...faults],
    strike: (forest, command) => {
      let struck: Struck = {};
      faults = faults.flatMap((fault): Fault[] => {
        if (fault.kind === 'lagging-replica' || fault.kind === 'server-down') return [fault];
        if (!isIn(fault, forest)) return [fault];
        if (fault.cmdlet.toLowerCase() !== command.toLowerCase()) return [fault];
        if (fault.kind in struck) return [fault];
        struck = { ...struck, [fault.kind]: fault };
        if (fault.times === undefined) return [fault];
        return fault.times > 1 ? [{ ...fault, times: fault.times - 1 }] : [];
      });
      return struck;
    },
    isDown: (forest, server) =>
      faults.some(
        (fault) =>
          fault.kind === 'server-down' &&
          isIn(fault, forest) &&
          fault.server.toLowerCase() === server.toLowerCase(),
      ),
    lagOf: (forest) =>
      Math.max(
        0,
        ...faults.map((fault) =>
          fault.kind === 'lagging-replica' && isIn(fault, forest) ? fault.ms : 0,
        ),
      ),
  };
}
