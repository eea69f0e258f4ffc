import type { Examples } from './examples.js';
import type { Mark } from './marks.js';

/** How much a sentence is like the examples of an operation. */
export interface Likeness {
  /** The operation's name; empty for none. */
  readonly operation: string;
  /** Natural logarithms of how much likelier its words are with this operation than with others. */
  readonly score: number;
}

/** As if each operation had so many examples more, in which its marks are as often as anywhere. */
const DOUBT = 1;
/** Two words together say again what each of them says. */
const PAIR = 0.5;
/** What is asked for often is a little likelier. */
const OFTEN = 0.3;

/** What each operation's examples say of a mark. */
export function weightOf(
  { counts, sums, sizes, total }: Examples,
  operation: string,
  mark: string,
): number {
  const by = counts.get(mark);
  if (by === undefined) return 0;
  const size = sizes.get(operation) ?? 0;
  const all = sums.get(mark) ?? 0;
  const own = by.get(operation) ?? 0;
  const expected = (DOUBT * all) / total;
  const here = (own + expected) / (size + DOUBT);
  const elsewhere = (all - own + expected) / (total - size + DOUBT);
  return Math.log(here / elsewhere) * (mark.includes(' ') ? PAIR : 1);
}

/** All operations, the one first whose examples are most like a sentence. */
export function likenessesOf(examples: Examples, marks: readonly Mark[]): Likeness[] {
  return [...examples.sizes]
    .map(([operation, size]) => ({
      operation,
      score: marks.reduce(
        (sum, { mark }) => sum + weightOf(examples, operation, mark),
        OFTEN * Math.log(size / examples.total),
      ),
    }))
    .sort((a, b) => b.score - a.score);
}
