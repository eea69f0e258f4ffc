import type { Forest } from './forest.js';

/** The domain's distinguished name: `DC=contoso,DC=com`. */
export function domainDn(forestName: string): string {
  return forestName
    .split('.')
    .map((label) => `DC=${label}`)
    .join(',');
}

/**
 * Whether a domain controller (`dc1.contoso.com`) has an object: those of its own domain, and what
 * all controllers of a forest have, the configuration.
 */
export function isOnController(controller: string, distinguishedName: string): boolean {
  const domain = domainDn(controller.split('.').slice(1).join('.'));
  const own = /(?:^|,)(?<domain>DC=.*)$/i.exec(distinguishedName)?.groups?.domain ?? domain;
  return (
    /,CN=Configuration,/i.test(distinguishedName) || own.toLowerCase() === domain.toLowerCase()
  );
}

/** Where Exchange keeps its organisation in the configuration partition. */
export function organizationDn(forest: Pick<Forest, 'name' | 'organization'>): string {
  return `CN=${forest.organization},CN=Microsoft Exchange,CN=Services,CN=Configuration,${domainDn(forest.name)}`;
}

export const CONTAINERS = {
  dialPlans: 'UM DialPlan Container',
  autoAttendants: 'UM AutoAttendant Container',
  policies: 'UM Mailbox Policies',
  gateways: 'UM IPGateway Container',
} as const;

/** The distinguished name of one of the organisation's containers. */
export function containerDn(
  forest: Pick<Forest, 'name' | 'organization'>,
  container: keyof typeof CONTAINERS,
): string {
  return `CN=${CONTAINERS[container]},${organizationDn(forest)}`;
}

/** Where the Exchange servers are. */
export function serversDn(forest: Pick<Forest, 'name' | 'organization'>): string {
  return `CN=Servers,CN=Exchange Administrative Group (FYDIBOHF23SPDLT),CN=Administrative Groups,${organizationDn(forest)}`;
}

/** Where Lync keeps its pools. */
export function poolsDn(forestName: string): string {
  return `CN=Pools,CN=RTC Service,CN=Services,CN=Configuration,${domainDn(forestName)}`;
}
