import type { CardContext } from './context.js';
import type { Action, AdaptiveCard, Element } from './elements.js';
import { piecesFor } from './pieces.js';

/**
 * The card that answers a click at once: the same, with nothing left to click or fill in, and a
 * word that it is being worked on. What shows and hides details stays.
 */
export function workingCard(card: AdaptiveCard, context: CardContext): AdaptiveCard {
  const pieces = piecesFor(context, { rows: 1, characters: 200 });
  const { type, $schema, version } = card;
  const body = [...card.body.flatMap(still), pieces.line(`◔ ${pieces.own('one-moment')}`)];
  return { type, $schema, version, body };
}

function still(element: Element): Element[] {
  switch (element.type) {
    case 'Input.Text':
    case 'Input.ChoiceSet':
      return [];
    case 'ActionSet': {
      const actions = element.actions.filter(isToggle);
      return actions.length === 0 ? [] : [{ ...element, actions }];
    }
    case 'Container':
      return [{ ...element, items: element.items.flatMap(still) }];
    case 'ColumnSet':
      return [
        {
          ...element,
          columns: element.columns.map((column) => ({
            ...column,
            items: column.items.flatMap(still),
          })),
        },
      ];
    case 'TextBlock':
    case 'RichTextBlock':
      return [element];
  }
}

function isToggle({ type }: Action): boolean {
  return type === 'Action.ToggleVisibility';
}
