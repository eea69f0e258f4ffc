import { randomBytes } from 'node:crypto';
import type { Registry } from 'prom-client';
import { faultOf } from '../cmdlets/call.js';
import type { Call } from '../protocol/call.js';
import type { Endpoint } from '../protocol/endpoint.js';
import { UmError } from '../protocol/errors.js';
import type { Log } from '../service/log.js';
import { askShell } from './ask-shell.js';
import type { PsValue } from './clixml/index.js';
import { endpointLabel } from './endpoint-label.js';
import { environmentFor } from './endpoints/environment.js';
import type { EndpointSettings } from './endpoints/settings.js';
import { NoShell } from './endpoint-pool.js';
import { createGateMetrics } from './metrics.js';
import { createPool } from './pool.js';
import { POOL_LIMITS, type PoolLimits } from './pool-limits.js';
import { redact } from './redact.js';
import type { FramedReply, PsError } from './reply.js';
import type { Outcome, Shell } from './shell.js';
import type { ShellSettings } from './shell-settings.js';
import { slotsInProcess, type Slots } from './slots.js';
import { startShell } from './start-shell.js';
import { createWarden } from './warden.js';

export type { PsError } from './reply.js';
export { toPlain, type Plain, type PsValue } from './clixml/index.js';
export { shellSettingsSchema, type ShellSettings } from './shell-settings.js';
export { endpointListSchema, type EndpointSettings } from './endpoints/settings.js';
export type { PoolLimits } from './pool-limits.js';
export type { Slots } from './slots.js';

/** Shells that one account may have at an endpoint, in all runners: WinRM's quota is 18. */
const SHELLS_PER_ACCOUNT = 18;

/** What came of a command. */
export interface Reply {
  readonly output: readonly PsValue[];
  readonly warnings: readonly string[];
  readonly verbose: readonly string[];
  /**
   * What else was said meanwhile, redacted: host text and stderr, information, progress, and the
   * errors after the first.
   */
  readonly log: string;
  /** The error that ended the command, or else its first; null: it had none. */
  readonly error: PsError | null;
}

export interface RunOptions {
  /** How long the command may run, once it has a shell. */
  readonly deadlineMs: number;
  /** An abort kills the shell that runs the command. */
  readonly signal?: AbortSignal;
  /** The properties that are wanted of each object of the output; all where none are named. */
  readonly properties?: readonly string[];
  /** Takes the output as it comes, so that never all of it is held; the reply then has none. */
  readonly take?: (output: readonly PsValue[]) => void;
}

/** The only way to PowerShell. */
export interface Gate {
  /**
   * Runs one command in a shell of its endpoint.
   * @throws UmError UM-BAD-REQUEST for a call that the cmdlet table doesn't allow: nothing ran
   * @throws UmError UM-BUSY when no shell became free in time: nothing ran
   * @throws UmError UM-SHELL-START when the shell can't be started: nothing ran
   * @throws UmError UM-COMMAND-TIMED-OUT: its shell was killed; it may have had its effect
   * @throws UmError UM-SHELL-LOST when the shell died, printed rubbish, or the call was aborted:
   *   the command may have had its effect
   */
  run(endpoint: Endpoint, call: Call, options: RunOptions): Promise<Reply>;
  /** Refuses new commands, lets the running ones end for a while, and leaves no shell. */
  drain(): Promise<void>;
}

export interface GateOptions {
  readonly shell: ShellSettings;
  /** How each endpoint is reached; without any, the shell answers by itself. */
  readonly endpoints?: readonly EndpointSettings[];
  readonly log: Log;
  readonly metrics: Registry;
  readonly limits?: Partial<PoolLimits>;
  readonly slots?: Slots;
  /** Milliseconds since 1970. */
  readonly clock?: () => number;
  /** 32 hexadecimal digits that nobody can guess. */
  readonly newNonce?: () => string;
  /** The environment that shells inherit the harmless part of. */
  readonly environment?: NodeJS.ProcessEnv;
}

/** Opens the gate; shells start with the first command for their endpoint. */
export function createGate(options: GateOptions): Gate {
  const limits = { ...POOL_LIMITS, ...options.limits };
  const now = options.clock ?? Date.now;
  const newNonce = options.newNonce ?? (() => randomBytes(16).toString('hex'));
  const environmentOf = environmentFor(options.endpoints ?? []);
  const metrics = createGateMetrics(options.metrics);
  const warden = createWarden(options.log);
  const pool = createPool({
    limits,
    slots: options.slots ?? slotsInProcess(SHELLS_PER_ACCOUNT),
    now,
    metrics,
    start: async (endpoint, signal) =>
      startShell({
        settings: shellFor(options.shell, environmentOf(endpoint)),
        inherited: options.environment ?? process.env,
        endpoint,
        nonce: newNonce(),
        family: newNonce(),
        warden,
        deadlineMs: limits.startMs,
        now,
        signal,
      }).catch((error: unknown) => {
        if (error instanceof UmError) options.log.error(error.params, 'a shell did not start');
        throw error;
      }),
  });

  return {
    async run(endpoint, call, { deadlineMs, signal, properties, take }) {
      const fault = faultOf(call);
      if (fault !== null) throw new UmError('UM-BAD-REQUEST', { detail: fault });
      const params = { cmdlet: call.cmdlet, endpoint: endpointLabel(endpoint) };
      const work = async (shell: Shell): Promise<Reply> => {
        const ended = metrics.durations.startTimer(params);
        const wanted = { properties, take };
        const asked = await askShell(shell, call, { deadlineMs, signal, now, newNonce, ...wanted });
        ended({ outcome: asked.reply === null ? asked.outcome.kind : 'printed' });
        if (asked.reply !== null) return replyOf(asked.reply, asked.around);
        const { outcome } = asked;
        await shell.kill();
        metrics.recycles.inc({ endpoint: params.endpoint, reason: 'broken' });
        const words = await shell.lastWords();
        options.log.warn({ ...params, ...words, outcome: outcome.kind }, 'a shell was lost');
        throw lossOf(outcome, params, words, deadlineMs);
      };
      return pool.use(endpoint, limits.waitMs, work, signal).catch((error: unknown) => {
        if (error instanceof NoShell) throw new UmError('UM-BUSY', params, { cause: error });
        throw error;
      });
    },
    drain: async () => {
      await pool.drain();
      warden.close();
    },
  };
}

function shellFor(shell: ShellSettings, own: Readonly<Record<string, string>>): ShellSettings {
  return { ...shell, environment: { ...shell.environment, ...own } };
}

function replyOf(framed: FramedReply, around: string): Reply {
  const { output, warnings, verbose, information, progress, error, furtherErrors } = framed;
  const errors = furtherErrors.map(({ category, message }) => `${category}: ${message}`);
  const said = [around, ...information, ...progress, ...errors].filter((text) => text !== '');
  return { output, warnings, verbose, error, log: redact(said.join('\n')) };
}

function lossOf(
  outcome: Outcome,
  params: { cmdlet: string; endpoint: string },
  words: { exitCode: string; stderr: string },
  deadlineMs: number,
): UmError {
  if (outcome.kind === 'timed-out')
    return new UmError('UM-COMMAND-TIMED-OUT', { ...params, seconds: deadlineMs / 1000 });
  const reason = outcome.kind === 'printed' ? 'rubbish' : outcome.kind;
  return new UmError('UM-SHELL-LOST', { ...params, ...words, reason });
}
