import { containerDn, organizationDn } from '../engine/names.js';
import { NO_KEYS, type DialPlanRecord, type GatewayRecord } from '../records/unified-messaging.js';
import type { Seeder } from './seeder.js';

/** Makes a dial plan and its policies, the default one first. */
export function addDialPlan(
  { forest, object }: Seeder,
  name: string,
  digits: number,
  countryCode: string,
  accessNumbers: readonly string[],
  policies: readonly string[],
  uriType: DialPlanRecord['URIType'] = 'SipName',
): DialPlanRecord {
  const plan: DialPlanRecord = {
    ...object('DialPlan', name, containerDn(forest, 'dialPlans')),
    NumberOfDigitsInExtension: digits,
    URIType: uriType,
    VoIPSecurity: uriType === 'SipName' ? 'Secured' : 'Unsecured',
    PhoneContext: `${name}.${forest.name}`,
    CountryOrRegionCode: countryCode,
    AccessTelephoneNumbers: [...accessNumbers],
    PilotIdentifierList: [],
    EquivalentDialPlanPhoneContexts: [],
    ConfiguredInCountryOrRegionGroups: uriType === 'SipName' ? ['Anywhere,*,*,*'] : [],
    AllowedInCountryOrRegionGroups: uriType === 'SipName' ? ['Anywhere'] : [],
    UMAutoAttendant: null,
    OperatorExtension: null,
  };
  forest.tables.UMDialPlan.add(plan);
  for (const policy of policies) {
    forest.tables.UMMailboxPolicy.add({
      ...object('Policy', policy, containerDn(forest, 'policies')),
      UMDialPlan: plan.Guid,
      MinPINLength: 6,
      Allows: {},
      AllowCommonPatterns: false,
      AllowedInCountryOrRegionGroups: uriType === 'SipName' ? ['Anywhere'] : [],
    });
  }
  return plan;
}

/** Makes a gateway. */
export function addGateway(
  { forest, object }: Seeder,
  name: string,
  address: string,
  outcallsAllowed: boolean,
): GatewayRecord {
  const gateway: GatewayRecord = {
    ...object('Gateway', name, containerDn(forest, 'gateways')),
    Address: address,
    OutcallsAllowed: outcallsAllowed,
    MessageWaitingIndicatorAllowed: true,
    Status: 'Enabled',
    Port: 5060,
  };
  forest.tables.UMIPGateway.add(gateway);
  return gateway;
}

/** Makes a hunt group on a gateway. */
export function addHuntGroup(
  { forest, object }: Seeder,
  gateway: GatewayRecord,
  plan: DialPlanRecord,
  name: string,
  pilotIdentifier: string,
): void {
  forest.tables.UMHuntGroup.add({
    ...object('HuntGroup', name, gateway.DistinguishedName),
    PilotIdentifier: pilotIdentifier,
    UMDialPlan: plan.Guid,
    UMIPGateway: gateway.Guid,
  });
}

/** Makes an auto attendant that answers. */
export function addAutoAttendant(
  { forest, object }: Seeder,
  name: string,
  plan: DialPlanRecord,
  pilots: readonly string[],
  status: 'Enabled' | 'Disabled' = 'Enabled',
  afterHoursGreeting: string | null = null,
): void {
  forest.tables.UMAutoAttendant.add({
    ...object('AutoAttendant', name, containerDn(forest, 'autoAttendants')),
    PilotIdentifierList: [...pilots],
    UMDialPlan: plan.Guid,
    Status: status,
    SpeechEnabled: true,
    Language: 'en-US',
    HolidaySchedule: [],
    AfterHoursWelcomeGreetingFilename: afterHoursGreeting,
    AllowedInCountryOrRegionGroups: [],
    DTMFFallbackAutoAttendant: null,
    ...NO_KEYS,
  });
}

/** Grants a Lync group a right on one of the organisation's containers. */
export function addPermission(
  { forest, object }: Seeder,
  user: string,
  container: 'organization' | 'dialPlans' | 'autoAttendants',
): void {
  const isOrganization = container === 'organization';
  const on = isOrganization ? organizationDn(forest) : containerDn(forest, container);
  forest.tables.ADPermission.add({
    ...object('Permission', user, on),
    Object: on,
    User: user,
    AccessRights: isOrganization ? ['ListChildren'] : ['ListChildren', 'ReadProperty'],
    InheritanceType: isOrganization ? 'None' : 'All',
    Deny: false,
  });
}
