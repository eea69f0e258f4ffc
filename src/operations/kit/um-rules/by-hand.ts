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
  'attendant-number',
  'contact-disabled',
  'users-not-in-lync',
  'users-lync-disabled',
  'users-hosted',
  'same-pilot',
  'name-blank',
  'media-conflict',
  'permissions-denied',
  'users-unseen',
] as const;
export type ByHandRule = (typeof BY_HAND_RULES)[number];

/** Those of them that are about people. */
export type PeopleRule = Extract<ByHandRule, `users-${string}`>;

/** Whether a rule is about people, who can be named. */
export function isPeopleRule(rule: ByHandRule): rule is PeopleRule {
  return rule.startsWith('users-');
}

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
