import { faultOf } from '../../cmdlets/call.js';
import { cmdletNamed } from '../../cmdlets/table.js';
import { commandsOf, type Check, type Draft } from '../../protocol/plan.js';

/**
 * What is wrong with what an operation planned, whatever it was asked; null: nothing. A fault is a
 * mistake of the operation, never of the person who asks.
 */
export function draftFault(draft: Draft): string | null {
  if (draft.rows.length > 0) return rowsFault(draft);
  if (draft.steps.length === 0) return 'there is no step';
  if (draft.verifications.length === 0) return 'nothing is verified';
  return stepsFault(draft);
}

/** Rows are carried out by themselves: beside them a plan has nothing to run. */
function rowsFault({ steps, verifications, rows }: Draft): string | null {
  if (steps.length + verifications.length > 0) return 'rows and steps are in one plan';
  if (rows.some(({ draft }) => !isRow(draft.steps)))
    return 'a row has something else than commands, and what is waited for after them';
  return rows.map(({ draft }) => stepsFault(draft)).find((fault) => fault !== null) ?? null;
}

/** Nobody does anything by hand for a row, and its commands don't wait. */
function isRow(steps: Draft['steps']): boolean {
  const waits = steps.slice(commandsOf(steps).length);
  return waits.every((step) => step.kind === 'wait' && step.late === 'fail');
}

function stepsFault(draft: Pick<Draft, 'steps' | 'verifications'>): string | null {
  const ids = draft.steps.map(({ id }) => id);
  if (new Set(ids).size !== ids.length) return 'two steps have one id';
  for (const step of draft.steps) {
    const fault = step.kind === 'command' ? faultOf(step.call) : null;
    if (fault !== null) return fault;
    if (step.administration !== step.endpoint.administration)
      return `the step ${step.id} runs in another administration than it says`;
  }
  const checks = [
    ...draft.steps.flatMap(({ settled }) => settled),
    ...draft.verifications.map(({ check }) => check),
  ];
  return checks.map(checkFault).find((fault) => fault !== null) ?? null;
}

function checkFault({ call }: Check): string | null {
  if (cmdletNamed(call.cmdlet)?.reads !== true) return `a check can't run ${call.cmdlet}`;
  return faultOf(call);
}
