import type { Answer, Finding } from '../src/protocol/answer.js';
import type { CardContext } from './context.js';
import type { AdaptiveCard, Element } from './elements.js';
import { offersOf } from './offers.js';
import { piecesFor, type Pieces } from './pieces.js';
import { fitted } from './size.js';
import { tableOf } from './table.js';

/** What a question to the servers found. */
export function answerCard(answer: Answer, context: CardContext): AdaptiveCard {
  const { title, facts, findings, table, notes, offers } = answer;
  return fitted((detail) => {
    const pieces = piecesFor(context, detail);
    return pieces.card([
      pieces.line(pieces.shown(title), { size: 'medium', weight: 'bolder' }),
      ...pieces.rows(facts, ({ label, value }) => {
        const found = pieces.shown(value);
        return [
          pieces.fact(
            pieces.own('labelled', { label: pieces.shown(label) }),
            found === '' ? pieces.own('nothing') : found,
          ),
        ];
      }),
      ...pieces.rows(findings, (finding) => findingOf(finding, pieces, context)),
      ...(table === null ? [] : tableOf(table, pieces)),
      ...pieces.rows(notes, (note) => [pieces.line(`• ${pieces.shown(note)}`)]),
      ...offersOf(offers, null, pieces, context),
    ]);
  });
}

/** What is wrong, what comes of it, and the button that mends it. */
function findingOf(
  { text, consequence, offer }: Finding,
  pieces: Pieces,
  context: CardContext,
): Element[] {
  return [
    pieces.line(`⚠ ${pieces.shown(text)}`, { weight: 'bolder' }),
    ...(consequence === null ? [] : [pieces.line(pieces.shown(consequence), { isSubtle: true })]),
    ...offersOf(offer === null ? [] : [offer], null, pieces, context),
  ];
}
