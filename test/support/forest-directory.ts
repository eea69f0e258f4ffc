import assert from 'node:assert/strict';
import { z } from 'zod';
import type {
  Arguments,
  BriefCmdlet,
  BriefOutput,
  Output,
  ReadCmdlet,
} from '../../src/cmdlets/call.js';
import { faultOf } from '../../src/cmdlets/call.js';
import { BRIEF_OUTPUTS, OUTPUTS } from '../../src/cmdlets/outputs.js';
import { cmdletNamed } from '../../src/cmdlets/table.js';
import { createJournal, type Journal } from '../../src/lab/forests/engine/journal.js';
import type { Dump, World } from '../../src/lab/forests/engine/world.js';
import { createFaults, type Faults } from '../../src/lab/forests/faults.js';
import { createForests, type Forests } from '../../src/lab/forests/forests.js';
import { seededWorld } from '../../src/lab/forests/seed/build.js';
import type { CommandAnswer, PsLike } from '../../src/lab/forests/values.js';
import { loadCatalogue } from '../../src/operations/kit/catalogue.js';
import { composing } from '../../src/operations/kit/composing.js';
import type { Directory, RanRow, Servers } from '../../src/operations/kit/directory.js';
import type { Call } from '../../src/protocol/call.js';
import { endpointLabel } from '../../src/gate/endpoint-label.js';
import type { Endpoint, Forest } from '../../src/protocol/endpoint.js';
import { UmError } from '../../src/protocol/errors.js';
import type { Check } from '../../src/protocol/plan.js';
import { holds } from '../../src/runner/checks.js';

/** The forests as the lab's settings name them: fabrikam.com's people have their Lync in contoso. */
export const LAB_FORESTS: readonly Forest[] = [
  { name: 'contoso.com', administrations: ['exchange', 'lync'], lyncForest: 'contoso.com' },
  { name: 'fabrikam.com', administrations: ['exchange'], lyncForest: 'contoso.com' },
];

/** What time it is in the simulated forests, and for whoever plans over them. */
export const LAB_NOW = '2026-06-01T08:00:00.000Z';

/** Simulated forests in memory, read as a plan reads them and written as a runner writes them. */
export interface SimulatedForests {
  readonly world: World;
  readonly faults: Faults;
  /** What was done, call by call. */
  readonly journal: Journal;
  readonly directory: Directory;
  /** What waiting requests hold: claim → request. */
  readonly claims: Map<string, string>;
  /** Files that somebody has sent, by their digest. */
  readonly files: Map<string, Uint8Array>;
  /** The rows of earlier requests, by the request. */
  readonly ranRows: Map<string, readonly RanRow[]>;
  /** Does by hand what only OcsUmUtil does. */
  makeContact: Forests['makeContact'];
  /** Does what a CA does. */
  issueCertificate: Forests['issueCertificate'];
  /** Does what an administrator of servers does. */
  importRoot: Forests['importRoot'];
  /** Does what an administrator of Exchange or Lync does. */
  makePartner: Forests['makePartner'];
  /** All state, to be compared. */
  dump(): Dump;
  /** Runs any command, whose own error is in the answer. */
  execute: Forests['execute'];
  /** Runs any command. @throws UmError UM-COMMAND-FAILED for its own error */
  run(endpoint: Endpoint, call: Call): Promise<CommandAnswer>;
  /** Whether what a check asks for is so now. */
  isSo(check: Check): Promise<boolean>;
}

/** Makes the seeded forests, or puts shells in front of others. */
export function simulatedForests(
  world: World = seededWorld(2013, 300),
  forests: readonly Forest[] = LAB_FORESTS,
  now: () => Date = () => new Date(LAB_NOW),
  journal: Journal = createJournal([], () => undefined),
): SimulatedForests {
  let ids = 0;
  const faults = createFaults();
  const shells = createForests({
    world,
    faults,
    journal,
    now,
    newGuid: () => `f0000000-0000-4000-8000-${String((ids += 1)).padStart(12, '0')}`,
  });
  const claims = new Map<string, string>();
  const files = new Map<string, Uint8Array>();
  const ranRows = new Map<string, readonly RanRow[]>();

  async function run(endpoint: Endpoint, call: Call): Promise<CommandAnswer> {
    assert.equal(faultOf(call), null);
    const outcome = await shells.execute(endpoint, call.cmdlet, call.parameters);
    assert.ok(!('hangs' in outcome), `${call.cmdlet} asks something and hangs`);
    const { error } = outcome;
    if (error === null) return outcome;
    const exception = error.exchangeException ?? error.exceptionClass;
    throw new UmError('UM-COMMAND-FAILED', {
      cmdlet: call.cmdlet,
      exception: exception.slice(exception.lastIndexOf('.') + 1),
      category: error.category,
      id: error.fullyQualifiedErrorId,
      message: error.message,
    });
  }

  async function readPlain(endpoint: Endpoint, call: Call): Promise<Record<string, unknown>[]> {
    assert.equal(cmdletNamed(call.cmdlet)?.reads, true, `${call.cmdlet} doesn't only read`);
    for (const value of Object.values(call.parameters)) {
      assert.notEqual(typeof value === 'string' ? value.trim() : value, '', 'an empty identity');
    }
    try {
      return (await run(endpoint, call)).output.map((object) =>
        z.record(z.string(), z.unknown()).parse(plainOf(object)),
      );
    } catch (error) {
      if (error instanceof UmError && 'Identity' in call.parameters && isNotFound(error)) return [];
      if (error instanceof UmError && error.params.exception === 'PSRemotingTransportException') {
        const { cmdlet } = call;
        throw new UmError('UM-SERVER-SILENT', { cmdlet, endpoint: endpointLabel(endpoint) });
      }
      throw error;
    }
  }

  const servers: Servers = {
    forests,
    now,
    read: async <Name extends ReadCmdlet>(
      endpoint: Endpoint,
      cmdlet: Name,
      parameters: Arguments<Name>,
    ): Promise<Output<Name>[]> => {
      const call: Call = structuredClone({ cmdlet, parameters: { ...parameters } });
      return parsed(SCHEMAS[cmdlet], await readPlain(endpoint, call));
    },
    readBrief: async <Name extends BriefCmdlet>(
      endpoint: Endpoint,
      cmdlet: Name,
      parameters: Arguments<Name>,
    ): Promise<BriefOutput<Name>[]> => {
      const call: Call = structuredClone({ cmdlet, parameters: { ...parameters } });
      return parsed(BRIEF_SCHEMAS[cmdlet], await readPlain(endpoint, call));
    },
    eachBrief: async <Name extends BriefCmdlet>(
      endpoint: Endpoint,
      cmdlet: Name,
      parameters: Arguments<Name>,
      take: (one: BriefOutput<Name>) => void,
    ): Promise<void> => {
      for (const one of await servers.readBrief(endpoint, cmdlet, parameters)) take(one);
    },
    claimedBy: (claim) => Promise.resolve(claims.get(claim) ?? null),
    claims: () => Promise.resolve(claims),
    ranRows: (requestId) => Promise.resolve(ranRows.get(requestId) ?? []),
    file: (digest) => {
      const bytes = files.get(digest);
      return bytes === undefined
        ? Promise.reject(new UmError('UM-FILE-GONE'))
        : Promise.resolve(bytes);
    },
  };
  const whole = async (): Promise<Directory> => composing(servers, await loadCatalogue());
  return {
    world,
    faults,
    journal,
    claims,
    files,
    ranRows,
    execute: (...given) => shells.execute(...given),
    run,
    makeContact: (wanted) => shells.makeContact(wanted),
    issueCertificate: (wanted) => {
      shells.issueCertificate(wanted);
    },
    importRoot: (wanted) => {
      shells.importRoot(wanted);
    },
    makePartner: (wanted) => {
      shells.makePartner(wanted);
    },
    dump: () => world.dump(),
    isSo: async (check) => holds(check, await readPlain(check.endpoint, check.call)),
    directory: {
      ...servers,
      plan: async (name, parameters, over) => (await whole()).plan(name, parameters, over),
      answer: async (name, parameters) => (await whole()).answer(name, parameters),
    },
  };
}

/** The schemas as the compiler can follow a cmdlet's name through them. */
const SCHEMAS: { readonly [Name in ReadCmdlet]: { parse(value: unknown): Output<Name> } } = OUTPUTS;

const BRIEF_SCHEMAS: {
  readonly [Name in BriefCmdlet]: { parse(value: unknown): BriefOutput<Name> };
} = BRIEF_OUTPUTS;

function parsed<Read>(
  schema: { parse(value: unknown): Read },
  objects: readonly unknown[],
): Read[] {
  return objects.map((object) => schema.parse(object));
}

function isNotFound({ params }: UmError): boolean {
  return (
    params.exception === 'ManagementObjectNotFoundException' ||
    (params.exception === 'ManagementException' && params.category === 'InvalidData')
  );
}

/** A value of the lab as the gate hands it on. */
export function plainOf(value: PsLike): unknown {
  if (isList(value)) return value.map(plainOf);
  if (typeof value !== 'object' || value === null) return value;
  const properties = new Map<string, PsLike>(Object.entries(value));
  for (const scalar of ['$guid', '$date', '$int64']) {
    if (properties.has(scalar)) return properties.get(scalar);
  }
  properties.delete('$type');
  return Object.fromEntries([...properties].map(([name, inner]) => [name, plainOf(inner)]));
}

function isList(value: PsLike): value is readonly PsLike[] {
  return Array.isArray(value);
}
