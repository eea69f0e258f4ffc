import { AT, forestOf, named } from '../operation-kit.js';
import { removePlans, withoutVoiceMail, type Broken, type Tables } from './broken.js';

const POOL = 'fepool-paris.contoso.com';

/** What is wrong with dial plans of both sides, and with contacts. */
export const BROKEN_PLANS: readonly Broken[] = [
  {
    rule: 'dial-plan-none',
    break: (tables) => {
      const sip = tables.UMDialPlan.all().filter(({ URIType }) => URIType === 'SipName');
      removePlans(tables, sip);
    },
    mend: {
      by: 'create-dial-plan',
      given: { name: 'Paris', digits: '4', countryCode: '33', accessNumbers: '+33155500000' },
      leaves: [
        'servers-in-plan',
        ...Array.from({ length: 5 }, () => 'hunt-group-missing'),
        'dialling-rules',
        'users-none',
      ],
      then: { 'enable-um': { user: 'alice.martin' } },
    },
  },
  {
    rule: 'servers-in-plan',
    break: ({ UMService: t }) => {
      t.set(named(t, 'mbx1'), { DialPlans: named(t, 'mbx1').DialPlans.slice(1) }, AT);
    },
    mend: { by: 'add-servers' },
  },
  {
    rule: 'servers-in-plan',
    way: 'a call router',
    break: ({ UMCallRouter: t }) => {
      t.set(named(t, 'cas1'), { DialPlans: named(t, 'cas1').DialPlans.slice(1) }, AT);
    },
    mend: { by: 'add-servers' },
  },
  {
    rule: 'two-servers',
    break: ({ ExchangeServer: t }) => {
      for (const name of ['mbx1', 'mbx2']) t.set(named(t, name), { IsMailboxServer: false }, AT);
    },
    mend: {
      by: 'mend-by-hand',
      given: { name: 'mbx1.contoso.com' },
      byHand: ({ ExchangeServer: t }) => {
        t.set(named(t, 'mbx1'), { IsMailboxServer: true }, AT);
      },
    },
  },
  {
    rule: 'access-numbers',
    break: ({ UMDialPlan: t }) => {
      t.set(named(t, 'Paris'), { AccessTelephoneNumbers: [] }, AT);
    },
    mend: { by: 'set-access-numbers', given: { accessNumbers: '+33155500000' } },
  },
  {
    rule: 'policy-missing',
    break: (tables) => {
      const { UMDialPlan, UMMailboxPolicy: policies } = tables;
      const { Guid } = named(UMDialPlan, 'Lyon');
      for (const one of policies.all()) if (one.UMDialPlan === Guid) policies.remove(one);
      withoutVoiceMail(tables, (one) => one.UMDialPlan === Guid);
    },
    mend: { by: 'create-policy', leaves: ['dialling-rules'] },
  },
  {
    rule: 'dialling-rules',
    break: ({ UMDialPlan: t }) => {
      const none = { ConfiguredInCountryOrRegionGroups: [], AllowedInCountryOrRegionGroups: [] };
      t.set(named(t, 'Lyon'), none, AT);
    },
    mend: { by: 'set-dialing-rules' },
  },
  {
    rule: 'media-conflict',
    break: breakMedia,
    // Both forests have their Lync there.
    forests: 2,
    mend: { by: 'mend-by-hand', byHand: mendMedia },
  },
  {
    rule: 'voip-security',
    break: ({ UMDialPlan: t }) => {
      t.set(named(t, 'Paris'), { VoIPSecurity: 'SIPSecured' }, AT);
    },
    mend: { by: 'secure-dial-plan' },
  },
  {
    rule: 'voip-security',
    way: 'as a site’s media ask, where Global leaves it open',
    break: (tables, { world }) => {
      const { CsMediaConfiguration: t } = tables;
      const global = named(t, 'Global');
      addMedia(tables, 'site:Paris', global.EncryptionLevel);
      t.set(global, { EncryptionLevel: 'SupportEncryption' }, AT);
      const { UMDialPlan } = forestOf(world, 'contoso.com').tables;
      UMDialPlan.set(named(UMDialPlan, 'Paris'), { VoIPSecurity: 'SIPSecured' }, AT);
    },
    mend: { by: 'secure-dial-plan' },
  },
  {
    rule: 'lync-dial-plan',
    break: ({ CsDialPlan: t }) => {
      t.remove(named(t, 'Tag:Lyon'));
    },
    mend: { by: 'create-lync-dial-plan', given: { prefix: '+3347250' } },
  },
  {
    rule: 'lync-dial-plan-rules',
    break: ({ CsDialPlan: t }) => {
      t.set(named(t, 'Tag:Lyon'), { NormalizationRules: [] }, AT);
    },
    mend: { by: 'create-lync-dial-plan', given: { prefix: '+3347250' } },
  },
  {
    rule: 'contact-subscriber',
    break: ({ CsExUmContact: t }) => {
      t.remove(named(t, 'SA_Lyon'));
    },
    mend: {
      by: 'create-contact',
      given: { pool: POOL },
    },
  },
  {
    rule: 'contact-attendant',
    break: ({ CsExUmContact: t }) => {
      t.remove(named(t, 'AA_Accueil'));
    },
    mend: {
      by: 'create-contact',
      given: { pool: POOL },
    },
  },
  {
    rule: 'attendant-number',
    break: ({ UMAutoAttendant: t }) => {
      t.set(named(t, 'Accueil'), { PilotIdentifierList: ['5001'] }, AT);
    },
    mend: {
      by: 'mend-by-hand',
      given: { number: '+33 1 55 50 00 01' },
      byHand: ({ UMAutoAttendant: t }) => {
        t.set(named(t, 'Accueil'), { PilotIdentifierList: ['5001', '+33155500001'] }, AT);
      },
    },
  },
  {
    rule: 'attendant-disabled',
    break: ({ UMAutoAttendant: t }) => {
      t.set(named(t, 'Accueil'), { Status: 'Disabled' }, AT);
    },
    mend: { by: 'enable-auto-attendant' },
  },
  {
    rule: 'contact-disabled',
    break: contact('SA_Paris', { Enabled: false }),
    mend: { by: 'enable-contact' },
  },
  {
    rule: 'contact-disabled',
    break: contact('AA_Accueil', { Enabled: false }),
    mend: { by: 'mend-by-hand', byHand: contact('AA_Accueil', { Enabled: true }) },
  },
  {
    rule: 'contact-number',
    break: contact('SA_Paris', { DisplayNumber: '+33155509999', LineURI: 'tel:+33155509999' }),
    mend: { by: 'create-contact' },
  },
  {
    rule: 'contact-pool',
    break: contact('SA_Paris', { RegistrarPool: 'gone.contoso.com' }),
    mend: { by: 'move-contacts' },
  },
];

function contact(name: string, patch: Parameters<Tables['CsExUmContact']['set']>[1]) {
  return ({ CsExUmContact: t }: Tables): void => {
    t.set(named(t, name), patch, AT);
  };
}

/** Has a site's media be encrypted otherwise than all others. */
function addMedia(
  { CsMediaConfiguration: t }: Tables,
  Name: string,
  EncryptionLevel: ReturnType<Tables['CsMediaConfiguration']['all']>[number]['EncryptionLevel'],
): void {
  const Guid = 'a0000000-0000-4000-8000-000000000002';
  t.add({ ...named(t, 'Global'), Guid, Name, DistinguishedName: `CN=${Name}`, EncryptionLevel });
}

/** Has Lync forbid at one site what it requires everywhere. */
export function breakMedia(tables: Tables): void {
  addMedia(tables, 'site:Lyon', 'DoNotSupportEncryption');
}

/** What a person does about that. */
export function mendMedia({ CsMediaConfiguration: t }: Tables): void {
  t.set(named(t, 'site:Lyon'), { EncryptionLevel: 'SupportEncryption' }, AT);
}
