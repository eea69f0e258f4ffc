import type { Implementation } from '../engine/session.js';
import { lyncNotFound, lyncRefused } from '../errors.js';
import type { CsExUmContactRecord } from '../records/lync.js';
import { psObject } from '../values.js';
import { limited, oneOrAllOfLync } from './shared.js';

const CLASSES = 'Microsoft.Rtc.Management';

function show(contact: CsExUmContactRecord) {
  return psObject(`${CLASSES}.ADConnect.Schema.OCSADExUmContact`, {
    Identity: contact.DistinguishedName,
    SipAddress: contact.SipAddress,
    DisplayNumber: contact.DisplayNumber,
    LineURI: contact.LineURI,
    RegistrarPool: contact.RegistrarPool,
    Enabled: contact.Enabled,
    EnterpriseVoiceEnabled: contact.EnterpriseVoiceEnabled,
    AutoAttendant: contact.AutoAttendant,
    IsSubscriberAccess: contact.IsSubscriberAccess,
    OtherIpPhone: contact.OtherIpPhone,
    Description: contact.Description,
  });
}

export const UM_CONTACTS: Readonly<Record<string, Implementation>> = {
  'Get-CsExUmContact': {
    cmdletClass: `${CLASSES}.AD.Cmdlets.GetOcsExUmContactCmdlet`,
    run: (given, session) => {
      const contacts = oneOrAllOfLync(session.forest.tables.CsExUmContact, given.text('Identity'));
      return limited(session, given, contacts, show, Number.POSITIVE_INFINITY);
    },
  },
  'Set-CsExUmContact': {
    cmdletClass: `${CLASSES}.AD.Cmdlets.SetOcsExUmContactCmdlet`,
    run: (given, session) => {
      const { CsExUmContact } = session.forest.tables;
      const identity = given.needed('Identity');
      const [contact, another] = oneOrAllOfLync(CsExUmContact, identity);
      if (contact === undefined || another !== undefined) throw lyncNotFound(identity);
      const enabled = given.bool('Enabled');
      session.transaction.set(
        CsExUmContact,
        contact,
        enabled === undefined ? {} : { Enabled: enabled },
      );
      return [];
    },
  },
  'Move-CsExUmContact': {
    cmdletClass: `${CLASSES}.AD.Cmdlets.MoveOcsExUmContactCmdlet`,
    run: (given, session) => {
      const { CsExUmContact, CsPool } = session.forest.tables;
      const identity = given.needed('Identity');
      const target = given.needed('Target');
      const [contact, another] = oneOrAllOfLync(CsExUmContact, identity);
      if (contact === undefined || another !== undefined) throw lyncNotFound(identity);
      const pool = CsPool.all().find(({ Fqdn }) => Fqdn.toLowerCase() === target.toLowerCase());
      if (pool?.Services.some((service) => service.startsWith('Registrar:')) !== true) {
        throw lyncRefused('InvalidTarget', target);
      }
      session.transaction.set(CsExUmContact, contact, { RegistrarPool: pool.Fqdn });
      return [];
    },
  },
};
