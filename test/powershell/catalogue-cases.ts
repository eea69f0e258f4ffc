import { csv, digestOfFile } from '../support/csv.js';

/** A call of the lab's own HTTP. */
export interface LabCall {
  readonly path: string;
  readonly body: Readonly<Record<string, unknown>>;
  /** POST where it isn't given. */
  readonly method?: 'POST' | 'DELETE';
}

const EXCHANGE = { forest: 'contoso.com', administration: 'exchange' } as const;
const command = (name: string, parameters: Readonly<Record<string, unknown>>): LabCall => ({
  path: '/shell/commands',
  body: { endpoint: EXCHANGE, command: name, parameters },
});
/** The root of both sides' certificates in contoso.com. */
const root = (thumbprint: string, computer: string, isTrusted: boolean): LabCall => ({
  path: '/control/trusted-roots',
  body: { forest: 'contoso.com', computers: [computer], thumbprint, isTrusted },
});
const partner = (administration: 'exchange' | 'lync', isEnabled: boolean): LabCall => ({
  path: '/control/partner-applications',
  body: { forest: 'contoso.com', administration, isEnabled },
});
const inLync = (name: string, parameters: Readonly<Record<string, unknown>>): LabCall => ({
  path: '/shell/commands',
  body: {
    endpoint: { forest: 'contoso.com', administration: 'lync' },
    command: name,
    parameters,
  },
});
const CONTOSO_ROOT = '39B086760B05E31925AC3E9D4EEE14C184AF17B3';
const restarted = (ComputerName: string): LabCall[] =>
  ['Stop-CsWindowsService', 'Start-CsWindowsService'].map((name) =>
    inLync(name, { Name: 'RTCSRV', ComputerName }),
  );
const issued = (server: string): LabCall => ({
  path: '/control/certificates',
  body: { forest: 'contoso.com', server, file: `\\\\files\\certificates\\${server}.cer` },
});

/** How an operation is tried from its question to its end. */
export interface CatalogueCase {
  readonly parameters: Readonly<Record<string, unknown>>;
  /** What must be so afterwards: cmdlets that the lab has run, one of them at least for each. */
  readonly runs: readonly string[];
  /** What a person does while it is paused: calls of the lab's own. */
  readonly byHand?: LabCall | readonly LabCall[];
  /** What has to be there before it is asked for. */
  readonly given?: readonly LabCall[];
  /** A file that is sent before. */
  readonly sends?: string;
  /** That it is taken back at the end, by a request of the same operation. */
  readonly isUndone?: boolean;
}

const SHEET = csv('user;extension', 'nadia.roux@contoso.com;1971');

/** Every operation that reads or changes, by name; the fresh lab is the state before each. */
export const CATALOGUE_CASES: Readonly<Record<string, CatalogueCase>> = {
  'add-servers': {
    parameters: { forest: 'contoso.com' },
    runs: ['Set-UMCallRouterSettings'],
  },
  'add-pool': {
    parameters: { pool: 'fepool-lyon.contoso.com' },
    runs: ['New-UMIPGateway', 'Set-UMIPGateway', 'New-UMHuntGroup', 'Add-ADPermission'],
  },
  // The renewal, which waits in every server's store.
  'assign-certificate': {
    parameters: { server: 'multi1', thumbprint: '76822133E31FB09F4390A287FEAF4001F10CBD2A' },
    runs: ['Enable-ExchangeCertificate'],
  },
  'change-dial-plan': {
    parameters: { user: 'alice.bernard', dialPlan: 'Paris', newExtension: '1188' },
    runs: ['Disable-UMMailbox', 'Enable-UMMailbox'],
  },
  'change-extension': {
    parameters: { user: 'alice.bernard', newExtension: '1199' },
    runs: ['Set-Mailbox'],
  },
  'change-policy': {
    parameters: { user: 'peter.graham', policy: 'Redmond VIP' },
    runs: ['Set-UMMailbox'],
  },
  'change-settings': {
    parameters: { user: 'peter.graham', settings: 'missed calls off, play on phone off' },
    runs: ['Set-UMMailbox'],
  },
  'change-sip-address': {
    parameters: { user: 'ian.murphy', sipAddress: 'ian.murray@contoso.com' },
    runs: ['Set-CsUser', 'Set-Mailbox'],
  },
  'connect-partner': {
    given: [partner('exchange', false), partner('lync', false)],
    parameters: { forest: 'contoso.com' },
    runs: ['Get-PartnerApplication', 'Get-CsPartnerApplication'],
    byHand: [partner('exchange', true), partner('lync', true)],
  },
  'create-contact': {
    parameters: { dialPlan: 'Lyon', pool: 'fepool-paris.contoso.com' },
    runs: ['Get-CsExUmContact'],
    byHand: {
      path: '/control/um-contacts',
      body: {
        forest: 'contoso.com',
        dialPlan: 'Lyon',
        type: 'subscriber-access',
        sipAddress: 'sip:SA_Lyon@contoso.com',
        pool: 'fepool-paris.contoso.com',
        phoneNumber: '+33472500000',
      },
    },
  },
  'check-forest': { parameters: { forest: 'contoso.com' }, runs: ['Get-UCPool.ps1'] },
  'check-user': { parameters: { user: 'alice.bernard' }, runs: ['Get-ServerHealth'] },
  'create-auto-attendant': {
    parameters: {
      name: 'Welcome',
      dialPlan: 'Paris',
      pilotNumber: '+33155500002',
      language: 'fr-FR',
    },
    runs: ['New-UMAutoAttendant', 'Set-UMAutoAttendant'],
  },
  'disable-auto-attendant': {
    parameters: { name: 'FrontDesk' },
    runs: ['Disable-UMAutoAttendant'],
  },
  'enable-auto-attendant': { parameters: { name: 'Garde' }, runs: ['Enable-UMAutoAttendant'] },
  'create-lync-dial-plan': {
    parameters: { name: 'Nice', digits: '4', prefix: '+3349350' },
    runs: ['New-CsDialPlan', 'New-CsVoiceNormalizationRule', 'Test-CsDialPlan'],
  },
  'create-dial-plan': {
    parameters: { name: 'Nice', digits: '4', countryCode: '33', forest: 'contoso.com' },
    runs: ['New-UMDialPlan'],
  },
  'create-policy': {
    parameters: { name: 'Redmond Gold', dialPlan: 'Redmond' },
    runs: ['New-UMMailboxPolicy'],
  },
  // The one that create-dial-plan has made before it.
  'delete-dial-plan': {
    parameters: { dialPlan: 'Nice' },
    runs: ['Remove-UMMailboxPolicy', 'Remove-UMDialPlan'],
  },
  'disable-um': {
    parameters: { user: 'marie.curtis', leaver: 'leaver' },
    runs: ['Disable-UMMailbox', 'Set-CsUser'],
  },
  'enable-many': {
    parameters: { csv: digestOfFile(SHEET), dialPlan: 'Paris' },
    sends: SHEET,
    isUndone: true,
    runs: ['Enable-UMMailbox', 'Disable-UMMailbox'],
  },
  'enable-contact': {
    given: [inLync('Set-CsExUmContact', { Identity: 'sip:SA_Paris@contoso.com', Enabled: false })],
    parameters: { dialPlan: 'Paris' },
    runs: ['Set-CsExUmContact'],
  },
  'enable-in-lync': {
    given: [
      inLync('Set-CsUser', {
        Identity: 'tony.smith@contoso.com',
        Enabled: false,
        HostedVoiceMail: true,
      }),
    ],
    parameters: { user: 'tony.smith' },
    runs: ['Set-CsUser'],
  },
  'enable-gateway': {
    given: [command('Set-UMIPGateway', { Identity: '1:3', Status: 'Disabled' })],
    parameters: { gateway: 'fepool-redmond.contoso.com', forest: 'contoso.com' },
    runs: ['Set-UMIPGateway'],
  },
  'enable-um': {
    parameters: { user: 'alice.martin', dialPlan: 'Paris' },
    runs: ['Enable-UMMailbox'],
  },
  'enable-voice': {
    parameters: { user: 'tony.smith', number: '+33155501777' },
    runs: ['Set-CsUser'],
  },
  'find-extension': { parameters: { extension: '4321' }, runs: ['Get-Mailbox', 'Get-CsUser'] },
  'free-extensions': { parameters: { dialPlan: 'Paris' }, runs: ['Get-Mailbox'] },
  'import-certificate': {
    given: [
      command('New-ExchangeCertificate', {
        GenerateRequest: true,
        Server: 'mbx1.contoso.com',
        SubjectName: 'CN=mbx1.contoso.com',
        FriendlyName: 'UM mbx1 1',
        RequestFile: '\\\\files\\certificates\\mbx1.req',
      }),
      issued('mbx1'),
    ],
    parameters: { server: 'mbx1', file: '\\\\files\\certificates\\mbx1.cer' },
    runs: ['Import-ExchangeCertificate'],
  },
  'integrate-forest': { parameters: { forest: 'fabrikam.com' }, runs: ['ExchUcUtil.ps1'] },
  list: { parameters: { kind: 'gateways' }, runs: ['Get-UMIPGateway'] },
  'mend-by-hand': {
    given: [
      {
        path: '/control/faults',
        body: { faults: [{ kind: 'late-attributes', cmdlet: 'Get-CsUser' }] },
      },
    ],
    parameters: {
      forest: 'fabrikam.com',
      rule: 'users-unseen',
      users: 'adam.rogers@fabrikam.com, emma.taylor@fabrikam.com',
    },
    runs: ['Get-CsUser'],
    byHand: { path: '/control/faults', body: {}, method: 'DELETE' },
  },
  'move-contacts': {
    parameters: { pool: 'fepool-redmond.contoso.com' },
    runs: ['Move-CsExUmContact'],
  },
  'remove-servers': {
    parameters: { server: 'mbx2', dialPlan: 'Lyon' },
    runs: ['Set-UMService'],
  },
  'request-certificate': {
    parameters: { server: 'mbx2' },
    runs: ['New-ExchangeCertificate'],
    byHand: [
      issued('mbx2'),
      command('Import-ExchangeCertificate', {
        Server: 'mbx2.contoso.com',
        FileName: '\\\\files\\certificates\\mbx2.cer',
      }),
    ],
  },
  // The pool that add-pool has connected before it.
  'restart-front-ends': {
    parameters: { pool: 'fepool-lyon.contoso.com' },
    runs: ['Get-FrontEndService'],
    byHand: [...restarted('fe1-lyon.contoso.com'), ...restarted('fe2-lyon.contoso.com')],
  },
  'restart-services': {
    parameters: { server: 'multi1' },
    runs: ['Set-ServerComponentState', 'Restart-Service'],
  },
  'reset-pin': { parameters: { user: 'alice.bernard' }, runs: ['Set-UMMailboxPIN'] },
  'run-exchucutil': {
    parameters: { pool: 'fepool-lyon.contoso.com' },
    runs: ['ExchUcUtil.ps1'],
  },
  'secure-dial-plan': {
    given: [command('Set-UMDialPlan', { Identity: 'Paris', VoIPSecurity: 'SIPSecured' })],
    parameters: { dialPlan: 'Paris' },
    runs: ['Set-UMDialPlan'],
  },
  'set-access-numbers': {
    parameters: { dialPlan: 'Paris', accessNumbers: '+33155500009' },
    runs: ['Set-UMDialPlan'],
  },
  'set-dialing-rules': {
    parameters: { dialPlan: 'Paris', groups: 'National,33*,*,*' },
    runs: ['Set-UMDialPlan', 'Set-UMMailboxPolicy', 'Set-UMAutoAttendant'],
  },
  'set-holidays': {
    parameters: { name: 'Accueil', holidays: 'Noël 24/12/2090-26/12/2090' },
    runs: ['Set-UMAutoAttendant'],
  },
  'set-outcalls': {
    parameters: { gateway: 'fepool-paris.contoso.com', mode: 'off', forest: 'contoso.com' },
    runs: ['Set-UMIPGateway'],
  },
  'set-startup-mode': {
    parameters: { server: 'mbx1', mode: 'TLS' },
    runs: ['Set-UMService'],
  },
  'show-map': { parameters: {}, runs: ['Get-CsPool'] },
  'show-user': { parameters: { user: 'alice.bernard' }, runs: ['Get-Mailbox', 'Get-CsUser'] },
  'trust-root': {
    given: [
      root(CONTOSO_ROOT, 'mbx1.contoso.com', false),
      root(CONTOSO_ROOT, 'fe1-paris.contoso.com', false),
    ],
    parameters: { forest: 'contoso.com' },
    runs: ['Get-ServerCertificate', 'Get-FrontEndCertificate'],
    byHand: [
      root(CONTOSO_ROOT, 'mbx1.contoso.com', true),
      root(CONTOSO_ROOT, 'fe1-paris.contoso.com', true),
    ],
  },
  'test-voice-mail': {
    parameters: { pool: 'fepool-paris' },
    runs: ['Test-CsExUMConnectivity', 'Test-CsExUMVoiceMail'],
  },
};
