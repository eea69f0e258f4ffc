import assert from 'node:assert/strict';
import type { World } from '../../../src/lab/forests/engine/world.js';
import { seederFor } from '../../../src/lab/forests/seed/seeder.js';
import { addGateway, addHuntGroup } from '../../../src/lab/forests/seed/um-objects.js';
import { healthyForests } from '../healthy-forests.js';
import { AT, forestOf, named } from '../operation-kit.js';
import { removePlans, sharePilot, withoutVoiceMail, type Broken, type Tables } from './broken.js';

/** The script makes every pool's hunt groups anew. */
const LEFT_BY_SCRIPT = ['front-end-restart', 'front-end-restart', 'front-end-restart'];

/** What is wrong between Lync's pools and UM, and with people. */
export const BROKEN_GATEWAYS_AND_USERS: readonly Broken[] = [
  {
    rule: 'pools-none',
    break: ({ UCPool: t }) => {
      for (const one of t.all()) t.set(one, { Fqdn: null }, AT);
    },
    forests: 2,
    mend: {
      by: 'mend-by-hand',
      byHand: ({ UCPool: t }) => {
        const { UCPool } = forestOf(healthyForests().world, 'contoso.com').tables;
        for (const one of t.all()) t.set(one, { Fqdn: named(UCPool, one.Name).Fqdn }, AT);
      },
    },
  },
  {
    rule: 'same-pilot',
    break: sharePilot,
    mend: {
      by: 'mend-by-hand',
      byHand: (tables) => {
        removePlans(tables, [named(tables.UMDialPlan, 'Lyon')]);
      },
    },
  },
  {
    rule: 'name-blank',
    break: ({ UMAutoAttendant: t }) => {
      const [attendant] = t.all();
      assert.ok(attendant);
      t.set(attendant, { Name: 'Front Desk' }, AT);
    },
    mend: {
      by: 'mend-by-hand',
      byHand: ({ UMAutoAttendant: t }) => {
        const blank = named(t, 'Front Desk');
        t.remove(blank);
        t.add({ ...blank, Guid: blank.Guid.replace(/^.{8}/, 'b0000000'), Name: 'FrontDesk' });
      },
    },
  },
  {
    rule: 'gateway-missing',
    break: ({ UMIPGateway: t, UMHuntGroup: groups }) => {
      const gateway = named(t, '1:3');
      for (const one of groups.all()) if (one.UMIPGateway === gateway.Guid) groups.remove(one);
      t.remove(gateway);
    },
    mend: { by: 'add-pool', leaves: ['front-end-restart'] },
  },
  {
    rule: 'gateway-disabled',
    break: ({ UMIPGateway: t }) => {
      t.set(named(t, '1:3'), { Status: 'Disabled' }, AT);
    },
    mend: { by: 'enable-gateway' },
  },
  {
    rule: 'hunt-group-missing',
    break: (tables) => {
      tables.UMHuntGroup.remove(lyonGroup(tables));
    },
    mend: { by: 'run-exchucutil', leaves: LEFT_BY_SCRIPT },
  },
  {
    rule: 'hunt-group-pilot',
    break: (tables) => {
      tables.UMHuntGroup.set(lyonGroup(tables), { PilotIdentifier: '9999' }, AT);
    },
    mend: { by: 'run-exchucutil', leaves: LEFT_BY_SCRIPT },
  },
  {
    rule: 'outcalls-director',
    break: ({ UMIPGateway: t }) => {
      t.set(named(t, '1:5'), { OutcallsAllowed: true }, AT);
    },
    mend: { by: 'set-outcalls' },
  },
  {
    rule: 'outcalls-many',
    break: ({ UMIPGateway: t }) => {
      t.set(named(t, '1:3'), { OutcallsAllowed: true }, AT);
    },
    mend: { by: 'set-outcalls', seen: onlyOpen('fepool-paris.contoso.com', '10.20.0.5') },
  },
  {
    rule: 'outcalls-many',
    way: 'a PBX whose address comes first',
    break: (tables, { world }) => {
      const seeder = seederFor(2013, world, forestOf(world, 'contoso.com'));
      const pbx = addGateway(seeder, 'PBX of Paris', 'a-pbx.contoso.com', true);
      addHuntGroup(seeder, pbx, named(tables.UMDialPlan, 'Paris'), 'PBX', '8000');
    },
    mend: { by: 'set-outcalls', seen: onlyOpen('fepool-paris.contoso.com', '10.20.0.5') },
  },
  {
    rule: 'outcalls-many',
    way: 'a branch whose address comes first',
    break: ({ UMIPGateway: t }, { world }) => {
      branchFirst(world);
      t.set(named(t, '1:4'), { OutcallsAllowed: true }, AT);
    },
    mend: { by: 'set-outcalls', seen: onlyOpen('fepool-paris.contoso.com', '10.20.0.5') },
  },
  {
    rule: 'outcalls-none',
    break: ({ UMIPGateway: t }) => {
      t.set(named(t, '1:1'), { OutcallsAllowed: false }, AT);
    },
    mend: { by: 'set-outcalls' },
  },
  {
    rule: 'outcalls-none',
    way: 'a branch whose address comes first',
    break: ({ UMIPGateway: t }, { world }) => {
      branchFirst(world);
      t.set(named(t, '1:1'), { OutcallsAllowed: false }, AT);
    },
    mend: { by: 'set-outcalls', seen: onlyOpen('fepool-lyon.contoso.com', '10.20.0.5') },
  },
  {
    rule: 'front-end-stopped',
    break: ({ Service: t }) => {
      for (const one of t.find('id', 'RTCSRV'))
        if (one.Computer.endsWith('-lyon.contoso.com')) t.set(one, { Status: 'Stopped' }, AT);
    },
    // Both forests have their Lync there.
    forests: 2,
    mend: { by: 'restart-front-ends' },
  },
  {
    rule: 'front-end-restart',
    break: ({ Service: t }) => {
      for (const one of t.find('id', 'RTCSRV'))
        if (one.Computer.endsWith('-lyon.contoso.com'))
          t.set(one, { StartedAt: '2013-11-04T07:59:59.000Z' }, AT);
    },
    // Both forests are connected to the pool.
    forests: 2,
    mend: { by: 'restart-front-ends' },
  },
  {
    rule: 'permissions',
    break: ({ ADPermission: t }) => {
      const [first] = t.all();
      if (first !== undefined) t.remove(first);
    },
    mend: { by: 'run-exchucutil', leaves: LEFT_BY_SCRIPT },
  },
  {
    rule: 'permissions',
    way: 'rights on the containers alone, which nothing in them inherits',
    break: ({ ADPermission: t }) => {
      for (const one of t.all()) t.set(one, { InheritanceType: 'None' }, AT);
    },
    mend: { by: 'run-exchucutil', leaves: LEFT_BY_SCRIPT },
  },
  {
    rule: 'permissions',
    way: 'one right of two',
    break: ({ ADPermission: t }) => {
      for (const one of t.all()) t.set(one, { AccessRights: ['ListChildren'] }, AT);
    },
    mend: { by: 'run-exchucutil', leaves: LEFT_BY_SCRIPT },
  },
  {
    rule: 'permissions-denied',
    break: ({ ADPermission: t }) => {
      const granted = t.all().find(({ AccessRights }) => AccessRights.includes('ReadProperty'));
      assert.ok(granted);
      const Guid = granted.Guid.replace(/^.{8}/, 'a0000000');
      t.add({ ...granted, Guid, AccessRights: ['ReadProperty', 'WriteProperty'], Deny: true });
    },
    mend: {
      by: 'mend-by-hand',
      byHand: ({ ADPermission: t }) => {
        for (const one of t.all()) if (one.Deny) t.remove(one);
      },
    },
  },
  {
    rule: 'partner-exchange',
    break: ({ PartnerApplication: t }) => {
      for (const one of t.all()) t.remove(one);
    },
    mend: { by: 'connect-partner' },
  },
  {
    rule: 'partner-lync',
    break: ({ CsPartnerApplication: t }) => {
      for (const one of t.all()) t.set(one, { Enabled: false }, AT);
    },
    forests: 2,
    mend: { by: 'connect-partner' },
  },
  {
    rule: 'users-not-in-lync',
    break: ({ CsUser: t }) => {
      t.remove(named(t, 'Marie Curtis'));
    },
    mend: {
      by: 'mend-by-hand',
      byHand: ({ CsUser: t }) => {
        const { CsUser } = forestOf(healthyForests().world, 'contoso.com').tables;
        t.add(named(CsUser, 'Marie Curtis'));
      },
    },
  },
  {
    rule: 'users-lync-disabled',
    break: inLync({ Enabled: false }),
    mend: { by: 'mend-by-hand', byHand: inLync({ Enabled: true }) },
  },
  {
    rule: 'users-hosted',
    break: inLync({ HostedVoiceMail: true }),
    mend: { by: 'mend-by-hand', byHand: inLync({ HostedVoiceMail: null }) },
  },
  {
    rule: 'users-sip-address',
    break: ({ CsUser: t, Mailbox: mailboxes }) => {
      t.set(named(t, 'Marie Curtis'), { SipAddress: 'sip:marie.durand@contoso.com' }, AT);
      const mailbox = named(mailboxes, 'Marie Curtis');
      const EmailAddresses = mailbox.EmailAddresses.map((one) =>
        one.replace(/^(sip:)marie\.curtis@/i, '$1marie.durand@'),
      );
      mailboxes.set(mailbox, { EmailAddresses }, AT);
    },
    mend: { by: 'change-sip-address' },
  },
  {
    rule: 'users-policy',
    break: ({ Mailbox: t, UMMailboxPolicy }) => {
      const UMMailboxPolicyGuid = named(UMMailboxPolicy, 'Legacy Default Policy').Guid;
      t.set(named(t, 'Marie Curtis'), { UMMailboxPolicy: UMMailboxPolicyGuid }, AT);
    },
    mend: { by: 'change-policy' },
  },
  {
    rule: 'users-telephone-plan',
    break: ({ Mailbox: t, UMDialPlan, UMMailboxPolicy }) => {
      const legacy = {
        UMDialPlan: named(UMDialPlan, 'Legacy').Guid,
        UMMailboxPolicy: named(UMMailboxPolicy, 'Legacy Default Policy').Guid,
      };
      t.set(named(t, 'Marie Curtis'), legacy, AT);
    },
    mend: { by: 'change-dial-plan', given: { dialPlan: 'Paris' } },
  },
  {
    rule: 'users-extension-length',
    break: extensionOf('Marie Curtis', '12345'),
    mend: { by: 'change-extension', given: { newExtension: '1999' } },
  },
  {
    rule: 'users-extension-shared',
    break: (tables) => {
      extensionOf('Marie Curtis', anyExtension(tables, 'Paris'))(tables);
    },
    mend: { by: 'change-extension', given: { newExtension: '1999' } },
  },
  {
    rule: 'users-extension-shared',
    way: 'on an equivalent plan',
    break: (tables) => {
      const { UMDialPlan: t } = tables;
      const { Guid, PhoneContext } = named(t, 'Lyon');
      const extension = anyExtension(tables, 'Lyon');
      // Nobody else's number is on both plans.
      withoutVoiceMail(
        tables,
        (one) => one.UMDialPlan === Guid && !one.Extensions.includes(extension),
      );
      t.set(named(t, 'Paris'), { EquivalentDialPlanPhoneContexts: [PhoneContext] }, AT);
      extensionOf('Marie Curtis', extension)(tables);
    },
    mend: { by: 'change-extension', given: { newExtension: '1999' } },
  },
  {
    rule: 'users-no-voice',
    break: ({ CsUser: t }) => {
      t.set(named(t, 'Marie Curtis'), { EnterpriseVoiceEnabled: false }, AT);
    },
    mend: { by: 'enable-voice' },
  },
  {
    rule: 'users-unseen',
    // Nothing has brought the attributes of fabrikam.com's people yet.
    break: (_, { faults }) => {
      faults.add({ kind: 'late-attributes', cmdlet: 'Get-CsUser' });
    },
    mend: {
      by: 'mend-by-hand',
      byHand: (_, { faults }) => {
        faults.clear();
      },
    },
  },
  {
    rule: 'users-none',
    break: (tables) => {
      withoutVoiceMail(tables, () => true);
    },
    mend: { by: 'enable-um', given: { user: 'alice.martin' } },
  },
];

/** Gives the survivable branch a name that comes before every other pool's. */
function branchFirst(world: World): void {
  const { UCPool } = forestOf(world, 'contoso.com').tables;
  const pool = named(UCPool, '1:4');
  const Fqdn = 'br-nantes.contoso.com';
  for (const { tables } of world.forests)
    for (const one of tables.UMIPGateway.all())
      if (one.Address === pool.Fqdn) tables.UMIPGateway.set(one, { Address: Fqdn }, AT);
  UCPool.set(pool, { Fqdn }, AT);
}

/** These gateways and no others let calls out. */
function onlyOpen(...addresses: readonly string[]) {
  return ({ UMIPGateway: t }: Tables): void => {
    const open = t.all().flatMap((one) => (one.OutcallsAllowed ? [one.Address] : []));
    assert.deepEqual(open.sort(), [...addresses].sort());
  };
}

function inLync(patch: Parameters<Tables['CsUser']['set']>[1]) {
  return ({ CsUser: t }: Tables): void => {
    t.set(named(t, 'Marie Curtis'), patch, AT);
  };
}

/** Gives somebody's voice mail another extension, of whatever length. */
function extensionOf(name: string, extension: string) {
  return ({ Mailbox: t }: Tables): void => {
    const mailbox = named(t, name);
    const EmailAddresses = mailbox.EmailAddresses.map((one) =>
      one.replace(/^(eum:)\d+;/i, `$1${extension};`),
    );
    t.set(mailbox, { EmailAddresses, Extensions: [extension] }, AT);
  };
}

/** An extension that somebody else has on a plan. */
function anyExtension({ Mailbox, UMDialPlan }: Tables, plan: string): string {
  const { Guid, PhoneContext } = named(UMDialPlan, plan);
  const found = Mailbox.all()
    .filter((one) => one.UMDialPlan === Guid && one.DisplayName !== 'Marie Curtis')
    .flatMap(({ EmailAddresses }) => EmailAddresses)
    .map((one) => /^eum:(?<digits>\d+);phone-context=(?<context>.+)$/i.exec(one)?.groups)
    .find((groups) => groups?.context === PhoneContext);
  assert.ok(found?.digits);
  return found.digits;
}

function lyonGroup({ UMHuntGroup, UMIPGateway, UMDialPlan }: Tables) {
  const gateway = named(UMIPGateway, '1:3').Guid;
  const plan = named(UMDialPlan, 'Lyon').Guid;
  const own = UMHuntGroup.all().filter((one) => one.UMIPGateway === gateway);
  return named({ all: () => own.filter((one) => one.UMDialPlan === plan) }, 'Lyon');
}
