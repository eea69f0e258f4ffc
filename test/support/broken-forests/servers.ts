import { LAB_NOW } from '../forest-directory.js';
import { AT, forestOf, named } from '../operation-kit.js';
import { removePlans, type Broken, type Tables } from './broken.js';

const DAY = 24 * 60 * 60 * 1000;

/** What is wrong with servers, services and certificates. */
export const BROKEN_SERVERS: readonly Broken[] = [
  {
    rule: 'unreadable',
    break: (_, { faults }) => {
      const exception = 'RemoteException';
      faults.add({ kind: 'fail', cmdlet: 'Get-Service', times: 1, exception, when: 'before' });
    },
    mend: { by: 'check-forest' },
  },
  {
    rule: 'forest-trust',
    break: (_, { world }) => {
      const { ForestTrust: t } = forestOf(world, 'fabrikam.com').tables;
      t.set(named(t, 'contoso.com'), { TrustDirection: 'Outbound' }, AT);
    },
    mend: {
      by: 'mend-by-hand',
      byHand: (_, { world }) => {
        const { ForestTrust: t } = forestOf(world, 'fabrikam.com').tables;
        t.set(named(t, 'contoso.com'), { TrustDirection: 'Bidirectional' }, AT);
      },
    },
  },
  {
    rule: 'exchange-roles',
    break: ({ ExchangeServer: t }) => {
      for (const name of ['cas1', 'multi1']) {
        t.set(named(t, name), { IsClientAccessServer: false }, AT);
      }
    },
    mend: {
      by: 'mend-by-hand',
      given: { name: 'cas1' },
      byHand: ({ ExchangeServer: t }) => {
        t.set(named(t, 'cas1'), { IsClientAccessServer: true }, AT);
      },
    },
  },
  {
    rule: 'exchucutil-missing',
    break: (_, { faults }) => {
      const exception = 'CommandNotFoundException';
      const on = { cmdlet: 'Get-UCPool.ps1', forest: 'contoso.com', when: 'before' } as const;
      faults.add({ kind: 'fail', exception, ...on });
    },
    mend: {
      by: 'mend-by-hand',
      byHand: (_, { faults }) => {
        faults.clear();
      },
    },
  },
  {
    rule: 'startup-mode',
    break: ({ UMService: t }) => {
      t.set(named(t, 'mbx1'), { UMStartupMode: 'TCP' }, AT);
    },
    mend: { by: 'set-startup-mode' },
  },
  {
    rule: 'startup-mode',
    way: 'of a call router',
    break: ({ UMCallRouter: t }) => {
      t.set(named(t, 'cas1'), { UMStartupMode: 'TCP' }, AT);
    },
    mend: { by: 'set-startup-mode' },
  },
  {
    rule: 'service-stopped',
    break: ({ Service: t }) => {
      for (const one of t.find('id', 'MSExchangeUM')) {
        if (one.Computer === 'mbx1.contoso.com') t.set(one, { Status: 'Stopped' }, AT);
      }
    },
    mend: { by: 'restart-services' },
  },
  {
    rule: 'service-stopped',
    way: 'of a call router',
    break: ({ Service: t }) => {
      for (const one of t.find('id', 'MSExchangeUMCR')) {
        if (one.Computer === 'cas1.contoso.com') t.set(one, { Status: 'Stopped' }, AT);
      }
    },
    mend: { by: 'restart-services' },
  },
  {
    rule: 'component-state',
    break: ({ ServerComponent: t }) => {
      t.set(named(t, 'mbx1\\UMCallRouter'), { States: { Maintenance: 'Draining' } }, AT);
    },
    mend: { by: 'restart-services' },
  },
  {
    rule: 'certificate-missing',
    break: ({ UMService: t }) => {
      t.set(named(t, 'mbx1'), { UMCertificateThumbprint: null }, AT);
    },
    mend: { by: 'assign-certificate' },
  },
  {
    rule: 'certificate-missing',
    way: 'of a call router',
    break: ({ UMCallRouter: t }) => {
      t.set(named(t, 'cas1'), { UMCertificateThumbprint: null }, AT);
    },
    mend: { by: 'assign-certificate' },
  },
  {
    rule: 'certificate-self-signed',
    break: ({ ExchangeCertificate: t, UMService }) => {
      const [own] = t.all().filter((one) => one.Server === 'mbx1' && one.IsSelfSigned);
      if (own === undefined) throw new Error('mbx1 has no self-signed certificate');
      t.set(own, { Services: ['SMTP', 'UM'] }, AT);
      const UMCertificateThumbprint = own.Thumbprint;
      UMService.set(named(UMService, 'mbx1'), { UMCertificateThumbprint }, AT);
    },
    mend: { by: 'assign-certificate' },
  },
  {
    rule: 'certificate-subject',
    break: (tables) => {
      setBound(tables, { Subject: 'CN=mail.contoso.com' });
    },
    mend: { by: 'assign-certificate' },
  },
  {
    rule: 'certificate-untrusted',
    break: (tables) => {
      setBound(tables, { IsTrusted: false });
    },
    mend: { by: 'assign-certificate' },
  },
  {
    rule: 'certificate-invalid',
    break: (tables) => {
      setBound(tables, { NotAfter: '2026-04-01T00:00:00.000Z' });
    },
    mend: { by: 'assign-certificate' },
  },
  {
    rule: 'certificate-expires',
    break: (tables) => {
      setBound(tables, { NotAfter: new Date(Date.parse(LAB_NOW) + 10 * DAY).toISOString() });
    },
    mend: { by: 'assign-certificate' },
  },
  {
    rule: 'roots-exchange',
    break: (tables) => {
      distrust(tables, ['mbx1.contoso.com', 'cas1.contoso.com'], 'Contoso Root CA');
    },
    mend: { by: 'trust-root' },
  },
  {
    rule: 'roots-lync',
    break: (tables) => {
      distrust(tables, ['fe2-lyon.contoso.com'], 'Fabrikam Root CA');
    },
    mend: { by: 'trust-root' },
  },
  {
    rule: 'language-pack',
    break: ({ UMAutoAttendant: t }) => {
      t.set(named(t, 'Accueil'), { Language: 'de-DE' }, AT);
    },
    mend: {
      by: 'mend-by-hand',
      byHand: ({ UMService: t }) => {
        for (const one of t.all()) t.set(one, { Languages: [...one.Languages, 'de-DE'] }, AT);
      },
    },
  },
  {
    rule: 'language-pack',
    way: 'of a plan without auto attendants, on one of its servers',
    break: (tables) => {
      const { UMService: t, UMDialPlan } = tables;
      const others = ['Paris', 'Redmond'].map((name) => named(UMDialPlan, name));
      removePlans(tables, others);
      t.set(named(t, 'mbx1'), { Languages: ['fr-FR'] }, AT);
    },
    mend: {
      by: 'mend-by-hand',
      byHand: ({ UMService: t }) => {
        t.set(named(t, 'mbx1'), { Languages: ['fr-FR', 'en-US'] }, AT);
      },
    },
  },
];

/** Changes the certificate that mbx1's UM service has, when another is there to take its place. */
function setBound(
  { ExchangeCertificate: t, UMService }: Tables,
  patch: Parameters<Tables['ExchangeCertificate']['set']>[1],
): void {
  const thumbprint = named(UMService, 'mbx1').UMCertificateThumbprint;
  t.set(named(t, thumbprint ?? ''), patch, AT);
  const own = t.all().filter(({ Server }) => Server === 'mbx1');
  const renewal = own.find(({ FriendlyName }) => FriendlyName === 'UM renewal');
  if (renewal === undefined) throw new Error('mbx1 has no second certificate');
  t.set(renewal, { NotBefore: '2026-03-01T00:00:00.000Z' }, AT);
}

/** Takes a root from machines. */
function distrust(
  { MachineCertificate: t }: Tables,
  computers: readonly string[],
  root: string,
): void {
  const found = t.all().filter((one) => one.Store === 'Root' && one.Subject === `CN=${root}`);
  for (const one of found) if (computers.includes(one.Computer)) t.remove(one);
}
