import type { Forest } from '../../../protocol/endpoint.js';
import type { Fault } from './fault.js';

/** The rules that only a person can mend, whom `mend-by-hand` tells what to do. */
export const BY_HAND_RULES = [
  'forest-trust',
  'exchange-roles',
  'exchucutil-missing',
  'two-servers',
  'language-pack',
  'pools-none',
  'users-unseen',
] as const;
export type ByHandRule = (typeof BY_HAND_RULES)[number];

/** The operation in which a person mends, and the runner looks. */
export const MEND_BY_HAND = 'mend-by-hand';

/** Has a person mend what breaks a rule in a forest. */
export function byHand(
  { name }: Forest,
  rule: ByHandRule,
  about: Readonly<Record<string, string>> = {},
): NonNullable<Fault['offer']> {
  return [MEND_BY_HAND, { forest: name, rule, ...about }];
}
