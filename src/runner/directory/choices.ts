import type { Choice, ChoiceKind } from '../../protocol/api.js';
import type { Endpoint, Forest } from '../../protocol/endpoint.js';
import { UmError } from '../../protocol/errors.js';
import type { Directory } from '../../operations/kit/directory.js';
import { objectId } from '../../operations/kit/object-id.js';
import { peopleCalled } from './people.js';

/** The most that a form offers. */
const MOST = 50;

export interface ChoiceQuery {
  /** Only of this forest. */
  readonly forest?: string | undefined;
  /** Only what has this in its name; people are only looked up with one, and begin with it. */
  readonly text?: string | undefined;
}

/**
 * What a form may offer: people who are called so, SIP URI dial plans, policies, servers, gateways by their address, Front End pools, forests.
 * @throws UmError UM-FOREST-UNKNOWN, and what reading throws
 */
export async function choicesOf(
  directory: Directory,
  kind: ChoiceKind,
  { forest, text = '' }: ChoiceQuery,
): Promise<Choice[]> {
  if (kind === 'people') return peopleCalled(directory, text, forest);
  const forests = forestsNamed(directory, forest);
  const offered = await offeredOf(directory, kind, forests);
  const wanted = text.trim().toLowerCase();
  return offered.filter(({ label }) => label.toLowerCase().includes(wanted)).slice(0, MOST);
}

function offeredOf(
  directory: Directory,
  kind: Exclude<ChoiceKind, 'people'>,
  forests: readonly Forest[],
): Promise<Choice[]> {
  switch (kind) {
    case 'dialPlans':
      return dialPlans(directory, forests);
    case 'policies':
      return eachExchange(forests, async (endpoint) =>
        (await directory.read(endpoint, 'Get-UMMailboxPolicy', {})).map((policy) =>
          choiceOf(endpoint.forest, policy, policy.UMDialPlan.Name),
        ),
      );
    case 'servers':
      return eachExchange(forests, async (endpoint) =>
        (await directory.read(endpoint, 'Get-ExchangeServer', {})).map(({ Fqdn, ...server }) => ({
          id: Fqdn,
          label: Fqdn,
          detail: [endpoint.forest, server.AdminDisplayVersion].join(' · '),
        })),
      );
    case 'gateways':
      return eachExchange(forests, async (endpoint) =>
        (await directory.read(endpoint, 'Get-UMIPGateway', {})).map((gateway) =>
          choiceOf(endpoint.forest, { ...gateway, Name: gateway.Address }, gateway.Name),
        ),
      );
    case 'pools':
      return pools(directory, forests);
    case 'forests':
      return Promise.resolve(
        forests.map(({ name, administrations }) => ({
          id: name,
          label: name,
          detail: administrations.join(' · '),
        })),
      );
  }
}

function dialPlans(directory: Directory, forests: readonly Forest[]): Promise<Choice[]> {
  return eachForest(forests.filter(hasExchange), async ({ name }) => {
    const endpoint = { forest: name, administration: 'exchange' as const };
    const plans = await directory.read(endpoint, 'Get-UMDialPlan', {});
    return plans
      .filter(({ URIType }) => URIType === 'SipName')
      .map((plan) => ({
        id: objectId(name, plan.Guid),
        label: plan.Name,
        detail: [name, plan.CountryOrRegionCode === null ? null : `+${plan.CountryOrRegionCode}`]
          .filter((detail) => detail !== null)
          .join(' · '),
      }));
  });
}

function choiceOf(
  forest: string,
  { Guid, Name }: { readonly Guid: string; readonly Name: string },
  detail: string,
): Choice {
  return { id: objectId(forest, Guid), label: Name, detail: `${forest} · ${detail}` };
}

function eachExchange(
  forests: readonly Forest[],
  offer: (endpoint: Endpoint) => Promise<Choice[]>,
): Promise<Choice[]> {
  return eachForest(forests.filter(hasExchange), ({ name }) =>
    offer({ forest: name, administration: 'exchange' }),
  );
}

/** A Lync forest's pools, as an Exchange of it, or else any Exchange, reads them. */
function pools(directory: Directory, forests: readonly Forest[]): Promise<Choice[]> {
  const lync = forests.filter(({ administrations }) => administrations.includes('lync'));
  return eachForest(lync, async (forest) => {
    const exchange = hasExchange(forest) ? forest : directory.forests.find(hasExchange);
    if (exchange === undefined) return [];
    const found = await directory.read(
      { forest: exchange.name, administration: 'exchange' },
      'Get-UCPool.ps1',
      exchange === forest ? {} : { Forest: forest.name },
    );
    return found.map(({ Fqdn, Name }) => ({
      id: Fqdn,
      label: Fqdn,
      detail: `${forest.name} · ${Name}`,
    }));
  });
}

function forestsNamed(directory: Directory, name: string | undefined): readonly Forest[] {
  if (name === undefined) return directory.forests;
  const found = directory.forests.filter(
    (forest) => forest.name.toLowerCase() === name.toLowerCase(),
  );
  if (found.length === 0) throw new UmError('UM-FOREST-UNKNOWN', { forest: name });
  return found;
}

function hasExchange({ administrations }: Forest): boolean {
  return administrations.includes('exchange');
}

async function eachForest(
  forests: readonly Forest[],
  offer: (forest: Forest) => Promise<Choice[]>,
): Promise<Choice[]> {
  return (await Promise.all(forests.map(offer)))
    .flat()
    .sort((a, b) => a.label.localeCompare(b.label, 'en') || a.id.localeCompare(b.id, 'en'));
}
