import { seededWorld } from '../../src/lab/forests/seed/build.js';
import { seederFor } from '../../src/lab/forests/seed/seeder.js';
import { addGateway, addHuntGroup, addPermission } from '../../src/lab/forests/seed/um-objects.js';
import { simulatedForests, type SimulatedForests } from './forest-directory.js';
import { AT, forestOf } from './operation-kit.js';

/** The seeded forests with all mended that the seed leaves wrong for interest's sake. */
export function healthyForests(mailboxes = 300): SimulatedForests {
  const world = seededWorld(2013, mailboxes);
  const lync = forestOf(world, 'contoso.com');
  const lyncSeeder = seederFor(2013, world, lync);
  for (const forest of [lync, forestOf(world, 'fabrikam.com')]) {
    const seeder = seederFor(2013, world, forest);
    const { tables } = forest;
    const plans = tables.UMDialPlan.all().filter(({ URIType }) => URIType === 'SipName');
    for (const attendant of tables.UMAutoAttendant.all())
      if (attendant.Status === 'Disabled') tables.UMAutoAttendant.remove(attendant);
    for (const router of tables.UMCallRouter.all()) {
      tables.UMCallRouter.set(router, { DialPlans: plans.map(({ Guid }) => Guid) }, AT);
    }
    for (const { Name, Fqdn } of lync.tables.UCPool.all()) {
      if (Fqdn === null || tables.UMIPGateway.all().some(({ Address }) => Address === Fqdn))
        continue;
      const gateway = addGateway(seeder, Name, Fqdn, forest !== lync && Name === '1:1');
      for (const plan of plans) addHuntGroup(seeder, gateway, plan, plan.Name, plan.Name);
    }
    for (const group of ['RTCUniversalServerAdmins', 'RTCComponentUniversalServices']) {
      const user = `CONTOSO\\${group}`;
      for (const container of ['organization', 'dialPlans', 'autoAttendants'] as const) {
        const isThere =
          forest === lync &&
          (container !== 'autoAttendants' || group === 'RTCUniversalServerAdmins');
        if (!isThere) addPermission(seeder, user, container);
      }
    }
    const addContact = (name: string, number: string, context: string, isAttendant: boolean) => {
      lync.tables.CsExUmContact.add({
        ...lyncSeeder.object('CsExUmContact', name, 'OU=UM Contacts,DC=contoso,DC=com'),
        SipAddress: `sip:${name}@contoso.com`,
        DisplayNumber: number,
        LineURI: `tel:${number}`,
        RegistrarPool: 'fepool-paris.contoso.com',
        Enabled: true,
        EnterpriseVoiceEnabled: true,
        AutoAttendant: isAttendant,
        IsSubscriberAccess: !isAttendant,
        OtherIpPhone: context,
        Description: name,
      });
    };
    for (const plan of plans.filter(({ Name }) => Name !== 'Paris')) {
      const [number = ''] = plan.AccessTelephoneNumbers;
      addContact(`SA_${plan.Name}`, number, plan.PhoneContext, false);
      lync.tables.CsDialPlan.add({
        ...lyncSeeder.object('CsDialPlan', `Tag:${plan.Name}`, 'CN=RTC Service'),
        SimpleName: plan.Name,
        NormalizationRules: ['Keep All'],
      });
      if (plan.Name === 'Redmond') {
        addContact('AA_FrontDesk', '+14255550001', plan.PhoneContext, true);
      }
    }
  }
  return simulatedForests(world);
}
