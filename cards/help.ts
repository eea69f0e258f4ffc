import { message } from '../src/protocol/message.js';
import type { Topic } from '../src/operations/kit/operation.js';
import { execute } from './action.js';
import type { CardContext } from './context.js';
import type { HelpEntry } from './data.js';
import type { AdaptiveCard, Element } from './elements.js';
import { piecesFor, type Pieces } from './pieces.js';
import { fitted } from './size.js';

const TOPICS: readonly Topic[] = ['people', 'plans', 'servers', 'requests', 'other'];

/** Rows that a card has at its fullest; with fewer, whoever may ask for much gets titles alone. */
const WITH_SENTENCES = 120;

/** What may be asked for, by the task that people have in mind, each with a sentence to click. */
export function helpCard(entries: readonly HelpEntry[], context: CardContext): AdaptiveCard {
  return fitted((detail) => {
    const pieces = piecesFor(context, detail);
    const isBrief = detail.rows < WITH_SENTENCES;
    return pieces.card([
      pieces.heading(pieces.own('help-title')),
      pieces.line(pieces.own('help-intro')),
      ...(isBrief ? [pieces.line(pieces.own('help-brief'))] : []),
      ...TOPICS.flatMap((topic) => {
        const inside = entries.filter((entry) => entry.topic === topic);
        return inside.length === 0
          ? []
          : [
              pieces.label(pieces.own(`topic-${topic}`)),
              ...pieces.rows(inside, (entry) => entryOf(entry, isBrief, pieces, context)),
            ];
      }),
    ]);
  });
}

function entryOf(
  { name, effect }: HelpEntry,
  isBrief: boolean,
  pieces: Pieces,
  { key }: CardContext,
): Element[] {
  const example = pieces.shown(message(`${name}.example`));
  const title = pieces.shown(message(`${name}.title`));
  const help = pieces.shown(message(`${name}.help`));
  return [
    isBrief
      ? pieces.line(title)
      : pieces.fact(
          pieces.own('labelled', { label: title }),
          effect === 'read' || effect === 'change'
            ? help
            : `${help} (${pieces.own(`effect-${effect}`)})`,
        ),
    {
      type: 'ActionSet',
      spacing: 'small',
      actions: [
        execute('suggest', example, { text: example, operation: null, parameters: {}, key }),
      ],
    },
  ];
}
