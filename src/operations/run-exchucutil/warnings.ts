import type { Message } from '../../protocol/message.js';
import { messagesOf } from '../kit/messages.js';
import { openGateways, type Wanted } from './out-calls.js';
import { sipPlansOf, type Prediction } from '../kit/lync-gateways/prediction.js';
import { isIpAddress } from '../kit/lync-gateways/obstacles.js';
import type { Pool } from '../kit/lync-pools.js';
import { otherGateways, type Situation } from '../kit/lync-gateways/situation.js';
import { isLeftDisabled } from './verifications.js';

const say = messagesOf('run-exchucutil');

interface Told {
  readonly situation: Situation;
  readonly prediction: Prediction;
  readonly wanted: readonly Wanted[];
  readonly named: Pool | null;
  readonly otherForests: readonly string[];
}

/** What somebody has to know before saying yes, the widest effect first; `note-…` are plain facts. */
export function warningsOf(told: Told): Message[] {
  const { situation, prediction, otherForests } = told;
  return [
    ...(prediction.already ? [say('warning-already', scope(situation))] : scriptWarnings(told)),
    ...gatewayWarnings(told),
    ...otherForests.map((forest) =>
      say('note-other-forest', { forest, lync: situation.forest.lyncForest }),
    ),
  ];
}

function scriptWarnings({ situation, prediction, named }: Told): Message[] {
  const lost = prediction.pools.flatMap((pool) => pool.lost.map((group) => ({ pool, group })));
  const deleted = prediction.pools.flatMap((pool) => pool.deleted).length;
  const others = situation.pools.filter((pool) => pool !== named).map(({ fqdn }) => fqdn);
  const { silent, server } = situation;
  return [
    say('warning-whole-forest', scope(situation)),
    ...(silent.length === 0
      ? []
      : [
          say('note-server', {
            server: server.server ?? '',
            silent: silent.join(', '),
            count: silent.length,
          }),
        ]),
    ...(named === null || others.length === 0
      ? []
      : [say('note-not-named', { pools: others.join(', '), count: others.length })]),
    say('note-rebuild', { count: deleted }),
    say('note-outcalls'),
    ...lost.map(({ pool, group }) =>
      say('warning-lost', { huntGroup: group.Name, pool: pool.pool.fqdn }),
    ),
    ...addressWarning(situation, prediction),
    say('warning-no-return'),
    say('warning-front-ends'),
  ];
}

/** A gateway's IP address may be a new gateway's pool's: only name resolution could tell. */
function addressWarning(situation: Situation, { pools }: Prediction): Message[] {
  const fresh = pools.filter(({ gateway }) => gateway === null).map(({ pool }) => pool.fqdn);
  const addresses = otherGateways(situation)
    .map(({ Address }) => Address)
    .filter(isIpAddress);
  return fresh.length === 0 || addresses.length === 0
    ? []
    : [say('warning-addresses', { addresses: addresses.join(', '), pools: fresh.join(', ') })];
}

function gatewayWarnings({ situation, prediction, wanted }: Told): Message[] {
  const open = openGateways(situation, prediction, wanted);
  const none = [...open].filter(([, addresses]) => addresses.length === 0).map(([plan]) => plan);
  const several = [...open].filter(([, addresses]) => addresses.length > 1);
  const gateways = [...new Set(several.flatMap(([, addresses]) => addresses))];
  return [
    ...(none.length === 0 ? [] : [say('warning-none-open', { plans: none.join(', ') })]),
    ...(several.length === 0
      ? []
      : [
          say('warning-several-open', {
            plans: several.map(([plan]) => plan).join(', '),
            gateways: gateways.join(', '),
          }),
        ]),
    ...(situation.isTopologyKnown
      ? []
      : [say('warning-no-topology', { forest: situation.forest.lyncForest })]),
    ...prediction.pools
      .filter(({ pool, gateway }) => pool.isDirector && gateway?.OutcallsAllowed === true)
      .map(({ pool }) => say('warning-director', { pool: pool.fqdn })),
    ...prediction.pools
      .filter(isLeftDisabled)
      .map(({ pool, gateway }) =>
        say('warning-disabled', { pool: pool.fqdn, status: gateway?.Status ?? '' }),
      ),
  ];
}

function scope(situation: Situation): Message['params'] {
  return {
    forest: situation.forest.name,
    count: situation.pools.length,
    pools: situation.pools.map(({ fqdn }) => fqdn).join(', '),
    plans: sipPlansOf(situation)
      .map(({ Name }) => Name)
      .join(', '),
  };
}
