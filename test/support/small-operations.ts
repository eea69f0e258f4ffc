import { z } from 'zod';
import { call } from '../../src/cmdlets/call.js';
import type { Effect } from '../../src/protocol/effect.js';
import { UmError } from '../../src/protocol/errors.js';
import { message } from '../../src/protocol/message.js';
import type { Catalogue } from '../../src/operations/kit/catalogue.js';
import type { Check, StepInput } from '../../src/protocol/plan.js';
import { operation, type AnyOperation } from '../../src/operations/kit/operation.js';
import { LONGER_OPERATIONS } from './longer-operations.js';
import { smallMany } from './small-many.js';

const SHELL = { forest: 'contoso.com', administration: 'exchange' } as const;

const words = {
  topic: 'servers',
  phrases: { en: [], fr: [] },
  texts: { en: { title: 'Small' }, fr: { title: 'Petit' } },
} as const;

/** Opens a gateway's out-calls, then its message lights: two steps that can be looked at. */
function openGateway(name: string, effect: Effect): AnyOperation {
  return operation({
    ...words,
    kind: 'change',
    name,
    effect,
    parameters: z.strictObject({
      gateway: z.string().max(50),
      claim: z.string().max(50).optional(),
    }),
    required: ['gateway'],
    async plan({ gateway, claim }, directory) {
      const [found] = await directory.read(SHELL, 'Get-UMIPGateway', { Identity: gateway });
      if (found === undefined) throw new UmError('UM-POOL-UNKNOWN', { pool: gateway });
      if (claim !== undefined) {
        const request = await directory.claimedBy(claim);
        if (request !== null) throw new UmError('UM-CLAIMED', { request });
      }
      const outcalls = shows(gateway, { OutcallsAllowed: true });
      const lights = shows(gateway, { MessageWaitingIndicatorAllowed: true });
      const steps: StepInput[] = [
        {
          kind: 'command' as const,
          id: 'outcalls',
          title: message(`${name}.outcalls`),
          administration: 'exchange',
          endpoint: SHELL,
          call: call('Set-UMIPGateway', { Identity: gateway, OutcallsAllowed: true }),
          settled: [outcalls],
          already: found.OutcallsAllowed,
        },
        {
          kind: 'command' as const,
          id: 'lights',
          title: message(`${name}.lights`),
          administration: 'exchange',
          endpoint: SHELL,
          call: call('Set-UMIPGateway', {
            Identity: gateway,
            MessageWaitingIndicatorAllowed: true,
          }),
          settled: [lights],
          already: found.MessageWaitingIndicatorAllowed,
        },
      ];
      return {
        summary: message(`${name}.summary`, { gateway }),
        subject: [],
        steps,
        changes: [],
        warnings: [],
        stops: [],
        numbers: { created: 0, deleted: 0, changed: 1 },
        verifications: [
          { title: message(`${name}.open`), check: outcalls },
          { title: message(`${name}.lit`), check: lights },
        ],
        undo: { kind: 'none', reason: message(`${name}.noUndo`) },
        claims: claim === undefined ? [] : [claim],
        before: { address: found.Address },
      };
    },
  });
}

/** Resets a PIN: nothing shows afterwards whether it ran. */
const resetPin = operation({
  ...words,
  kind: 'change',
  name: 'small-pin',
  effect: 'change',
  parameters: z.strictObject({ user: z.string().max(50) }),
  required: ['user'],
  plan: ({ user }) =>
    Promise.resolve({
      summary: message('small-pin.summary', { user }),
      subject: [],
      steps: [
        {
          kind: 'command' as const,
          id: 'pin',
          title: message('small-pin.pin'),
          administration: 'exchange' as const,
          endpoint: SHELL,
          call: call('Set-UMMailboxPIN', { Identity: user }),
          settled: [],
          already: false,
        },
      ],
      changes: [],
      warnings: [],
      stops: [],
      numbers: { created: 0, deleted: 0, changed: 1 },
      verifications: [{ title: message('small-pin.there'), check: shows('gw1', { Name: 'gw1' }) }],
      undo: { kind: 'none' as const, reason: message('small-pin.noUndo') },
      claims: [],
      before: {},
    }),
});

/** Answers a gateway's address. */
const showGateway = operation({
  ...words,
  kind: 'read',
  name: 'small-show',
  effect: 'read',
  parameters: z.strictObject({ gateway: z.string().max(50) }),
  required: ['gateway'],
  async answer({ gateway }, directory) {
    const [found] = await directory.read(SHELL, 'Get-UMIPGateway', { Identity: gateway });
    if (found === undefined) throw new UmError('UM-POOL-UNKNOWN', { pool: gateway });
    return {
      title: message('small-show.title'),
      facts: [{ label: message('small-show.address'), value: found.Address }],
      notes: [],
    };
  },
});

/**
 * A catalogue of small operations: `small-change`, `small-forest`, `small-pin`, `small-show`,
 * `small-many`, and the longer ones, `small-manual` and `small-restart`.
 */
export const SMALL_CATALOGUE: Catalogue = new Map(
  [
    openGateway('small-change', 'change'),
    openGateway('small-forest', 'forest'),
    resetPin,
    showGateway,
    smallMany,
    ...LONGER_OPERATIONS,
  ].map((small) => [small.name, small]),
);

function shows(gateway: string, where: Check['where']): Check {
  return {
    endpoint: SHELL,
    call: call('Get-UMIPGateway', { Identity: gateway }),
    where,
    is: 'present',
  };
}
