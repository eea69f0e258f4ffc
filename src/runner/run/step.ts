import { UmError } from '../../protocol/errors.js';
import type { CommandStep } from '../../protocol/plan.js';
import type { Problem } from '../../protocol/request.js';
import type { PsError } from '../../gate/gate.js';
import { commandFailed } from '../directory/reader.js';
import type { StepRecord } from '../requests/record.js';
import { allComeToHold, allHold } from './look.js';
import type { Runs } from './runs.js';

/** How a step ended. */
export interface StepEnd {
  readonly state: 'done' | 'already' | 'failed' | 'perhaps';
  /** What the server said beside, and what went wrong without hindering the effect. */
  readonly warnings: readonly string[];
  /** Why it failed, or why nobody knows. */
  readonly problem: Problem | null;
}

/**
 * Looks whether a step's effect is there before anything is sent. A step that an earlier execution
 * had begun may have sent its command just before it died: what it did may show late, and where it
 * can't be looked at, nobody knows.
 * @returns null when the command has to be sent
 */
export async function lookBefore(
  runs: Runs,
  step: CommandStep,
  record: StepRecord,
): Promise<StepEnd | null> {
  const begunBefore = record.state === 'running';
  if (step.sends === 'always') return null;
  if (step.settled.length === 0) {
    if (!begunBefore) return null;
    const problem = new UmError('UM-STEP-PERHAPS', { step: step.id, cmdlet: step.call.cmdlet });
    return { state: 'perhaps', warnings: [], problem: problem.toProblem() };
  }
  if (begunBefore)
    return (await allComeToHold(runs, step.settled)) ? ended('done', record.warnings) : null;
  return (await allHold(runs, step.settled)) ? ended('already', []) : null;
}

/** The gate's errors that say that nothing was sent. */
const NEVER_RAN: ReadonlySet<string> = new Set(['UM-BAD-REQUEST', 'UM-BUSY', 'UM-SHELL-START']);

/** The errors of a command whose effect doesn't come of it alone. */
const MAY_NOT_HAVE_RUN: ReadonlySet<string> = new Set(['UM-COMMAND-FAILED', 'UM-SERVER-SILENT']);

/** What came of sending a command: its warnings, and what went wrong, if anything. */
export interface Sent {
  readonly warnings: readonly string[];
  readonly error: UmError | null;
  /** Whether the server refused the command before it did anything, or never got it. */
  readonly neverRan: boolean;
}

/** Sends a step's command, once. Throws nothing: what goes wrong is part of the answer. */
export async function send(runs: Runs, step: CommandStep): Promise<Sent> {
  const { call, endpoint } = step;
  try {
    const { warnings, error } = await runs.gate.run(endpoint, call, {
      deadlineMs: runs.deadlineOf(call.cmdlet),
    });
    return {
      warnings,
      error: error === null ? null : commandFailed(endpoint, call, error),
      neverRan: error !== null && refusedAtOnce(error),
    };
  } catch (cause) {
    if (!(cause instanceof UmError)) throw cause;
    const neverRan = NEVER_RAN.has(cause.code);
    return { warnings: [], error: cause, neverRan };
  }
}

/**
 * Looks again after the command, and says how the step ended: what the servers show counts, not
 * what the command said; but for a command that is always sent, whose effect was there before it.
 */
export async function lookAfter(runs: Runs, step: CommandStep, sent: Sent): Promise<StepEnd> {
  const { error } = sent;
  if (step.settled.length === 0) {
    return error === null ? ended('done', sent.warnings) : unseen(step, sent, error);
  }
  const isSo = await allComeToHold(runs, step.settled);
  if (isSo && !(step.sends === 'always' && error !== null && MAY_NOT_HAVE_RUN.has(error.code)))
    return ended('done', [...sent.warnings, ...(error === null ? [] : [warningOf(error)])]);
  return { state: 'failed', warnings: sent.warnings, problem: stepProblem(step, 'failed', error) };
}

/**
 * How a step ended whose effect can't be looked at: it has perhaps happened, unless the command
 * never ran. What is told names the command that was sent, not the one that was to look.
 * @param cause why nobody knows, where the command itself said nothing of it
 */
export function unseen(step: CommandStep, sent: Sent, cause: UmError): StepEnd {
  const state = sent.neverRan ? 'failed' : 'perhaps';
  const problem = stepProblem(step, state, sent.error ?? cause);
  return { state, warnings: sent.warnings, problem };
}

function ended(state: 'done' | 'already', warnings: readonly string[]): StepEnd {
  return { state, warnings, problem: null };
}

function stepProblem(
  step: CommandStep,
  state: 'failed' | 'perhaps',
  error: UmError | null,
): Problem {
  const code = state === 'failed' ? 'UM-STEP-FAILED' : 'UM-STEP-PERHAPS';
  return new UmError(code, {
    step: step.id,
    cmdlet: step.call.cmdlet,
    cause: error?.code ?? '',
    /** For the sentence: with an exception, without any error, without a shell or an answer. */
    answer: answerOf(error),
    exception: String(error?.params.exception ?? ''),
    category: String(error?.params.category ?? ''),
    ...(error?.code === 'UM-SHELL-START' ? error.params : {}),
  }).toProblem();
}

function answerOf(error: UmError | null): 'none' | 'refused' | 'unopened' | 'lost' {
  if (error === null) return 'none';
  if (error.code === 'UM-SHELL-START') return 'unopened';
  return error.code === 'UM-COMMAND-FAILED' ? 'refused' : 'lost';
}

function warningOf({ code, params }: UmError): string {
  const { exception, category } = params;
  return [code, exception, category].filter((part) => part !== undefined).join(' ');
}

/** PowerShell itself refuses such a command: it binds no parameter or finds no object. */
function refusedAtOnce({ category }: PsError): boolean {
  return ['ObjectNotFound', 'InvalidArgument', 'PermissionDenied', 'SecurityError'].includes(
    category,
  );
}
