import assert from 'node:assert/strict';
import integrateForest from '../../src/operations/integrate-forest.js';
import { UmError } from '../../src/protocol/errors.js';
import type { Draft } from '../../src/protocol/plan.js';
import { carryOut } from './do-by-hand.js';
import type { SimulatedForests } from './forest-directory.js';
import { planOf } from './operation-kit.js';
import { assertVerified } from './plan-executor.js';

/** More requests than any integration takes. */
const ENOUGH = 16;

/** A way from a forest's present state to one that is integrated. */
export interface Way {
  /** The phase of each request, in their order. */
  readonly phases: readonly string[];
  /** What was asked for on the way, with what was proposed. */
  readonly asked: readonly Readonly<Record<string, string>>[];
  readonly drafts: readonly Draft[];
}

/** What somebody answers when a parameter is asked for, with what is proposed for it. */
export type Answers = Readonly<Record<string, (proposed: string) => string>>;

/**
 * Integrates a forest as its people do: each phase asked for, approved, run with what is done by hand,
 * and verified; what is asked for is answered as `answers` say, else as proposed.
 */
export async function integrateByPhase(
  forests: SimulatedForests,
  forest: string,
  answers: Answers,
): Promise<Way> {
  const asked: Record<string, string>[] = [];
  const drafts: Draft[] = [];
  let parameters: Readonly<Record<string, unknown>> = { forest };
  for (let request = 0; request < ENOUGH; request += 1) {
    try {
      const draft = await planOf(integrateForest, parameters, forests.directory);
      await carryOut(forests, draft);
      await assertVerified(forests, draft);
      drafts.push(draft);
      const [goOn] = draft.next;
      assert.equal(goOn?.operation, 'integrate-forest');
      ({ parameters } = goOn);
    } catch (error) {
      if (!(error instanceof UmError)) throw error;
      if (error.code === 'UM-ALREADY-SO')
        return { phases: drafts.map(({ summary }) => String(summary.params.phase)), asked, drafts };
      const given = answersTo(error, answers);
      asked.push(given.proposed);
      parameters = { ...parameters, ...given.answered };
    }
  }
  throw new Error(`${forest} is not integrated after ${ENOUGH} requests`);
}

function answersTo(error: UmError, answers: Answers) {
  const { parameter } = error.params;
  assert.ok(typeof parameter === 'string', `${error.code} asks for nothing`);
  const [candidate] = error.candidates;
  const proposed: Record<string, string> = {
    [parameter]: candidate?.id ?? '',
    ...error.proposals,
  };
  for (const [name, likely] of Object.entries(error.proposals)) {
    if (likely !== '') assert.ok(error.reasons[name], `${error.code} doesn’t say why ${name}`);
  }
  const answered = Object.fromEntries(
    Object.entries(proposed).map(([name, likely]) => [name, answers[name]?.(likely) ?? likely]),
  );
  for (const [name, value] of Object.entries(answered))
    assert.notEqual(value, '', `${error.code}: nobody answers ${name}`);
  return { proposed, answered };
}
