import type { SimulatedForests } from './forest-directory.js';
import { AT, forestOf, named } from './operation-kit.js';

/** A change, what it writes when all goes well, and what comes of it on bad days. */
export interface BadDayChange {
  readonly operation: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  /** What has to be so in the forests beside what they are seeded with. */
  readonly prepare?: (forests: SimulatedForests) => void;
  /** The cmdlets, in their order. */
  readonly writes: readonly [string, ...string[]];
  /** What is left to write for who asks again once the first has run, if not all others. */
  readonly rest?: readonly string[];
  /** The step that the first of them is of. */
  readonly step: string;
  /** What is said to who asks for it once it is so. */
  readonly again: string;
  /** A server that is down, whether the plan's commands are sent then, and what is said. */
  readonly down: {
    readonly server: string;
    readonly ends: 'before' | 'sent';
    readonly state: string;
    readonly code: string;
    /** The cmdlet that the sentence names, where it names one. */
    readonly cmdlet?: string;
  };
  /** Where a domain controller lags: what is said, and how many commands are sent. */
  readonly lag: {
    readonly state: string;
    readonly code: string | undefined;
    readonly sent: number;
  };
}

/** The session of the whole forest is on this server. */
const SILENT = {
  server: 'multi1',
  ends: 'before',
  state: 'failed',
  code: 'UM-SERVER-SILENT',
} as const;

const ALL_SEEN = { state: 'done', code: undefined };

/** The renewed certificate in the store of mbx1, which the lab makes the same each time. */
const RENEWAL = 'B8030B28C529A607E8CBC36B0C3678E6152B9B6F';

/** Changes of many kinds: of servers, of the forest, of dial plans and what is in them, of people. */
export const BAD_DAY_CHANGES: readonly BadDayChange[] = [
  {
    operation: 'add-servers',
    parameters: { server: 'multi1', dialPlan: 'Lyon' },
    writes: ['Set-UMCallRouterSettings'],
    step: 'router-multi1',
    again: 'UM-ALREADY-SO',
    down: SILENT,
    lag: { ...ALL_SEEN, sent: 1 },
  },
  {
    operation: 'run-exchucutil',
    parameters: { pool: 'fepool-lyon.contoso.com' },
    writes: [
      'ExchUcUtil.ps1',
      'New-UMHuntGroup',
      'Set-UMIPGateway',
      'Set-UMIPGateway',
      'Set-UMIPGateway',
    ],
    // A plan made after the script has run knows of nothing that the script undid before.
    rest: ['Set-UMIPGateway'],
    step: 'script',
    again: 'UM-ALREADY-SO',
    // The script was to run on this server; on another one it is to be approved anew.
    down: { server: 'mbx1', ends: 'before', state: 'changed', code: 'UM-PLAN-CHANGED' },
    lag: { state: 'failed', code: 'UM-STEP-FAILED', sent: 1 },
  },
  {
    operation: 'assign-certificate',
    parameters: { server: 'mbx1', thumbprint: RENEWAL },
    writes: ['Enable-ExchangeCertificate'],
    step: 'bind-service',
    again: 'UM-ALREADY-SO',
    // The certificates of this server are looked at before anything is sent.
    down: {
      server: 'mbx1',
      ends: 'before',
      state: 'failed',
      code: 'UM-COMMAND-FAILED',
      cmdlet: 'Get-ExchangeCertificate',
    },
    lag: { ...ALL_SEEN, sent: 1 },
  },
  {
    operation: 'create-dial-plan',
    parameters: {
      name: 'Nice',
      digits: '4',
      countryCode: '33',
      accessNumbers: '+33493000000',
      forest: 'contoso.com',
    },
    writes: ['New-UMDialPlan'],
    step: 'create',
    again: 'UM-ALREADY-SO',
    down: { ...SILENT, cmdlet: 'Get-UMDialPlan' },
    lag: { ...ALL_SEEN, sent: 1 },
  },
  {
    operation: 'set-access-numbers',
    parameters: { dialPlan: 'Paris', accessNumbers: '+33155500009' },
    writes: ['Set-UMDialPlan'],
    step: 'numbers',
    again: 'UM-ALREADY-SO',
    down: { ...SILENT, cmdlet: 'Get-UMDialPlan' },
    lag: { ...ALL_SEEN, sent: 1 },
  },
  {
    operation: 'create-auto-attendant',
    parameters: {
      name: 'Welcome',
      dialPlan: 'Paris',
      pilotNumber: '+33155500002',
      language: 'fr',
    },
    writes: ['New-UMAutoAttendant', 'Set-UMAutoAttendant'],
    step: 'create',
    again: 'UM-ALREADY-SO',
    down: { ...SILENT, cmdlet: 'Get-UMDialPlan' },
    lag: { ...ALL_SEEN, sent: 2 },
  },
  {
    operation: 'enable-um',
    parameters: { user: 'alice.martin', dialPlan: 'Paris' },
    writes: ['Enable-UMMailbox'],
    step: 'enable',
    again: 'UM-ALREADY-ENABLED',
    // Her mailbox is on this server.
    down: { server: 'mbx1', ends: 'sent', state: 'failed', code: 'UM-STEP-FAILED' },
    lag: { state: 'failed', code: 'UM-NOT-VERIFIED', sent: 1 },
  },
  {
    operation: 'change-extension',
    parameters: { user: 'marie.curtis', newExtension: '1177' },
    prepare: ({ world }) => {
      const { CsUser } = forestOf(world, 'contoso.com').tables;
      CsUser.set(named(CsUser, 'Marie Curtis'), { LineURI: 'tel:+33155501100;ext=1100' }, AT);
    },
    writes: ['Set-Mailbox', 'Set-CsUser'],
    step: 'eum',
    again: 'UM-ALREADY-SO',
    down: { ...SILENT, cmdlet: 'Get-Mailbox' },
    // Lync looks at whichever domain controller it likes.
    lag: { state: 'failed', code: 'UM-STEP-FAILED', sent: 2 },
  },
  {
    operation: 'disable-um',
    parameters: { user: 'marie.curtis' },
    writes: ['Disable-UMMailbox'],
    step: 'disable',
    again: 'UM-NOT-ENABLED',
    // Her mailbox is on this server.
    down: {
      server: 'mbx1',
      ends: 'sent',
      state: 'failed',
      code: 'UM-STEP-FAILED',
      cmdlet: 'Disable-UMMailbox',
    },
    lag: { ...ALL_SEEN, sent: 1 },
  },
];
