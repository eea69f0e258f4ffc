import { removePlans, sharePilot, type Tables } from '../broken-forests/broken.js';
import { breakMedia, mendMedia } from '../broken-forests/plans.js';
import { BROKEN_SERVERS } from '../broken-forests/servers.js';
import { AT, named } from '../operation-kit.js';
import type { BrokenLink } from './broken.js';

const POOL = 'fepool-paris.contoso.com';

/** A server's own link, broken as a check of the forest has it broken. */
function atServer(link: string, heard: RegExp): BrokenLink {
  const found = BROKEN_SERVERS.find(({ rule }) => rule === link);
  if (found === undefined) throw new Error(`no way to break ${link}`);
  return { link, of: 'of-server', name: 'mbx1', heard, break: found.break, mend: found.mend };
}

const parisGroup = ({ UMHuntGroup: t, UMIPGateway, UMDialPlan }: Tables) => {
  const gateway = named(UMIPGateway, '1:1').Guid;
  const plan = named(UMDialPlan, 'Paris').Guid;
  const own = t.all().filter((one) => one.UMIPGateway === gateway && one.UMDialPlan === plan);
  return named({ all: () => own }, 'Paris');
};

/** What is broken for a whole pool, plan or server. */
export const BROKEN_ON_THE_WAY: readonly BrokenLink[] = [
  {
    link: 'gateway-missing',
    of: 'of-pool',
    name: POOL,
    heard: /ring, then a busy tone/,
    break: ({ UMIPGateway: t, UMHuntGroup: groups }) => {
      const gateway = named(t, '1:1');
      for (const one of groups.all()) if (one.UMIPGateway === gateway.Guid) groups.remove(one);
      t.remove(gateway);
      t.set(named(t, '1:3'), { OutcallsAllowed: true }, AT);
    },
    mend: { by: 'add-pool' },
  },
  {
    link: 'gateway-disabled',
    of: 'of-pool',
    name: POOL,
    heard: /ring, then a busy tone/,
    break: ({ UMIPGateway: t }) => {
      t.set(named(t, '1:1'), { Status: 'Disabled' }, AT);
    },
    mend: { by: 'enable-gateway' },
  },
  {
    link: 'same-pilot',
    of: 'of-plan',
    name: 'Paris',
    heard: /one of the two only/,
    break: (tables) => {
      sharePilot(tables);
      tables.UMHuntGroup.set(parisGroup(tables), { PilotIdentifier: '9999' }, AT);
    },
    mend: {
      by: 'mend-by-hand',
      byHand: (tables) => {
        removePlans(tables, [named(tables.UMDialPlan, 'Lyon')]);
      },
      leaves: ['hunt-group-pilot'],
    },
  },
  {
    link: 'hunt-group-missing',
    of: 'of-pool',
    name: POOL,
    heard: /ring, then a busy tone/,
    break: (tables) => {
      tables.UMHuntGroup.remove(parisGroup(tables));
      // Outgoing calls take another gateway meanwhile.
      const { UMIPGateway: t } = tables;
      t.set(named(t, '1:1'), { OutcallsAllowed: false }, AT);
      t.set(named(t, '1:3'), { OutcallsAllowed: true }, AT);
    },
    mend: { by: 'run-exchucutil' },
  },
  {
    link: 'hunt-group-pilot',
    of: 'of-pool',
    name: POOL,
    heard: /ring, then a busy tone/,
    break: (tables) => {
      tables.UMHuntGroup.set(parisGroup(tables), { PilotIdentifier: '9999' }, AT);
    },
    mend: { by: 'run-exchucutil' },
  },
  atServer('startup-mode', /TLS.*busy tone/),
  atServer('service-stopped', /ring, then a busy tone/),
  atServer('certificate-missing', /busy tone/),
  atServer('certificate-self-signed', /refuses it/),
  atServer('certificate-subject', /Play on Phone/),
  atServer('certificate-untrusted', /busy tone/),
  atServer('certificate-invalid', /refuses it/),
  {
    link: 'server-unhealthy',
    of: 'of-server',
    name: 'mbx1',
    heard: /busy tone, or are cut off/,
    break: ({ ServerHealth: t }) => {
      t.add({
        Guid: 'a0000000-0000-4000-8000-000000000001',
        Name: 'UMSelfTestMonitor',
        DistinguishedName: 'CN=UMSelfTestMonitor,CN=mbx1',
        WhenCreated: AT,
        WhenChanged: AT,
        Server: 'mbx1',
        AlertValue: 'Unhealthy',
      });
    },
    mend: { by: 'restart-services', leaves: ['server-unhealthy'] },
  },
  {
    link: 'unreadable',
    of: 'of-server',
    name: 'mbx1',
    heard: /can’t be told/,
    break: (_, { faults }) => {
      const exception = 'RemoteException';
      faults.add({ kind: 'fail', cmdlet: 'Get-Service', times: 1, exception, when: 'before' });
    },
    mend: { not: 'a server that does not answer is looked after by a person' },
  },
  {
    link: 'server-older',
    of: 'of-server',
    name: 'old1',
    heard: /can’t be told/,
    break: ({ Mailbox: t }) => {
      t.set(named(t, 'Marie Curtis'), { ServerName: 'old1' }, AT);
    },
    mend: { not: 'moving a mailbox isn’t the bot’s' },
  },
  {
    link: 'servers-in-plan',
    of: 'of-plan',
    name: 'Paris',
    heard: /busy tone/,
    break: ({ UMService: t, UMDialPlan }) => {
      const { Guid } = named(UMDialPlan, 'Paris');
      const DialPlans = named(t, 'mbx2').DialPlans.filter((one) => one !== Guid);
      t.set(named(t, 'mbx2'), { DialPlans }, AT);
    },
    mend: { by: 'add-servers' },
  },
  {
    link: 'media-conflict',
    of: 'of-plan',
    name: 'Paris',
    heard: /callers of some pools are cut off/,
    break: breakMedia,
    mend: { by: 'mend-by-hand', byHand: mendMedia },
  },
  {
    link: 'voip-security',
    of: 'of-plan',
    name: 'Paris',
    heard: /cut off as soon as/,
    break: ({ UMDialPlan: t }) => {
      t.set(named(t, 'Paris'), { VoIPSecurity: 'SIPSecured' }, AT);
    },
    mend: { by: 'secure-dial-plan' },
  },
  {
    link: 'contact-subscriber',
    of: 'of-plan',
    name: 'Paris',
    heard: /notice nothing/,
    break: ({ CsExUmContact: t }) => {
      t.remove(named(t, 'SA_Paris'));
    },
    mend: { by: 'create-contact', given: { pool: POOL } },
  },
  {
    link: 'contact-disabled',
    of: 'of-plan',
    name: 'Paris',
    heard: /notice nothing/,
    break: ({ CsExUmContact: t }) => {
      t.set(named(t, 'SA_Paris'), { Enabled: false }, AT);
    },
    mend: { by: 'enable-contact' },
  },
  {
    link: 'access-numbers',
    of: 'of-plan',
    name: 'Paris',
    heard: /no number to dial in/,
    break: ({ UMDialPlan: t }) => {
      t.set(named(t, 'Paris'), { AccessTelephoneNumbers: [] }, AT);
    },
    mend: { by: 'set-access-numbers', given: { accessNumbers: '+33155500000' } },
  },
  {
    link: 'attendant-disabled',
    of: 'of-plan',
    name: 'Paris',
    heard: /auto attendant’s number/,
    break: ({ UMAutoAttendant: t }) => {
      t.set(named(t, 'Accueil'), { Status: 'Disabled' }, AT);
    },
    mend: { by: 'enable-auto-attendant' },
  },
  {
    link: 'outcalls-director',
    of: 'of-plan',
    name: 'Paris',
    heard: /Play on Phone and transfers fail/,
    break: ({ UMIPGateway: t }) => {
      t.set(named(t, '1:5'), { OutcallsAllowed: true }, AT);
    },
    mend: { by: 'set-outcalls' },
  },
  {
    link: 'outcalls-many',
    of: 'of-plan',
    name: 'Paris',
    heard: /wrong way/,
    break: ({ UMIPGateway: t }) => {
      t.set(named(t, '1:3'), { OutcallsAllowed: true }, AT);
    },
    mend: { by: 'set-outcalls' },
  },
  {
    link: 'outcalls-none',
    of: 'of-plan',
    name: 'Paris',
    heard: /Play on Phone and transfers fail/,
    break: ({ UMIPGateway: t }) => {
      t.set(named(t, '1:1'), { OutcallsAllowed: false }, AT);
    },
    mend: { by: 'set-outcalls' },
  },
];
