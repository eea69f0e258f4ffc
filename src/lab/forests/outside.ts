import type { Forest } from './engine/forest.js';
import type { World } from './engine/world.js';
import type { WantedCertificate } from './certificate-authority.js';
import type { WantedContact } from './ocs-um-util.js';

/** What a person can do outside of every shell, with what it needs to be known. */
export interface Outside {
  /** Each contact that OcsUmUtil can make, but for its pool. */
  readonly contacts: readonly Omit<WantedContact, 'pool'>[];
  /** The pools that a contact may be on. */
  readonly pools: readonly string[];
  /** The requests that wait on servers, and where a CA's answer goes. */
  readonly requests: readonly (Omit<WantedCertificate, 'isTrusted'> & {
    readonly fqdn: string;
    /** Whether the answer is there. */
    readonly isAnswered: boolean;
  })[];
}

/** Reads what OcsUmUtil would list, and which certificate requests a CA could answer. */
export function outsideOf(world: World): Outside {
  const { forests } = world;
  const withLync = forests.filter(({ hasLync }) => hasLync);
  return {
    contacts: withLync.flatMap((lync) => forests.flatMap((exchange) => contactsOf(lync, exchange))),
    pools: withLync.flatMap(({ tables }) => tables.CsPool.all().map(({ Fqdn }) => Fqdn)),
    requests: forests.flatMap(requestsOf),
  };
}

function contactsOf(lync: Forest, { name, tables }: Forest): Outside['contacts'] {
  const plans = tables.UMDialPlan.all().filter(({ URIType }) => URIType === 'SipName');
  return plans.flatMap((plan) => {
    const at = { forest: lync.name, dialPlanForest: name, dialPlan: plan.Name };
    const attendants = tables.UMAutoAttendant.all().filter(
      ({ UMDialPlan }) => UMDialPlan === plan.Guid,
    );
    return [
      ...plan.AccessTelephoneNumbers.map((phoneNumber) => ({
        ...at,
        type: 'subscriber-access' as const,
        phoneNumber,
      })),
      ...attendants.flatMap((attendant) =>
        attendant.PilotIdentifierList.map((phoneNumber) => ({
          ...at,
          type: 'auto-attendant' as const,
          autoAttendant: attendant.Name,
          name: attendant.Name,
          phoneNumber,
        })),
      ),
    ];
  });
}

function requestsOf({ name, tables }: Forest): Outside['requests'] {
  const issued = new Set(tables.IssuedCertificate.all().map(({ Request }) => Request));
  const servers = tables.ExchangeServer.all();
  return tables.ExchangeCertificate.all()
    .filter(({ IsPending }) => IsPending)
    .map(({ Guid, Server, Thumbprint }) => ({
      forest: name,
      server: Server,
      fqdn: servers.find((server) => server.Name === Server)?.Fqdn ?? Server,
      file: `\\\\files\\certificates\\${Server}-${Thumbprint.slice(0, 8)}.cer`,
      isAnswered: issued.has(Guid),
    }));
}
