import type { AnswerDraft } from '../../protocol/answer.js';
import { messagesOf } from '../kit/messages.js';
import type { ForestMap, PlanGateway, PlanMap } from './forest-map.js';

const say = messagesOf('show-map');

/** The map as one card: a line for each forest, a row for each dial plan, what isn't tied below. */
export function mapOf(maps: readonly ForestMap[]): AnswerDraft {
  const rows = maps.flatMap(({ forest, plans }) => plans.map((plan) => rowOf(forest.name, plan)));
  const first = maps.length === 1 ? (maps[0]?.forest.name ?? '') : '';
  return {
    title: first === '' ? say('answer') : say('answer-one', { forest: first }),
    facts: maps.map(({ forest, servers, pools }) => ({
      label: say('forest', { forest: forest.name }),
      value: say('forest-has', {
        servers: listed(servers),
        lyncForest: forest.lyncForest,
        pools: listed(pools ?? []),
      }),
    })),
    table:
      rows.length === 0
        ? null
        : {
            columns: [
              'column-plan',
              'column-policies',
              'column-servers',
              'column-gateways',
              'column-attendants',
            ].map((key) => say(key)),
            rows,
          },
    notes: [
      say('note-signs'),
      ...maps.flatMap(({ forest, unconnected }) =>
        unconnected.length === 0
          ? []
          : [say('note-unconnected', { pools: listed(unconnected), forest: forest.name })],
      ),
      ...maps.flatMap(({ forest, plans }) =>
        plans
          .filter(({ missing }) => missing.length > 0)
          .map(({ name, missing }) =>
            say('note-missing', { dialPlan: name, servers: listed(missing), forest: forest.name }),
          ),
      ),
    ],
    offers: [
      {
        operation: 'check-forest',
        parameters: first === '' ? {} : { forest: first },
        text: say('offer-check'),
      },
    ],
  };
}

function rowOf(forest: string, plan: PlanMap): string[] {
  const { name, isSip, policies, servers, missing, gateways, attendants } = plan;
  return [
    `${name}${isSip ? '' : ' ☎'} · ${forest}`,
    policies.join(', '),
    [...servers, ...missing.map((server) => `✖ ${server}`)].join(', '),
    gateways.map(gatewayText).join(', '),
    attendants.join(', '),
  ];
}

function gatewayText({ address, isOpen, isEnabled }: PlanGateway): string {
  return `${isEnabled ? '' : '✖ '}${address}${isOpen ? ' ↗' : ''}`;
}

/** Names for a sentence; `none` where there is none. */
function listed(names: readonly string[]): string {
  return names.length === 0 ? 'none' : names.join(', ');
}
