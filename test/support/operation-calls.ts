import assert from 'node:assert/strict';
import { loadCatalogue, type Catalogue } from '../../src/operations/kit/catalogue.js';
import { composing } from '../../src/operations/kit/composing.js';
import type { Directory, RanRow, Servers } from '../../src/operations/kit/directory.js';
import type { Call } from '../../src/protocol/call.js';
import { commandsOf, type Draft } from '../../src/protocol/plan.js';
import { csv, digestOfFile, sent } from './csv.js';
import { LAB_NOW, simulatedForests, type SimulatedForests } from './forest-directory.js';
import { answerOf, forestOf, planOf } from './operation-kit.js';
import { makeUnusedPlan } from './unused-plan.js';

/** Enough people that everybody is read at once. */
const SHEET = csv(
  'user',
  'alice.martin',
  'jean.moreau',
  ...Array.from({ length: 45 }, (_, at) => `nobody.${at}`),
);

/** What each operation is asked with, so that it gets as far as its steps. */
export const ASKED: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'add-servers': { forest: 'contoso.com' },
  'check-forest': {},
  'check-user': { user: 'marie.curtis' },
  'add-pool': { pool: 'fepool-lyon.contoso.com' },
  'assign-certificate': {
    server: 'multi1',
    thumbprint: '76822133E31FB09F4390A287FEAF4001F10CBD2A',
  },
  'change-dial-plan': { user: 'marie.curtis', dialPlan: 'Lyon', newExtension: '4390' },
  'change-extension': { user: 'marie.curtis', newExtension: '1177' },
  'change-policy': { user: 'peter.graham', policy: 'VIP' },
  'change-settings': {
    user: 'marie.curtis',
    settings: ['missed calls off', 'play on phone off'],
    operatorNumber: '+33155500000',
  },
  'change-sip-address': { user: 'marie.curtis', sipAddress: 'marie.durand@contoso.com' },
  'connect-partner': { forest: 'contoso.com' },
  'create-auto-attendant': {
    name: 'Welcome',
    dialPlan: 'Paris',
    pilotNumber: '+33155500002',
    language: 'fr-FR',
  },
  'create-lync-dial-plan': { name: 'Lyon', digits: '4', prefix: '+3347250', site: 'Lyon' },
  'disable-auto-attendant': { name: 'FrontDesk' },
  'disable-um': { user: 'marie.curtis', leaver: 'leaver' },
  'create-dial-plan': {
    name: 'Nice',
    digits: '4',
    countryCode: '33',
    accessNumbers: '+33493000000',
    forest: 'contoso.com',
  },
  'create-policy': { name: 'Paris VIP', dialPlan: 'Paris' },
  'delete-dial-plan': { dialPlan: 'Nice' },
  'create-contact': { dialPlan: 'Lyon', pool: 'fepool-paris.contoso.com' },
  'enable-auto-attendant': { name: 'Garde' },
  'enable-contact': { dialPlan: 'Paris' },
  'enable-gateway': { gateway: 'fepool-redmond.contoso.com', forest: 'contoso.com' },
  'enable-in-lync': { user: 'tony.smith' },
  'enable-many': { csv: digestOfFile(SHEET), dialPlan: 'Paris', good: 'only' },
  'enable-um': { user: 'alice.martin', dialPlan: 'Paris' },
  'enable-voice': { user: 'tony.smith', number: '+33155501777' },
  'find-extension': { extension: '4321' },
  'free-extensions': { dialPlan: 'Paris' },
  'import-certificate': { server: 'mbx1', file: '\\\\files\\certificates\\mbx1.cer' },
  'integrate-forest': { forest: 'contoso.com' },
  'remove-servers': { server: 'mbx2' },
  list: { kind: 'users', filter: 'Paris' },
  'move-contacts': { pool: 'fepool-redmond.contoso.com' },
  'mend-by-hand': { forest: 'fabrikam.com', name: 'fmbx2' },
  'request-certificate': { server: 'mbx1' },
  'secure-dial-plan': { dialPlan: 'Paris' },
  'restart-front-ends': { pool: 'fepool-paris' },
  'restart-services': { server: 'multi1' },
  'reset-pin': { user: 'marie.curtis' },
  'run-exchucutil': { forest: 'contoso.com' },
  'trust-root': { forest: 'contoso.com' },
  'test-voice-mail': { pool: 'fepool-paris' },
  'set-holidays': { name: 'Accueil', holidays: 'Noël 24/12/2090-26/12/2090' },
  'set-outcalls': { gateway: 'fepool-paris.contoso.com', mode: 'off', forest: 'contoso.com' },
  'set-startup-mode': { server: 'multi1', mode: 'TLS' },
  'set-access-numbers': { dialPlan: 'Paris', accessNumbers: '+33155500009' },
  'set-dialing-rules': { dialPlan: 'Paris', groups: 'National,33*,*,*' },
  'show-map': {},
  'show-user': { user: 'alice.bernard' },
};

/**
 * Every call of every operation that reaches the servers, by the operation's name: what it reads,
 * its steps, and what is looked at again.
 */
export async function operationCalls(): Promise<Map<string, Call[]>> {
  const found = new Map<string, Call[]>();
  const catalogue = await loadCatalogue();
  for (const operation of catalogue.values()) {
    const calls: Call[] = [];
    if (operation.kind !== 'talk') {
      const asked = ASKED[operation.name];
      if (asked === undefined)
        throw new Error(`test/support/operation-calls.ts lacks ${operation.name}`);
      const forests = simulatedForests();
      if (operation.name === 'enable-many') sent(forests, SHEET);
      if (operation.name === 'delete-dial-plan') await makeUnusedPlan(forests, 'Nice');
      if (operation.name === 'trust-root') distrustRoots(forests);
      if (operation.name === 'connect-partner')
        for (const administration of ['exchange', 'lync'] as const)
          forests.makePartner({ forest: 'contoso.com', administration, isEnabled: false });
      if (operation.name === 'restart-front-ends') connectAgain(forests);
      if (operation.name === 'import-certificate') await makeRequest(forests);
      if (operation.name === 'enable-gateway') disableGateways(forests);
      if (operation.name === 'enable-contact') disableContacts(forests);
      if (operation.name === 'enable-in-lync') disableInLync(forests);
      if (operation.name === 'secure-dial-plan') securePlans(forests, 'SIPSecured');
      if (operation.name === 'mend-by-hand') breakByHand(forests);
      const directory = recording(forests.directory, calls, catalogue);
      if (operation.kind === 'read') await answerOf(operation, asked, directory);
      else {
        const planned = await planOf(operation, asked, directory);
        const back =
          operation.name === 'enable-many'
            ? [await takenBack(operation, planned, forests, directory)]
            : [];
        const all = [planned, ...back].flatMap((one) => [
          one,
          ...one.rows.map(({ draft }) => draft),
        ]);
        const steps = all.flatMap((draft) => draft.steps);
        const verifications = all.flatMap((draft) => draft.verifications);
        calls.push(
          ...commandsOf(steps).map(({ call }) => call),
          ...steps.flatMap(({ settled }) => settled.map((check) => check.call)),
          ...verifications.map(({ check }) => check.call),
        );
      }
    }
    found.set(operation.name, calls);
  }
  return found;
}

/** The plan that takes a request back which ran a file's rows: one of the same operation. */
async function takenBack(
  operation: Parameters<typeof planOf>[0],
  { rows }: Draft,
  forests: SimulatedForests,
  directory: Directory,
): Promise<Draft> {
  const ran = rows.map(({ line, label, parameters, draft }): RanRow => {
    return { line, label, parameters, steps: commandsOf(draft.steps), state: 'done' };
  });
  for (const { endpoint, call } of ran.flatMap(({ steps }) => steps))
    await forests.run(endpoint, call);
  forests.ranRows.set('R-1', ran);
  return planOf(operation, { undoes: 'R-1' }, directory);
}

/** Takes from each side what the certificates of the other go back to. */
function distrustRoots({ world }: SimulatedForests): void {
  const { MachineCertificate } = forestOf(world, 'contoso.com').tables;
  for (const computer of ['mbx1.contoso.com', 'fe1-paris.contoso.com'])
    for (const one of MachineCertificate.all())
      if (one.Computer === computer && one.Store === 'Root') MachineCertificate.remove(one);
}

function disableGateways({ world }: SimulatedForests): void {
  const { UMIPGateway } = forestOf(world, 'contoso.com').tables;
  for (const one of UMIPGateway.all()) UMIPGateway.set(one, { Status: 'Disabled' }, LAB_NOW);
}

function disableContacts({ world }: SimulatedForests): void {
  const { CsExUmContact } = forestOf(world, 'contoso.com').tables;
  for (const one of CsExUmContact.all()) CsExUmContact.set(one, { Enabled: false }, LAB_NOW);
}

function disableInLync({ world }: SimulatedForests): void {
  const { CsUser } = forestOf(world, 'contoso.com').tables;
  for (const one of CsUser.all())
    CsUser.set(one, { Enabled: false, HostedVoiceMail: true }, LAB_NOW);
}

function securePlans({ world }: SimulatedForests, VoIPSecurity: 'SIPSecured'): void {
  const { UMDialPlan } = forestOf(world, 'contoso.com').tables;
  for (const one of UMDialPlan.all()) UMDialPlan.set(one, { VoIPSecurity }, LAB_NOW);
}

/** All that a person mends, as far as it can be broken at once. */
function breakByHand({ world, faults }: SimulatedForests): void {
  const { ForestTrust, UMService, ExchangeServer } = forestOf(world, 'fabrikam.com').tables;
  for (const one of ForestTrust.all())
    ForestTrust.set(one, { TrustDirection: 'Outbound' }, LAB_NOW);
  for (const one of UMService.all()) UMService.set(one, { Languages: [] }, LAB_NOW);
  faults.add({ kind: 'late-attributes', cmdlet: 'Get-CsUser' });
  const [, second] = ExchangeServer.all();
  assert.ok(second);
  ExchangeServer.set(second, { IsMailboxServer: false }, LAB_NOW);
}

/** As if the script had just run. */
export function connectAgain({ world }: SimulatedForests): void {
  const { UMIPGateway } = forestOf(world, 'contoso.com').tables;
  for (const one of UMIPGateway.all()) UMIPGateway.set(one, { WhenCreated: LAB_NOW }, LAB_NOW);
}

/** The certificate request that an import needs. */
async function makeRequest(forests: SimulatedForests): Promise<void> {
  const { steps } = await forests.directory.plan('request-certificate', { server: 'mbx1' });
  for (const { endpoint, call } of commandsOf(steps)) await forests.run(endpoint, call);
}

function recording(directory: Servers, calls: Call[], catalogue: Catalogue): Directory {
  const servers: Servers = {
    forests: directory.forests,
    now: () => directory.now(),
    claimedBy: (claim) => directory.claimedBy(claim),
    claims: () => directory.claims(),
    file: (digest) => directory.file(digest),
    ranRows: (requestId) => directory.ranRows(requestId),
    read: (endpoint, cmdlet, parameters) => {
      calls.push(structuredClone({ cmdlet, parameters: { ...parameters } }));
      return directory.read(endpoint, cmdlet, parameters);
    },
    readBrief: (endpoint, cmdlet, parameters) => {
      calls.push(structuredClone({ cmdlet, parameters: { ...parameters } }));
      return directory.readBrief(endpoint, cmdlet, parameters);
    },
    eachBrief: (endpoint, cmdlet, parameters, take) => {
      calls.push(structuredClone({ cmdlet, parameters: { ...parameters } }));
      return directory.eachBrief(endpoint, cmdlet, parameters, take);
    },
  };
  return composing(servers, catalogue);
}
