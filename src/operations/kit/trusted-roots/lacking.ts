import { folded } from '../names.js';
import { rootsOf, trusts, type Machine, type Root } from './stores.js';

/** The two sides that have to trust each other's roots. */
export const SIDES = ['exchange', 'lync'] as const;
export type Side = (typeof SIDES)[number];
export type Machines = Readonly<Record<Side, readonly Machine[]>>;

/** A root that some machines of one side lack. */
export interface Lacking {
  readonly root: Root;
  /** Full names of those that lack it. */
  readonly machines: readonly string[];
  /** Full name of one of the other side that has it. */
  readonly holder: string;
}

/** The roots of the other side's certificates that machines of one side don't trust. */
export function lackingRoots(machines: Machines, side: Side): Lacking[] {
  const others = machines[side === 'lync' ? 'exchange' : 'lync'];
  const met = new Map<string, { roots: readonly Root[]; holder: string }>();
  for (const { fqdn, own, stored } of others)
    for (const certificate of own) {
      const roots = rootsOf(certificate, stored);
      const key = folded(roots[0]?.thumbprint ?? roots[0]?.subject ?? '');
      if (!met.has(key)) met.set(key, { roots, holder: fqdn });
    }
  return [...met.values()].flatMap(({ roots, holder }) => {
    const [root] = roots;
    const lacking = machines[side].filter((one) => !roots.some((any) => trusts(one, any)));
    if (root === undefined || lacking.length === 0) return [];
    return [{ root, holder, machines: lacking.map(({ fqdn }) => fqdn) }];
  });
}

/**
 * The roots of their own certificates that Exchange's servers don't trust, as far as any machine of
 * either side holds them.
 */
export function ownRootsLacking({ exchange, lync }: Machines): Lacking[] {
  const all = [...exchange, ...lync];
  const everywhere = all.flatMap(({ stored }) => stored);
  return exchange.flatMap((machine) =>
    machine.own.flatMap((certificate) => {
      const roots = rootsOf(certificate, [...machine.stored, ...everywhere]);
      const [root] = roots;
      if (root === undefined || roots.some((one) => trusts(machine, one))) return [];
      const holder = all.find((one) => trusts(one, root))?.fqdn ?? machine.fqdn;
      return [{ root, holder, machines: [machine.fqdn] }];
    }),
  );
}

/** Each root once, with all that lack it. */
export function eachOnce(lacking: readonly Lacking[]): Lacking[] {
  const keyOf = ({ root }: Lacking): string => folded(root.thumbprint ?? root.subject);
  const byRoot = new Map<string, Lacking>();
  for (const one of lacking) {
    const first = byRoot.get(keyOf(one)) ?? one;
    const machines = [...new Set([...first.machines, ...one.machines])].sort();
    byRoot.set(keyOf(one), { ...first, machines });
  }
  return [...byRoot.values()];
}

/** A root's common name, for people. */
export function rootName({ subject }: Root): string {
  return /CN=(?<name>[^,]+)/i.exec(subject)?.groups?.name ?? subject;
}
