import assert from 'node:assert/strict';
import { z } from 'zod';
import { faultSchema } from '../../src/lab/forests/faults.js';
import { bareWorld } from '../../src/lab/forests/seed/build.js';
import { loadCatalogue, type Catalogue } from '../../src/operations/kit/catalogue.js';
import type { Call } from '../../src/protocol/call.js';
import { endpointSchema, type Endpoint } from '../../src/protocol/endpoint.js';
import { commandsOf, type Draft } from '../../src/protocol/plan.js';
import { wantedCertificateSchema } from '../../src/lab/forests/certificate-authority.js';
import {
  CATALOGUE_CASES,
  type CatalogueCase,
  type LabCall,
} from '../powershell/catalogue-cases.js';
import {
  LAB_FORESTS,
  simulatedForests,
  type SimulatedForests,
} from '../support/forest-directory.js';
import { integrateByPhase } from '../support/integrate-by-phase.js';
import { wantedPartnerSchema } from '../../src/lab/forests/partner-applications.js';
import { wantedRootSchema } from '../../src/lab/forests/root-import.js';
import { sent as fileSent } from '../support/csv.js';
import { connectAgain } from '../support/operation-calls.js';
import { makeUnusedPlan } from '../support/unused-plan.js';
import { forestOf, planOf } from '../support/operation-kit.js';

/** A command or a look of some plan, and where it goes. */
interface Sent {
  readonly from: string;
  readonly endpoint: Endpoint;
  readonly call: Call;
}

const MACHINES = ['mbx1', 'mbx2', 'multi1', 'cas1'];

/** What is asked of servers beside the catalogue's own cases: each server, each mode, all of them. */
const OF_SERVERS: readonly (readonly [string, Readonly<Record<string, unknown>>])[] = [
  ['add-servers', { forest: 'fabrikam.com' }],
  ['remove-servers', { server: 'multi1' }],
  ['restart-front-ends', { pool: 'fepool-paris' }],
  ['remove-servers', { server: 'cas1', dialPlan: 'Paris' }],
  ...MACHINES.flatMap((server) => [
    ['set-startup-mode', { server, mode: 'TLS' }] as const,
    ['set-startup-mode', { server, mode: 'TCP' }] as const,
    [
      'assign-certificate',
      { server, thumbprint: '76822133E31FB09F4390A287FEAF4001F10CBD2A' },
    ] as const,
    ['restart-services', { server }] as const,
  ]),
];

describe('what plans send to servers', () => {
  const sent: Sent[] = [];
  const planned = new Set<string>();

  const keep = (from: string, draft: Draft): void => {
    planned.add(from);
    const all = [draft, ...draft.rows.map((row) => row.draft)];
    const steps = all.flatMap((one) => one.steps);
    const verifications = all.flatMap((one) => one.verifications);
    for (const { endpoint, call } of commandsOf(steps)) sent.push({ from, endpoint, call });
    for (const { endpoint, call } of [
      ...steps.flatMap(({ settled }) => settled),
      ...verifications.map(({ check }) => check),
    ])
      sent.push({ from, endpoint, call });
  };
  const of = (cmdlet: string): Sent[] => {
    const found = sent.filter(({ call }) => call.cmdlet === cmdlet);
    assert.ok(found.length > 0, `nothing sends ${cmdlet}`);
    return found;
  };

  before(async () => {
    const catalogue = await loadCatalogue();
    const asked: readonly (readonly [
      string,
      Pick<CatalogueCase, 'parameters' | 'given' | 'sends'>,
    ])[] = [
      ...Object.entries(CATALOGUE_CASES),
      ...OF_SERVERS.map(([name, parameters]) => [name, { parameters }] as const),
    ];
    for (const [name, { parameters, given = [], sends }] of asked) {
      // Its own case is of a pool that another case has connected.
      const isOfAnother = name === 'restart-front-ends' && parameters.pool !== 'fepool-paris';
      if (catalogue.get(name)?.kind !== 'change' || isOfAnother) continue;
      const forests = simulatedForests();
      if (name === 'delete-dial-plan') await makeUnusedPlan(forests, 'Nice');
      if (name === 'restart-front-ends') connectAgain(forests);
      for (const call of given) await doInLab(forests, call);
      if (sends !== undefined) fileSent(forests, sends);
      const draft = await planIfAny(catalogue, forests, name, parameters);
      if (draft !== null) keep(name, draft);
    }
    const bare = simulatedForests(bareWorld(2013, 30, 1), LAB_FORESTS.slice(0, 1));
    const { drafts } = await integrateByPhase(bare, 'contoso.com', {
      accessNumbers: () => '+33155500000',
      pool: () => 'fepool-paris.contoso.com',
    });
    for (const draft of drafts) keep('integrate-forest', draft);
  });

  it('are the plans of every change of the catalogue', async () => {
    const changes = [...(await loadCatalogue()).values()].filter(({ kind }) => kind === 'change');
    assert.deepEqual(
      changes.map(({ name }) => name).filter((name) => !planned.has(name)),
      [],
    );
  });

  it('names the server of a call router, which otherwise is the session’s own', () => {
    for (const cmdlet of ['Set-UMCallRouterSettings', 'Get-UMCallRouterSettings'])
      for (const { from, endpoint, call } of of(cmdlet)) {
        const { ExchangeServer } = forestOf(simulatedForests().world, endpoint.forest).tables;
        const router = ExchangeServer.all().find(({ Fqdn }) => Fqdn === call.parameters.Server);
        assert.ok(router?.IsClientAccessServer, `${from}: ${cmdlet} ${JSON.stringify(call)}`);
      }
  });

  it('sets one UM service, by its GUID', () => {
    for (const { from, call } of of('Set-UMService'))
      assert.match(
        textOf(call.parameters.Identity),
        /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
        from,
      );
  });

  it('never replaces a server’s list of dial plans', () => {
    for (const cmdlet of ['Set-UMService', 'Set-UMCallRouterSettings'])
      for (const { from, call } of of(cmdlet)) {
        const { DialPlans, ...rest } = call.parameters;
        if (DialPlans === undefined) assert.ok('UMStartupMode' in rest, from);
        else assert.ok(!Array.isArray(DialPlans) && typeof DialPlans === 'object', from);
      }
  });

  it('binds a certificate without a question, on one server, to UM’s services and no others', () => {
    const bound = of('Enable-ExchangeCertificate');
    for (const { from, call } of bound) {
      const { Force, Services, Server, Thumbprint } = call.parameters;
      assert.equal(Force, true, from);
      assert.match(textOf(Server), /^[a-z0-9]+\.[a-z.]+$/, from);
      assert.match(textOf(Thumbprint), /^[0-9A-F]{40}$/, from);
      const services = Array.isArray(Services) ? Services : textOf(Services).split(',');
      assert.ok(services.length > 0, from);
      for (const service of services)
        assert.ok(['UM', 'UMCallRouter'].includes(service), `${from}: ${service}`);
    }
    assert.deepEqual([...new Set(bound.map(({ from }) => from))].sort(), [
      'assign-certificate',
      'integrate-forest',
    ]);
  });

  it('names the server of a certificate, a component and a call that is looked at', () => {
    for (const cmdlet of [
      'Get-ExchangeCertificate',
      'New-ExchangeCertificate',
      'Get-UMActiveCalls',
    ])
      for (const { from, call } of of(cmdlet))
        assert.match(textOf(call.parameters.Server), /^[a-z0-9]+\.[a-z.]+$/, `${from}: ${cmdlet}`);
    for (const { from, call } of of('Set-ServerComponentState'))
      assert.match(textOf(call.parameters.Identity), /^[a-z0-9]+\.[a-z.]+$/, from);
  });

  it('restarts a service on that very server', () => {
    for (const { from, endpoint } of of('Restart-Service'))
      assert.match(endpoint.server ?? '', /^[a-z0-9]+\.[a-z.]+$/, from);
  });
});

function textOf(value: unknown): string {
  assert.ok(typeof value === 'string');
  return value;
}

/** A plan; null where the server is so already, or doesn't have that part. */
async function planIfAny(
  catalogue: Catalogue,
  forests: SimulatedForests,
  name: string,
  parameters: Readonly<Record<string, unknown>>,
): Promise<Draft | null> {
  const operation = catalogue.get(name);
  assert.ok(operation);
  try {
    return await planOf(operation, parameters, forests.directory);
  } catch (error) {
    if (CATALOGUE_CASES[name]?.parameters === parameters) throw error;
    return null;
  }
}

/** A call of the lab's own HTTP, without HTTP. */
async function doInLab(forests: SimulatedForests, { path, body }: LabCall): Promise<void> {
  if (path === '/control/certificates') {
    forests.issueCertificate(wantedCertificateSchema.parse(body));
    return;
  }
  if (path === '/control/trusted-roots') {
    forests.importRoot(wantedRootSchema.parse(body));
    return;
  }
  if (path === '/control/partner-applications') {
    forests.makePartner(wantedPartnerSchema.parse(body));
    return;
  }
  if (path === '/control/faults') {
    for (const fault of z.array(faultSchema).parse(body.faults)) forests.faults.add(fault);
    return;
  }
  const { endpoint, command, parameters } = body;
  await forests.run(endpointSchema.parse(endpoint), {
    cmdlet: String(command),
    parameters: Object.fromEntries(Object.entries(parameters ?? {})),
  });
}
