/** The integration's phases, in their order: Exchange comes before Lync, and both before users. */
export const PHASES = ['certificates', 'exchange', 'lync', 'users'] as const;
export type Phase = (typeof PHASES)[number];

/**
 * Which operations belong to which phase, in an order that holds the constraints between them: the
 * mode before the binding before the restart; dial plans before what needs them; the script before
 * outgoing calls; Lync's dial plan before its contacts.
 */
export const OPERATIONS: Readonly<Record<Phase, readonly string[]>> = {
  certificates: [
    'trust-root',
    'request-certificate',
    'set-startup-mode',
    'assign-certificate',
    'restart-services',
  ],
  exchange: [
    'create-dial-plan',
    'secure-dial-plan',
    'create-policy',
    'set-dialing-rules',
    'set-access-numbers',
    'add-servers',
    'run-exchucutil',
    'add-pool',
    'enable-gateway',
    'set-outcalls',
  ],
  lync: [
    'restart-front-ends',
    'create-lync-dial-plan',
    'create-contact',
    'enable-contact',
    'move-contacts',
    'connect-partner',
  ],
  users: ['enable-voice', 'change-sip-address', 'change-policy', 'change-dial-plan', 'enable-um'],
};

/** What the check offers, and nobody asked for: an auto attendant that is off may be meant to be. */
export const OPTIONAL: ReadonlySet<string> = new Set(['enable-auto-attendant']);

/** The phase of an operation, or null for one that is no part of the integration. */
export function phaseOf(operation: string): Phase | null {
  return PHASES.find((phase) => OPERATIONS[phase].includes(operation)) ?? null;
}

/** Where an operation stands within its phase. */
export function placeOf(operation: string): number {
  return (
    Object.values(OPERATIONS)
      .find((names) => names.includes(operation))
      ?.indexOf(operation) ?? 0
  );
}
