import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { importJWK, type CryptoKey } from 'jose';
import type { Registry } from 'prom-client';
import { createGate, type Gate } from '../gate/gate.js';
import { catalogueVersion, loadCatalogue, type Catalogue } from '../operations/kit/catalogue.js';
import { composing } from '../operations/kit/composing.js';
import type { Directory } from '../operations/kit/directory.js';
import { openPool } from '../service/database.js';
import { createService } from '../service/http.js';
import type { Log } from '../service/log.js';
import { accountSlots } from './account-slots.js';
import type { Api } from './api/api.js';
import { serveApi } from './api/routes.js';
import { directoryOver } from './directory/directory.js';
import { ownIn, type Own } from './directory/own.js';
import { readerOver } from './directory/reader.js';
import { hangEventBell } from './events/event-bell.js';
import { runnerMetrics } from './metrics.js';
import { readPolicy } from './policy/read-policy.js';
import { goOn, type AtCrashpoint } from './run/crashpoints.js';
import { startDurable } from './run/durable.js';
import { lockExecutor, type ExecutorLock } from './run/executor-lock.js';
import { keepRunning } from './run/keep-running.js';
import type { Runs } from './run/runs.js';
import type { RunnerSettings } from './settings.js';
import { repeat, sweepOnce } from './sweep.js';

/** What the runner takes from outside; tests bring their own. */
export interface RunnerParts {
  readonly catalogue: Catalogue;
  readonly gate: Gate;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** A new random UUID. */
  readonly newId: () => string;
  readonly sleep: (ms: number) => Promise<void>;
  readonly at: AtCrashpoint;
  /** Told when this process can't be sure any more that it is the only runner of its name. */
  readonly onLockLost: () => void;
}

export interface Runner {
  readonly url: string;
  /** Stops taking calls; runs stay as they are, for the next start to go on with. */
  close(): Promise<void>;
}

/** How long a running command may go on when the runner stops, in milliseconds. */
const CLOSING_MS = 2_000;

/**
 * Starts the runner: its API, its queue of runs, its sweep. One to a process.
 * @throws SettingsError for a policy that can't be used, ExecutorTakenError
 */
export async function startRunner(
  settings: RunnerSettings,
  log: Log,
  given: Partial<RunnerParts> = {},
): Promise<Runner> {
  const { databaseUrl, executorId } = settings;
  const policy = await readPolicy(settings.policyFile);
  const botKey = await publicKey(settings.botPublicKey);
  const catalogue = given.catalogue ?? (await loadCatalogue());
  const now = given.now ?? Date.now;
  const newId = given.newId ?? randomUUID;
  const stopping = new AbortController();
  const closing = new Closing();
  try {
    const lock = await lockExecutor(
      databaseUrl,
      executorId,
      log,
      given.onLockLost ?? endProcess(log),
    );
    closing.last(() => lock.close());
    const pool = openPool(databaseUrl, `um-runner ${executorId}`, log);
    closing.last(() => pool.end());
    const bell = await hangEventBell(databaseUrl, log);
    closing.last(() => bell.close());

    let launched = false;
    const service = createService('runner', log, async () => {
      await pool.query('select 1');
      return launched && lock.isHeld() && bell.hears();
    });
    const gate = given.gate ?? (await openGate(settings, lock, log, service.metrics));
    closing.last(() => withinTime(gate.drain(), CLOSING_MS));
    const read = readerOver(gate, settings.commandSeconds * 1000);
    const directoryWith = (own: Own): Directory =>
      composing(
        directoryOver(settings.forests, read, own, () => new Date(now())),
        catalogue,
      );
    const advancing = { policy, now, pool };
    const runs: Runs = {
      ...advancing,
      botKey,
      log,
      gate,
      read,
      catalogue,
      runner: executorId,
      deadlineOf: (cmdlet) => deadlineOf(settings, cmdlet),
      directoryFor: (requestId) => directoryWith(ownIn(pool, requestId)),
      lookAgain: {
        times: settings.lookAgain.times,
        pauseMs: settings.lookAgain.pauseSeconds * 1000,
      },
      rowsAtOnce: settings.shells.perRunner,
      at: given.at ?? goOn,
      newId,
      sleep: given.sleep ?? ((ms) => pause(ms, stopping.signal)),
      stopping: stopping.signal,
    };
    const durable = await startDurable(settings, pool, log, (requestId) =>
      keepRunning(runs, requestId),
    );
    closing.last(() => durable.close());
    const stopSweep = repeat(
      () => sweepOnce({ ...advancing, enqueueRun: durable.enqueueRun }, () => durable.takeOver()),
      settings.sweepSeconds * 1000,
      log,
    );
    closing.last(stopSweep);

    const api: Api = {
      ...advancing,
      botKey,
      catalogue,
      catalogueVersion: catalogueVersion(catalogue),
      directory: directoryWith(ownIn(pool)),
      planMs: (policy.planMinutes ?? settings.planMinutes) * 60_000,
      waitingMs: (policy.requestHours ?? settings.requestHours) * 3_600_000,
      newId,
      bell,
      metrics: runnerMetrics(service.metrics, pool, new Set(catalogue.keys())),
      enqueueRun: durable.enqueueRun,
    };
    serveApi(service.server, api, log);
    const url = await service.listen(settings.host, settings.port);
    closing.last(() => service.close());
    closing.last(() => {
      stopping.abort();
      return Promise.resolve();
    });
    launched = true;
    log.info({ url, executorId, policy: policy.version }, 'the runner is ready');
    return { url, close: () => closing.close(log) };
  } catch (error) {
    stopping.abort();
    await closing.close(log);
    throw error;
  }
}

async function openGate(
  { shell, endpoints, shells }: RunnerSettings,
  { session }: ExecutorLock,
  log: Log,
  metrics: Registry,
): Promise<Gate> {
  const { account, perAccount, perRunner } = shells;
  const slots = await accountSlots({ session, account, perAccount, log, metrics });
  return createGate({ shell, endpoints, log, metrics, slots, limits: { shells: perRunner } });
}

/** What has to be closed, in the opposite order of its opening. */
class Closing {
  #steps: (() => Promise<void>)[] = [];

  last(close: () => Promise<void>): void {
    this.#steps.push(close);
  }

  async close(log: Log): Promise<void> {
    const steps = this.#steps.reverse();
    this.#steps = [];
    for (const close of steps) {
      await close().catch((error: unknown) => {
        log.warn({ err: error }, 'closing went wrong');
      });
    }
  }
}

async function publicKey(jwk: RunnerSettings['botPublicKey']): Promise<CryptoKey> {
  const key = await importJWK(jwk, 'EdDSA');
  if (key instanceof Uint8Array) throw new TypeError('the bot’s public key is no key pair’s half');
  return key;
}

/** Scripts and services take minutes; other commands seconds. */
function deadlineOf(settings: RunnerSettings, cmdlet: string): number {
  const isSlow = /\.ps1$|-Service$|-CsWindowsService$/.test(cmdlet);
  return (isSlow ? settings.scriptSeconds : settings.commandSeconds) * 1000;
}

async function pause(ms: number, signal: AbortSignal): Promise<void> {
  await sleep(ms, undefined, { signal }).catch(() => undefined);
}

async function withinTime(work: Promise<void>, ms: number): Promise<void> {
  const over = new AbortController();
  await Promise.race([work, pause(ms, over.signal)]);
  over.abort();
}

/** A runner without its lock must not go on: whoever supervises it starts it anew. */
function endProcess(log: Log): () => void {
  return () => {
    log.fatal('the runner’s lock is lost: this process ends');
    process.exit(1);
  };
}
