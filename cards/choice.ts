import { execute } from './action.js';
import type { CardContext } from './context.js';
import type { Choosing } from './data.js';
import type { AdaptiveCard } from './elements.js';
import { piecesFor } from './pieces.js';
import { fitted } from './size.js';

/** Clients show a handful of buttons. */
const MOST_BUTTONS = 6;

/** Which of several was meant: one button each, with what tells them apart above, numbered where the names are alike. */
export function choiceCard(
  { question, field, choices }: Choosing,
  context: CardContext,
): AdaptiveCard {
  const { key } = context;
  return fitted((detail) => {
    const pieces = piecesFor(context, detail);
    const offered = choices.slice(0, MOST_BUTTONS);
    const left = choices.length - offered.length;
    const alike = new Set(offered.map(({ label }) => label)).size < offered.length;
    const labelled = offered.map((choice, index) => {
      const label = pieces.shown(choice.label);
      return { ...choice, label: alike ? `${index + 1}. ${label}` : label };
    });
    return pieces.card(
      [
        pieces.heading(pieces.own('choose-title')),
        pieces.line(pieces.shown(question)),
        ...labelled.map(({ label, detail: more }) =>
          pieces.fact(alike ? label : `• ${label}`, pieces.shown(more)),
        ),
        ...(left > 0 ? [pieces.line(pieces.own('more-choices', { count: left }))] : []),
      ],
      labelled.map(({ id: choiceId, label }) => execute('choose', label, { field, choiceId, key })),
    );
  });
}
