import { call } from '../../cmdlets/call.js';
import type { Forest } from '../../protocol/endpoint.js';
import type { Check } from '../../protocol/plan.js';
import type { Directory } from './directory.js';
import { exchangeShell, lyncShell } from './forests.js';
import { sameName } from './names.js';
import type { Side } from './trusted-roots/lacking.js';

/** Whom a side lets in by its tokens: each kind of server has one identifier, wherever it is. */
const PARTNER: Readonly<Record<Side, string>> = {
  // Lync, which Exchange has to know.
  exchange: '00000004-0000-0ff1-ce00-000000000000',
  // Exchange, which Lync has to know.
  lync: '00000002-0000-0ff1-ce00-000000000000',
};

/** How one side stands to the other; the name is that of its partner application. */
export interface Partner {
  readonly name: string;
  readonly isEnabled: boolean;
}

/**
 * Whether a side of a forest has the other for a partner; null: it hasn't. An Exchange organization
 * isn't told from another's, of which Lync may have several, nor from Microsoft's online service,
 * which has the same identifiers.
 */
export async function readPartner(
  directory: Directory,
  forest: Forest,
  side: Side,
): Promise<Partner | null> {
  const all =
    side === 'exchange'
      ? (await directory.read(exchangeShell(forest), 'Get-PartnerApplication', {})).map(
          ({ Name, ...rest }) => ({ name: Name, ...rest }),
        )
      : (await directory.read(lyncShell(forest), 'Get-CsPartnerApplication', {})).map(
          ({ Identity, ...rest }) => ({ name: Identity, ...rest }),
        );
  const found = all.filter(({ ApplicationIdentifier }) =>
    sameName(ApplicationIdentifier, PARTNER[side]),
  );
  const partner = found.find(({ Enabled }) => Enabled) ?? found[0];
  return partner === undefined ? null : { name: partner.name, isEnabled: partner.Enabled };
}

/** The partner application of a side as it has to be seen. */
export function partnerCheck(forest: Forest, side: Side): Check {
  return {
    ...(side === 'exchange'
      ? { endpoint: exchangeShell(forest), call: call('Get-PartnerApplication', {}) }
      : { endpoint: lyncShell(forest), call: call('Get-CsPartnerApplication', {}) }),
    where: { ApplicationIdentifier: PARTNER[side], Enabled: true },
    is: 'present',
  };
}
