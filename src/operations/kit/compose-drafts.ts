import type { Draft, Step } from '../../protocol/plan.js';
import { arrivalsLast } from './arrival.js';
import { mergedUserTexts } from './user-text.js';

/** One plan among those that a larger one is made of. */
export interface Part {
  /** Short, of small letters, digits and dashes: what its steps' ids begin with. */
  readonly id: string;
  readonly draft: Draft;
}

/** What of a larger plan is its parts', one after the other. */
export type Composed = Pick<
  Draft,
  | 'steps'
  | 'changes'
  | 'warnings'
  | 'stops'
  | 'numbers'
  | 'verifications'
  | 'claims'
  | 'before'
  | 'userTexts'
>;

/** Puts plans together into one, in their order; what two of them say alike is said once. */
export function composeDrafts(parts: readonly Part[]): Composed {
  const all = <T>(of: (draft: Draft) => readonly T[]): T[] =>
    parts.flatMap(({ draft }) => of(draft));
  const sum = (of: (numbers: Draft['numbers']) => number): number =>
    parts.reduce((total, { draft }) => total + of(draft.numbers), 0);
  return {
    steps: arrivalsLast(
      parts.flatMap(({ id, draft }) => draft.steps.map((step) => renamed(step, id))),
    ),
    changes: all(({ changes }) => changes),
    warnings: once(all(({ warnings }) => warnings)),
    stops: once(all(({ stops }) => stops)),
    numbers: {
      created: sum(({ created }) => created),
      deleted: sum(({ deleted }) => deleted),
      changed: sum(({ changed }) => changed),
    },
    verifications: once(all(({ verifications }) => verifications)),
    claims: [...new Set(all(({ claims }) => claims))],
    userTexts: mergedUserTexts(all(({ userTexts }) => userTexts)),
    before: Object.fromEntries(parts.map(({ id, draft }) => [id, draft.before])),
  };
}

function renamed(step: Step, part: string): Step {
  const id = `${part}-${step.id}`;
  if (step.kind !== 'command') return { ...step, id };
  const { cleansUp, follows } = step;
  return {
    ...step,
    id,
    cleansUp: cleansUp === null ? null : `${part}-${cleansUp}`,
    ...(follows === undefined ? {} : { follows: `${part}-${follows}` }),
  };
}

function once<T>(items: readonly T[]): T[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}
