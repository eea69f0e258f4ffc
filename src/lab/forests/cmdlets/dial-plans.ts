import { changedList, type Given } from '../engine/given.js';
import { containerDn } from '../engine/names.js';
import {
  newObject,
  oneOrAll,
  say,
  theOne,
  type Implementation,
  type Session,
} from '../engine/session.js';
import { exchangeError } from '../errors.js';
import {
  uriTypeSchema,
  voipSecuritySchema,
  type DialPlanRecord,
} from '../records/unified-messaging.js';
import { gatewaysOf, policiesOf, showDialPlan } from './dial-plan-view.js';
import { allowedGroups } from './number-groups.js';
import { invalidValue, isFqdn } from './shared.js';

const CLASSES = 'Microsoft.Exchange.Management.Tasks.UM';
/** A longer name leaves no room for " Default Policy" in the 64 characters of a policy's name. */
const LONGEST_NAME = 49;
const FORBIDDEN = /["/\\[\]:;|=,+*?<>]/;

export const DIAL_PLANS: Readonly<Record<string, Implementation>> = {
  'Get-UMDialPlan': {
    cmdletClass: `${CLASSES}.GetUMDialPlan`,
    run: (given, session) =>
      oneOrAll(session, session.forest.tables.UMDialPlan, given.text('Identity')).map((plan) =>
        showDialPlan(session, plan),
      ),
  },
  'New-UMDialPlan': {
    cmdletClass: `${CLASSES}.NewUMDialPlan`,
    run: (given, session) => [showDialPlan(session, newDialPlan(given, session))],
  },
  'Set-UMDialPlan': {
    cmdletClass: `${CLASSES}.SetUMDialPlan`,
    run: (given, session) => {
      const { UMDialPlan } = session.forest.tables;
      const plan = theOne(session, UMDialPlan, given.needed('Identity'));
      const security = voipSecuritySchema.safeParse(given.text('VoIPSecurity')).data;
      if (security !== undefined && security !== 'Unsecured') refuseAddressGateways(session, plan);
      const configured = changedList(
        plan.ConfiguredInCountryOrRegionGroups,
        given.list('ConfiguredInCountryOrRegionGroups'),
      );
      const allowed = allowedGroups(
        plan.AllowedInCountryOrRegionGroups,
        given.list('AllowedInCountryOrRegionGroups'),
        configured,
      );
      const numbers = changedList(
        plan.AccessTelephoneNumbers,
        given.list('AccessTelephoneNumbers'),
      );
      refuseTakenNumbers(session, numbers, plan.Guid);
      session.transaction.set(UMDialPlan, plan, {
        ...(security === undefined ? {} : { VoIPSecurity: security }),
        ConfiguredInCountryOrRegionGroups: configured,
        AllowedInCountryOrRegionGroups: allowed,
        AccessTelephoneNumbers: numbers,
      });
      return [];
    },
  },
  'Remove-UMDialPlan': {
    cmdletClass: `${CLASSES}.RemoveUMDialPlan`,
    run: (given, session) => {
      const { tables } = session.forest;
      const plan = theOne(session, tables.UMDialPlan, given.needed('Identity'));
      const own = ({ UMDialPlan }: { readonly UMDialPlan: string | null }) =>
        UMDialPlan === plan.Guid;
      const servers = [...tables.UMService.all(), ...tables.UMCallRouter.all()];
      const uses: readonly (readonly [exception: string, isUsed: boolean])[] = [
        ['IPGateway', gatewaysOf(session, plan).length > 0],
        ['AutoAttendant', tables.UMAutoAttendant.all().some(own)],
        ['User', tables.Mailbox.find('plan', plan.Guid).length > 0],
        ['Policies', policiesOf(session, plan).length > 0],
        ['Server', servers.some(({ DialPlans }) => DialPlans.includes(plan.Guid))],
      ];
      const [use] = uses.find(([, isUsed]) => isUsed) ?? [];
      if (use !== undefined) {
        const exception = `DialPlanAssociatedWith${use}Exception`;
        throw exchangeError(exception, [plan.Name, use], 'DialPlanInUse');
      }
      session.transaction.remove(tables.UMDialPlan, plan);
      return [];
    },
  },
};

function newDialPlan(given: Given, session: Session): DialPlanRecord {
  const { tables } = session.forest;
  const name = given.needed('Name');
  if (FORBIDDEN.test(name)) throw invalidValue(name);
  if (tables.UMDialPlan.find('id', name).length > 0) {
    throw exchangeError('ADObjectAlreadyExistsException', [name]);
  }
  const digits = given.number('NumberOfDigitsInExtension') ?? 0;
  if (digits < 1 || digits > 20) throw invalidValue(String(digits));
  const country = given.needed('CountryOrRegionCode');
  if (!/^\d{1,4}$/.test(country)) throw invalidValue(country);
  if (name.length > LONGEST_NAME) throw exchangeError('DefaultPolicyCreationException', [name]);
  const numbers = changedList([], given.list('AccessTelephoneNumbers'));
  refuseTakenNumbers(session, numbers, null);
  const plan = session.transaction.add(tables.UMDialPlan, {
    ...newObject(session, name, containerDn(session.forest, 'dialPlans')),
    NumberOfDigitsInExtension: digits,
    URIType: uriTypeSchema.catch('TelExtn').parse(given.text('URIType')),
    VoIPSecurity: voipSecuritySchema.catch('Unsecured').parse(given.text('VoIPSecurity')),
    PhoneContext: `${name}.${session.forest.name}`,
    CountryOrRegionCode: country,
    AccessTelephoneNumbers: numbers,
    PilotIdentifierList: [],
    EquivalentDialPlanPhoneContexts: [],
    ConfiguredInCountryOrRegionGroups: [],
    AllowedInCountryOrRegionGroups: [],
    UMAutoAttendant: null,
    OperatorExtension: null,
  });
  session.transaction.add(tables.UMMailboxPolicy, {
    ...newObject(
      session,
      defaultPolicyName(session, name),
      containerDn(session.forest, 'policies'),
    ),
    UMDialPlan: plan.Guid,
    MinPINLength: 6,
    Allows: {},
    AllowCommonPatterns: false,
    AllowedInCountryOrRegionGroups: [],
  });
  return plan;
}

/** The default policy's name is a translated text, with a number added where it is taken. */
function defaultPolicyName(session: Session, planName: string): string {
  const { UMMailboxPolicy } = session.forest.tables;
  const name = say(session, 'policy.default', planName);
  let candidate = name;
  for (let number = 1; UMMailboxPolicy.find('id', candidate).length > 0; number += 1) {
    candidate = `${name} ${number}`;
  }
  return candidate;
}

function refuseTakenNumbers(
  session: Session,
  numbers: readonly string[],
  ownGuid: string | null,
): void {
  const { UMDialPlan } = session.forest.tables;
  for (const number of numbers) {
    const isTaken = UMDialPlan.all().some(
      (plan) => plan.Guid !== ownGuid && plan.AccessTelephoneNumbers.includes(number),
    );
    if (isTaken) throw invalidValue(number);
  }
}

function refuseAddressGateways(session: Session, plan: DialPlanRecord): void {
  const { UMIPGateway } = session.forest.tables;
  for (const guid of gatewaysOf(session, plan)) {
    const gateway = UMIPGateway.get(guid);
    if (gateway !== undefined && !isFqdn(gateway.Address)) {
      const reason = say(session, 'reason.gateway-address', gateway.Name);
      throw exchangeError('InvalidOperationException', [reason]);
    }
  }
}
