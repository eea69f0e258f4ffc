import { z } from 'zod';
import { call } from '../../src/cmdlets/call.js';
import { operation, type AnyOperation } from '../../src/operations/kit/operation.js';
import { message } from '../../src/protocol/message.js';
import type { Check, DraftInput } from '../../src/protocol/plan.js';

const SHELL = { forest: 'contoso.com', administration: 'exchange' } as const;

/** The port that a person gives a gateway by hand in `small-manual`. */
export const PORT_BY_HAND = 5062;

const words = {
  topic: 'servers',
  phrases: { en: [], fr: [] },
  texts: { en: { title: 'Small' }, fr: { title: 'Petit' } },
} as const;

function shows(gateway: string, where: Check['where']): Check {
  return {
    endpoint: SHELL,
    call: call('Get-UMIPGateway', { Identity: gateway }),
    where,
    is: 'present',
  };
}

function rest(name: string, check: Check): Omit<DraftInput, 'steps'> {
  return {
    summary: message(`${name}.summary`),
    subject: [],
    changes: [],
    warnings: [],
    stops: [],
    numbers: { created: 0, deleted: 0, changed: 1 },
    verifications: [{ title: message(`${name}.verified`), check }],
    undo: { kind: 'none', reason: message(`${name}.noUndo`) },
    claims: [],
    before: {},
  };
}

/** Opens a gateway, has a person give it another port, and lights it. */
const manual = operation({
  ...words,
  kind: 'change',
  name: 'small-manual',
  effect: 'change',
  parameters: z.strictObject({ gateway: z.string().max(50) }),
  required: ['gateway'],
  plan({ gateway }) {
    const at = { administration: 'exchange', endpoint: SHELL } as const;
    const lit = shows(gateway, { MessageWaitingIndicatorAllowed: true });
    return Promise.resolve({
      ...rest('small-manual', lit),
      steps: [
        {
          kind: 'command',
          id: 'open',
          title: message('small-manual.open'),
          ...at,
          call: call('Set-UMIPGateway', { Identity: gateway, OutcallsAllowed: true }),
          settled: [shows(gateway, { OutcallsAllowed: true })],
        },
        {
          kind: 'manual',
          id: 'port',
          title: message('small-manual.port'),
          ...at,
          instructions: [message('small-manual.how')],
          settled: [shows(gateway, { Port: PORT_BY_HAND })],
        },
        {
          kind: 'command',
          id: 'light',
          title: message('small-manual.light'),
          ...at,
          call: call('Set-UMIPGateway', {
            Identity: gateway,
            MessageWaitingIndicatorAllowed: true,
          }),
          settled: [lit],
        },
      ],
    });
  },
});

/**
 * As a service is restarted: opens a gateway ("drains"), waits for its port, sends what nothing
 * shows to be done, and closes it again, whatever happens.
 */
const restart = operation({
  ...words,
  kind: 'change',
  name: 'small-restart',
  effect: 'change',
  parameters: z.strictObject({
    gateway: z.string().max(50),
    port: z.coerce.number().int(),
    deadlineMs: z.coerce.number().int(),
    late: z.enum(['fail', 'go-on']),
  }),
  required: ['gateway'],
  plan({ gateway, port, deadlineMs, late }) {
    const at = { administration: 'exchange', endpoint: SHELL } as const;
    const closed = shows(gateway, { OutcallsAllowed: false });
    return Promise.resolve({
      ...rest('small-restart', closed),
      steps: [
        {
          kind: 'command',
          id: 'drain',
          title: message('small-restart.drain'),
          ...at,
          call: call('Set-UMIPGateway', { Identity: gateway, OutcallsAllowed: true }),
          settled: [shows(gateway, { OutcallsAllowed: true })],
        },
        {
          kind: 'wait',
          id: 'calls',
          title: message('small-restart.calls'),
          ...at,
          settled: [shows(gateway, { Port: port })],
          deadlineMs,
          late,
        },
        {
          kind: 'command',
          id: 'restart',
          title: message('small-restart.restart'),
          ...at,
          call: call('Set-UMIPGateway', {
            Identity: gateway,
            MessageWaitingIndicatorAllowed: true,
          }),
          settled: [shows(gateway, { Status: 'Enabled' })],
          sends: 'always',
        },
        {
          kind: 'command',
          id: 'back',
          title: message('small-restart.back'),
          ...at,
          call: call('Set-UMIPGateway', { Identity: gateway, OutcallsAllowed: false }),
          settled: [closed],
          cleansUp: 'drain',
        },
      ],
    });
  },
});

/** `small-manual` and `small-restart`: plans that pause, wait, and clean up after themselves. */
export const LONGER_OPERATIONS: readonly AnyOperation[] = [manual, restart];
