import { problemMessage } from '../src/language/render.js';
import { message } from '../src/protocol/message.js';
import type { Problem } from '../src/protocol/request.js';
import type { CardContext } from './context.js';
import type { Notice } from './data.js';
import type { AdaptiveCard } from './elements.js';
import { piecesFor } from './pieces.js';
import { fitted } from './size.js';
import { suggestionActions } from './suggestions.js';

const SIGNS: Readonly<Record<Notice['tone'], string>> = {
  information: 'ℹ',
  warning: '⚠',
  refusal: '✖',
};

/** Something to say: why nothing happened, what to do next. */
export function noticeCard(notice: Notice, context: CardContext): AdaptiveCard {
  return fitted((detail) => {
    const pieces = piecesFor(context, detail);
    const title =
      notice.title === null ? pieces.own(`tone-${notice.tone}`) : pieces.shown(notice.title);
    return pieces.card(
      [
        pieces.heading(`${SIGNS[notice.tone]} ${title}`),
        pieces.line(pieces.shown(notice.text)),
        ...pieces.rows(notice.details, (line) => [pieces.line(`• ${pieces.shown(line)}`)]),
      ],
      suggestionActions(notice.suggestions, pieces, context),
    );
  });
}

/** So many bad lines of a file are in sight; who mends them finds the others when sending it again. */
const LINES_SHOWN = 30;

/** The sentence of an error, the candidates where there are some, and the lines it is about. */
export function problemCard(
  problem: Problem,
  context: CardContext,
  suggestions: Notice['suggestions'] = [],
): AdaptiveCard {
  const { lines = [] } = problem;
  return noticeCard(
    {
      tone: 'refusal',
      title: null,
      text: problemMessage(problem),
      details: [
        ...problem.candidates.map(({ label, detail }) =>
          detail === '' ? label : `${label} · ${detail}`,
        ),
        ...lines.slice(0, LINES_SHOWN).map(({ line, label, ...error }) => {
          const where = message('card.row-line', { line, label });
          return `${context.t(where)} · ${context.t(problemMessage(error))}`;
        }),
        ...(lines.length > LINES_SHOWN
          ? [message('card.rows-more', { count: lines.length - LINES_SHOWN })]
          : []),
      ],
      suggestions,
    },
    context,
  );
}
