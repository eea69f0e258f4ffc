import { message } from '../src/protocol/message.js';
import { execute } from './action.js';
import type { CardContext } from './context.js';
import type { HelpEntry } from './data.js';
import type { AdaptiveCard } from './elements.js';
import { piecesFor } from './pieces.js';
import { fitted } from './size.js';

/** The first words in a conversation; the first three entries are offered as examples. */
export function welcomeCard(entries: readonly HelpEntry[], context: CardContext): AdaptiveCard {
  const { key } = context;
  return fitted((detail) => {
    const pieces = piecesFor(context, detail);
    return pieces.card(
      [
        pieces.heading(pieces.own('welcome-title')),
        pieces.line(pieces.own('welcome-does')),
        pieces.line(pieces.own('welcome-how')),
        pieces.line(pieces.own('welcome-try')),
      ],
      entries.slice(0, 3).map(({ name }) => {
        const text = pieces.shown(message(`${name}.example`));
        return execute('suggest', text, { text, operation: null, parameters: {}, key });
      }),
    );
  });
}
