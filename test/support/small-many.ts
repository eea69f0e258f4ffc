import { z } from 'zod';
import { message } from '../../src/protocol/message.js';
import { operation } from '../../src/operations/kit/operation.js';

/** Opens many gateways: a row for each, as `small-change` plans it. */
export const smallMany = operation({
  kind: 'change',
  name: 'small-many',
  topic: 'servers',
  phrases: { en: [], fr: [] },
  texts: { en: { title: 'Small' }, fr: { title: 'Petit' } },
  effect: 'change',
  parameters: z.strictObject({ gateways: z.array(z.string()), claim: z.boolean().optional() }),
  required: ['gateways'],
  plan: async ({ gateways, claim }, directory) => ({
    summary: message('small-many.summary', { count: gateways.length }),
    subject: [],
    steps: [],
    changes: [],
    warnings: [],
    stops: [],
    numbers: { created: 0, deleted: 0, changed: gateways.length },
    verifications: [],
    undo: { kind: 'none', reason: message('small-many.noUndo') },
    claims: [],
    before: {},
    rows: await Promise.all(
      gateways.map(async (gateway, at) => {
        const parameters = { gateway, ...(claim === true ? { claim: `gateway:${gateway}` } : {}) };
        const draft = await directory.plan('small-change', parameters);
        const { steps, changes, verifications, claims, before } = draft;
        return {
          line: at + 2,
          label: gateway,
          operation: 'small-change',
          parameters,
          draft: { steps, changes, verifications, claims, before },
        };
      }),
    ),
  }),
});
