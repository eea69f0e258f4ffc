import { execute } from './action.js';
import type { CardContext } from './context.js';
import type { Suggestion } from './data.js';
import type { AdaptiveCard, ExecuteAction } from './elements.js';
import { piecesFor, type Pieces } from './pieces.js';
import { fitted } from './size.js';

/** What could have been meant: up to three, each saying what it would do. */
export function suggestionsCard(
  suggestions: readonly Suggestion[],
  context: CardContext,
): AdaptiveCard {
  return fitted((detail) => {
    const pieces = piecesFor(context, detail);
    const some = suggestions.length > 0;
    return pieces.card(
      [
        pieces.heading(pieces.own(some ? 'suggest-title' : 'not-understood-title')),
        pieces.line(pieces.own(some ? 'suggest-intro' : 'not-understood')),
      ],
      suggestionActions(suggestions.slice(0, 3), pieces, context),
    );
  });
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
