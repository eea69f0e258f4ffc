import { HOST_CONFIG } from './host-config.js';
import { markdown } from './markdown.js';
import { setUpTypeAhead } from './type-ahead.js';

AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = markdown(text);
  result.didProcess = true;
};

/** What a click sends, by the renderer's kind of action. */
const SENT = { 'Action.Execute': 'Action.Execute', 'Action.Submit': 'Action.Submit' };

/**
 * Draws an Adaptive Card. `onClick(click)` is called for a button that is for the bot, once the
 * inputs are valid, and resolves when the bot has answered: until then no button can be pressed.
 * `search(dataset, text)` resolves to choices for what is typed; null: the client has no such lists.
 */
export function drawCard(json, onClick, search = null) {
  const frame = document.createElement('div');
  frame.className = json?.msteams?.width === 'Full' ? 'card full' : 'card';
  frame.tabIndex = -1;
  const card = new AdaptiveCards.AdaptiveCard();
  card.hostConfig = new AdaptiveCards.HostConfig(HOST_CONFIG);
  card.hostConfig.inputs.allowDynamicallyFilteredChoiceSet = search !== null;
  card.onExecuteAction = (action) => {
    const type = SENT[action.getJsonTypeName()];
    if (type !== undefined) void press(frame, action, type, onClick);
    else if (action.url !== undefined) window.open(action.url, '_blank', 'noopener,noreferrer');
  };
  try {
    card.parse(json);
    const drawn = card.render();
    if (drawn !== undefined) {
      keepChoicesApart(drawn);
      frame.append(drawn);
      if (search !== null) setUpTypeAhead(card, search);
    }
  } catch (error) {
    frame.textContent = `This card can’t be drawn: ${error.message}`;
  }
  return frame;
}

let cardsDrawn = 0;

/**
 * The renderer calls a group of radio buttons as the card calls the input, so that cards with the
 * same input on one page would take each other's choice away. To be done before the page has it.
 */
function keepChoicesApart(drawn) {
  cardsDrawn += 1;
  for (const radio of drawn.querySelectorAll('input[type="radio"]')) {
    radio.name = `card-${cardsDrawn}-${radio.name}`;
  }
}

async function press(frame, action, type, onClick) {
  if (frame.getAttribute('aria-busy') === 'true') return;
  const buttons = [...frame.querySelectorAll('button')];
  const pressed = action.renderedElement;
  frame.setAttribute('aria-busy', 'true');
  pressed?.classList.add('in-flight');
  for (const button of buttons) button.disabled = true;
  try {
    await onClick({
      type,
      title: action.title,
      data: action.data ?? {},
      ...(action.verb === undefined ? {} : { verb: action.verb }),
      ...(action.id === undefined ? {} : { id: action.id }),
    });
  } finally {
    frame.removeAttribute('aria-busy');
    pressed?.classList.remove('in-flight');
    for (const button of buttons) button.disabled = false;
  }
}
