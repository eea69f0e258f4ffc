import { execute } from './action.js';
import type { CardContext } from './context.js';
import type { ExplainedSuggestion, Suggestion } from './data.js';
import type { AdaptiveCard, ExecuteAction } from './elements.js';
import { piecesFor, type Pieces } from './pieces.js';
import { fitted } from './size.js';

/** What could have been meant: up to three, each saying what it would do. */
export function suggestionsCard(
  suggestions: readonly ExplainedSuggestion[],
  context: CardContext,
): AdaptiveCard {
  const some = suggestions.slice(0, 3);
  return fitted((detail) => {
    const pieces = piecesFor(context, detail);
    return pieces.card(
      [
        pieces.heading(pieces.own(some.length > 0 ? 'suggest-title' : 'not-understood-title')),
        pieces.line(pieces.own(some.length > 0 ? 'suggest-intro' : 'not-understood')),
        ...some.flatMap(({ title, help, given }) => [
          pieces.label(pieces.shown(title)),
          pieces.line(pieces.shown(help), { isSubtle: true }),
          ...given.map(({ label, value }) => pieces.fact(pieces.shown(label), pieces.shown(value))),
        ]),
      ],
      suggestionActions(
        some.map((each) => ({ ...each, title: named(each, pieces) })),
        pieces,
        context,
      ),
    );
  });
}

/** Two of one operation are told apart by what was said. */
function named({ title, given }: ExplainedSuggestion, pieces: Pieces): string {
  const values = given.map(({ value }) => pieces.shown(value)).join(', ');
  return values === '' ? pieces.shown(title) : `${pieces.shown(title)}: ${values}`;
}

/** One button for each suggestion. */
export function suggestionActions(
  suggestions: readonly Suggestion[],
  pieces: Pieces,
  { key }: CardContext,
): ExecuteAction[] {
  return suggestions.map(({ title, text, operation, parameters }) =>
    execute('suggest', pieces.shown(title), {
      text: text.slice(0, 500),
      operation,
      parameters: { ...parameters },
      key,
    }),
  );
}
