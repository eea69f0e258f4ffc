import type { Fault } from '../kit/um-rules/fault.js';

/** Whose trouble a broken link is. */
export type Scope = 'person' | 'plan' | 'pool' | 'server';

/**
 * Every link between a caller and the message in the mailbox, and whose it is; those that keep calls
 * away first, then those that only keep the person from listening or calling back.
 */
const LINKS: ReadonlyMap<string, Scope> = new Map([
  ['mailbox-none', 'person'],
  ['um-off', 'person'],
  ['plan-none', 'person'],
  ['plan-telephone', 'person'],
  ['lync-unknown', 'person'],
  ['lync-disabled', 'person'],
  ['voice-off', 'person'],
  ['pool-none', 'person'],
  ['hosted', 'person'],
  ['lync-unaware', 'person'],
  ['sip-differs', 'person'],
  ['gateway-missing', 'pool'],
  ['gateway-disabled', 'pool'],
  ['same-pilot', 'plan'],
  ['hunt-group-missing', 'pool'],
  ['hunt-group-pilot', 'pool'],
  ['startup-mode', 'server'],
  ['service-stopped', 'server'],
  ['certificate-missing', 'server'],
  ['certificate-self-signed', 'server'],
  ['certificate-subject', 'server'],
  ['certificate-untrusted', 'server'],
  ['certificate-invalid', 'server'],
  ['server-unhealthy', 'server'],
  ['unreadable', 'server'],
  ['server-older', 'server'],
  ['servers-in-plan', 'plan'],
  ['media-conflict', 'plan'],
  ['voip-security', 'plan'],
  ['policy-foreign', 'person'],
  ['contact-subscriber', 'plan'],
  ['contact-disabled', 'plan'],
  ['access-numbers', 'plan'],
  ['attendant-disabled', 'plan'],
  ['pin-locked', 'person'],
  ['outcalls-director', 'plan'],
  ['outcalls-many', 'plan'],
  ['outcalls-none', 'plan'],
]);

/** Every link, in this order. */
export const LINK_IDS: readonly string[] = [...LINKS.keys()];

/** Whether a rule of a forest is a link of somebody's chain. */
export function isLink(rule: string): boolean {
  return LINKS.has(rule);
}

/** What couldn't be looked at may be whole. */
const UNTOLD: ReadonlySet<string> = new Set(['unreadable', 'server-older']);

/** Whether a fault says that its link is broken, and not only that nothing is known of it. */
export function isBroken({ rule }: Fault): boolean {
  return !UNTOLD.has(rule);
}

/** Whose trouble a fault is, and the plan, pool or server that has it. */
export function ownerOf({ rule, about }: Fault, dialPlan: string): { scope: Scope; name: string } {
  const scope = LINKS.get(rule) ?? 'person';
  if (scope === 'server') return { scope, name: String(about.server) };
  if (scope === 'pool') return { scope, name: String(about.pool) };
  return { scope, name: scope === 'plan' ? dialPlan : '' };
}

/** The faults in the order of the chain. */
export function inOrder(faults: readonly Fault[]): Fault[] {
  return faults.toSorted((a, b) => LINK_IDS.indexOf(a.rule) - LINK_IDS.indexOf(b.rule));
}
