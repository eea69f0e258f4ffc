import { z } from 'zod';
import type { Pair } from './lists.js';

/**
 * Exactly which dial plans in which lists, as an undo asks for them: `service` or `router`, the
 * server's GUID, the dial plan's GUID.
 */
export const pairsSchema = z
  .array(
    z.strictObject({ part: z.enum(['service', 'router']), server: z.guid(), dialPlan: z.guid() }),
  )
  .min(1)
  .max(2000);
export type Pairs = z.infer<typeof pairsSchema>;

/** Pairs as an undo's parameter. */
export function pairsOf(pairs: readonly Pair[]): Pairs {
  return pairs.map(({ list, plan }) => ({
    part: list.part,
    server: list.server.Guid,
    dialPlan: plan.Guid,
  }));
}

/** Whether a pair is among those that were asked for; without any, it is. */
export function isAmong({ list, plan }: Pair, wanted: Pairs | undefined): boolean {
  return (
    wanted?.some(
      ({ part, server, dialPlan }) =>
        part === list.part && server === list.server.Guid && dialPlan === plan.Guid,
    ) ?? true
  );
}
