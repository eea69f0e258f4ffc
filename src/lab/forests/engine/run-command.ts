import { administrationOf, cmdletNamed, isCmdletName } from '../../../cmdlets/table.js';
import type { Cmdlet } from '../../../cmdlets/cmdlet.js';
import type { Endpoint } from '../../../protocol/endpoint.js';
import { IMPLEMENTATIONS } from '../cmdlets/index.js';
import { CmdletError, commandNotFound, errorRecord, exchangeError } from '../errors.js';
import type { Struck } from '../faults.js';
import { sentence } from '../messages.js';
import type { CommandOutcome, PsLike } from '../values.js';
import { bind } from './bind.js';
import type { Change } from './change.js';
import { mustBeUp } from './machines.js';
import { controllerOf, dropped, openSession, type Place } from './open-session.js';
import { asks } from './prompts.js';
import type { Replicas } from './replicas.js';
import type { Implementation, Session } from './session.js';
import { Transaction } from './transaction.js';
import type { World } from './world.js';

/** What a command runs in. */
export interface Surroundings {
  readonly world: World;
  readonly replicas: Replicas;
  readonly at: Date;
  readonly newGuid: () => string;
  readonly struck: Struck;
  /** How long changes of a forest stay on one domain controller, ms. */
  lagOf(forest: string): number;
  /** Whether a server, by its short name, is down. */
  readonly isDown: (forest: string, server: string) => boolean;
}

/** What a command ended in and what it changed. */
export interface Ran {
  readonly outcome: CommandOutcome;
  readonly changes: readonly Change[];
}

interface Told {
  readonly warnings: string[];
  readonly host: string[];
}

/**
 * Runs one command, here and now. What it changed before an error stays, as on the servers; a
 * question that nobody answers comes before anything is changed.
 */
export function runCommand(
  endpoint: Endpoint,
  command: string,
  parameters: Readonly<Record<string, unknown>>,
  around: Surroundings,
): Ran {
  const { world, struck, at } = around;
  const transaction = new Transaction(world, at.toISOString());
  const told: Told = { warnings: [], host: [] };
  let place: Place | undefined;
  let controller: string | null = null;
  let output: readonly PsLike[] = [];
  let failure: CmdletError | undefined;
  try {
    place = openSession(world, endpoint);
    const { entry, implementation } = implementationOf(command, endpoint);
    const given = bind(entry, parameters);
    controller = controllerOf(place.forest, given);
    mustBeUp(command, given, place, around.isDown);
    if (struck['drop-session']?.when === 'before') throw dropped(place.server);
    if (struck.fail?.when === 'before') throw failureOf(struck.fail.exception);
    const session = sessionOf(place, controller, transaction, told, around);
    const carryOut = () => implementation.run(given, session);
    output = entry.reads ? behind(place, controller, around, carryOut) : carryOut();
    if (!entry.reads && asks(command, given)) {
      transaction.undo();
      return { outcome: { hangs: true }, changes: [] };
    }
    if (struck['drop-write'] !== undefined) transaction.undo();
    if (struck['drop-session'] !== undefined) throw dropped(place.server);
    if (struck.fail !== undefined) throw failureOf(struck.fail.exception);
  } catch (error) {
    if (!(error instanceof CmdletError)) throw error;
    failure = error;
  }
  const { changes } = transaction;
  around.replicas.wrote(at.getTime(), controller, changes);
  const error =
    failure === undefined
      ? null
      : errorRecord(failure, {
          cmdlet: command,
          cmdletClass: classOf(command, failure),
          language: place?.forest.language ?? 'en',
          server: place?.server ?? endpoint.forest,
          requestId: around.newGuid(),
          at,
        });
  const { warnings, host } = told;
  const shown = error === null ? [...output] : [];
  return { outcome: { output: shown, warnings, verbose: [], host, error }, changes };
}

/** Reads as a domain controller that may lag behind. */
function behind<T>(
  place: Place,
  controller: string | null,
  around: Surroundings,
  read: () => T,
): T {
  const { forest } = place;
  const now = around.at.getTime();
  const view = { forest, controller, now, lagMs: around.lagOf(forest.name) };
  return around.replicas.reading(around.world, view, read);
}

function sessionOf(
  place: Place,
  controller: string | null,
  transaction: Transaction,
  told: Told,
  { world, at, newGuid, struck }: Surroundings,
): Session {
  return {
    ...place,
    controller,
    world,
    transaction,
    now: at,
    newGuid,
    warn: (key, ...values) => {
      told.warnings.push(sentence(place.forest.language, key, values));
    },
    print: (line) => {
      told.host.push(line);
    },
    diesAfterPools: struck['die-half-way']?.afterPools,
    lacksAttributes: struck['late-attributes'] !== undefined,
  };
}

function implementationOf(
  command: string,
  endpoint: Endpoint,
): { entry: Cmdlet; implementation: Implementation } {
  const entry = cmdletNamed(command);
  const implementation = IMPLEMENTATIONS.get(command);
  const isHere = isCmdletName(command) && administrationOf(command) === endpoint.administration;
  if (entry === undefined || implementation === undefined || !isHere) {
    throw commandNotFound(command);
  }
  return { entry, implementation };
}

function failureOf(exception: string): CmdletError {
  return exchangeError(exception, [exception], 'Told');
}

/** PowerShell's own errors name the command, the others the class behind it. */
function classOf(command: string, failure: CmdletError): string {
  const isBinding = failure.origin.exception.includes('ParameterBinding');
  return isBinding ? command : (IMPLEMENTATIONS.get(command)?.cmdletClass ?? command);
}
