import type { AnswerDraft } from '../../protocol/answer.js';
import type { Offer } from '../../protocol/offer.js';
import { messagesOf } from '../kit/messages.js';
import { PAGE, type Kind } from './kinds.js';
import type { Listed } from './listed.js';
import type { State } from './states.js';

const say = messagesOf('list');

interface Asked {
  readonly kind: Kind;
  readonly filter: string;
  readonly state: State | null;
  readonly page: number;
  readonly forest: string | undefined;
}

/** One page of a list, with the way to the pages beside it. */
export function pageOf({ columns, rows, isWhole }: Listed, asked: Asked): AnswerDraft {
  const { kind, filter, state, page } = asked;
  const first = (page - 1) * PAGE;
  const shown = rows.slice(first, first + PAGE);
  const hasMore = rows.length > first + PAGE;
  const kindKey = kind.replaceAll(' ', '_');
  return {
    title: say('answer', {
      kind: kindKey,
      filter: filter === '' ? 'none' : filter,
      state: state?.replaceAll(' ', '_') ?? 'none',
    }),
    table:
      shown.length === 0 ? null : { columns: columns.map((column) => say(column)), rows: shown },
    notes: [
      shown.length === 0
        ? say('note-none')
        : isWhole
          ? say('note-part', { first: first + 1, last: first + shown.length, count: rows.length })
          : say('note-more', { first: first + 1, last: first + shown.length }),
    ],
    offers: [
      ...(page > 1 ? [offer(asked, page - 1, 'offer-previous')] : []),
      ...(hasMore ? [offer(asked, page + 1, 'offer-next')] : []),
    ],
  };
}

function offer({ kind, filter, state, forest }: Asked, page: number, text: string): Offer {
  return {
    operation: 'list',
    parameters: {
      kind,
      ...(filter === '' ? {} : { filter }),
      ...(state === null ? {} : { state }),
      ...(forest === undefined ? {} : { forest }),
      page,
    },
    text: say(text),
  };
}
