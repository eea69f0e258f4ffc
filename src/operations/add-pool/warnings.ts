import type { Message } from '../../protocol/message.js';
import { isIpAddress } from '../kit/lync-gateways/obstacles.js';
import { isEnabled, openGatewaysOf } from '../kit/lync-gateways/open-gateways.js';
import { sipPlansOf } from '../kit/lync-gateways/prediction.js';
import { otherGateways } from '../kit/lync-gateways/situation.js';
import { messagesOf } from '../kit/messages.js';
import type { Connection } from './connection.js';

const say = messagesOf('add-pool');

/** What somebody has to know before saying yes; `note-…` are plain facts. */
export function warningsOf(connection: Connection, otherForests: readonly string[]): Message[] {
  const { situation, pool, prediction, missingRights, present } = connection;
  const { gateway } = prediction;
  const others = situation.pools.filter((other) => other !== pool);
  return [
    say('warning-front-ends', { pool: pool.fqdn }),
    ...(missingRights.length === 0 ? [] : [say('warning-rights', { count: missingRights.length })]),
    ...openWarnings(connection),
    ...(pool.isDirector && present?.outcalls === true
      ? [say('warning-director', { pool: pool.fqdn })]
      : []),
    ...(situation.isTopologyKnown
      ? []
      : [say('warning-no-topology', { forest: situation.forest.lyncForest, pool: pool.fqdn })]),
    ...(gateway === null || isEnabled(gateway)
      ? []
      : [say('warning-disabled', { pool: pool.fqdn, status: gateway.Status })]),
    ...addressWarning(connection),
    ...(others.length === 0
      ? []
      : [say('note-others', { pools: others.map(({ fqdn }) => fqdn).join(', ') })]),
    ...(prediction.handMade.length === 0
      ? []
      : [
          say('note-hand-made', {
            huntGroups: prediction.handMade.map(({ Name }) => Name).join(', '),
          }),
        ]),
    ...otherForests.map((forest) =>
      say('note-other-forest', {
        forest,
        lync: situation.forest.lyncForest,
        pool: pool.fqdn,
      }),
    ),
  ];
}

/** The dial plans that are left with no gateway open to outgoing calls, or with several. */
function openWarnings({ situation, pool, prediction, wanted }: Connection): Message[] {
  const states = sipPlansOf(situation).map(({ Guid, Name }) => {
    const others = openGatewaysOf(situation, Guid)
      .filter((open) => open !== prediction.gateway)
      .map(({ Address }) => Address);
    const own = prediction.gateway === null || isEnabled(prediction.gateway);
    return { plan: Name, open: [...(wanted.outcalls && own ? [pool.fqdn] : []), ...others] };
  });
  const none = states.filter(({ open }) => open.length === 0).map(({ plan }) => plan);
  const several = states.filter(({ open }) => open.length > 1);
  return [
    ...(none.length === 0 ? [] : [say('warning-none-open', { plans: none.join(', ') })]),
    ...(several.length === 0
      ? []
      : [
          say('warning-several-open', {
            plans: several.map(({ plan }) => plan).join(', '),
            gateways: [...new Set(several.flatMap(({ open }) => open))].join(', '),
          }),
        ]),
  ];
}

/** A gateway's IP address may be the pool's: only name resolution could tell. */
function addressWarning({ situation, pool, prediction }: Connection): Message[] {
  const addresses = otherGateways(situation)
    .map(({ Address }) => Address)
    .filter(isIpAddress);
  return prediction.gateway !== null || addresses.length === 0
    ? []
    : [say('warning-addresses', { addresses: addresses.join(', '), pool: pool.fqdn })];
}
