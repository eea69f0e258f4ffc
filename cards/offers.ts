import type { Offer } from '../src/protocol/offer.js';
import { execute } from './action.js';
import type { CardContext } from './context.js';
import type { ActionSet, Element, ExecuteAction } from './elements.js';
import type { Pieces } from './pieces.js';

/** More buttons than this in one row are cut off by clients. */
const MOST = 6;

/** A button that plans what is offered, for the same ticket. */
function offerAction(
  offer: Offer,
  pieces: Pieces,
  { key }: CardContext,
  ticket: string | null,
): ExecuteAction {
  const text = pieces.shown(offer.text);
  const { operation, parameters } = offer;
  return execute('suggest', text, { text: text.slice(0, 500), operation, parameters, ticket, key });
}

/**
 * Offers below one another's heading; nothing when there are none. What the reader's bot doesn't know
 * isn't offered: its runner may be newer.
 */
export function offersOf(
  offers: readonly Offer[],
  heading: string | null,
  pieces: Pieces,
  context: CardContext,
  ticket: string | null = null,
): Element[] {
  const known = offers.filter(({ operation }) => context.knows?.(operation) ?? true);
  if (known.length === 0) return [];
  const actions: ActionSet = {
    type: 'ActionSet',
    spacing: 'small',
    actions: known.slice(0, MOST).map((offer) => offerAction(offer, pieces, context, ticket)),
  };
  return heading === null ? [actions] : [pieces.label(heading), actions];
}
