import { problemCard } from '../cards/index.js';
import { problemMessage } from '../src/language/render.js';
import { UmError } from '../src/protocol/errors.js';
import { message } from '../src/protocol/message.js';
import { clicked } from './clicked.js';
import { say, type Outcome, type Ports } from './dialog.js';
import { welcome } from './help.js';
import type { ClickedPost, Incoming } from './incoming.js';
import { giveBack, nothingHappened, tryAgain } from './nothing-happened.js';
import { consented } from './offer-file.js';
import { said } from './said.js';
import { saidWithSheet } from './sheet.js';
import type { ConversationState } from './state.js';

/**
 * Picks the dialog for what came in and carries it out.
 * What the runner refuses, or that it can't be reached, is said in a card: this throws only what
 * nobody foresaw.
 */
export async function route(
  state: ConversationState,
  ports: Ports,
  incoming: Incoming,
  on: ClickedPost | null,
): Promise<Outcome> {
  try {
    switch (incoming.kind) {
      case 'said':
        return incoming.sheet === undefined
          ? await said(state, ports, incoming.text)
          : await saidWithSheet(state, ports, incoming.text, incoming.sheet);
      case 'consented':
        return await consented(state, ports, incoming, on);
      case 'said-pin':
        return { state, say: [nothingHappened(ports, message('dialog.pin-typed'))] };
      case 'clicked':
        return incoming.heldPin === true
          ? pinFilledIn(state, ports, incoming.action.key, on)
          : await clicked(state, ports, incoming.action, on);
      case 'arrived':
        return await welcome(state, ports);
    }
  } catch (error) {
    if (!(error instanceof UmError)) throw error;
    return trouble(state, ports, incoming, on, error);
  }
}

/** A PIN in a field: the card is there again as it was, with nothing of what was filled in. */
function pinFilledIn(
  state: ConversationState,
  ports: Ports,
  key: string,
  on: ClickedPost | null,
): Outcome {
  const why = message('dialog.pin-filled-in');
  const isAlive = on !== null && on.own && !on.used;
  return isAlive
    ? giveBack(state, ports, { place: on.post, key }, why)
    : { state, say: [nothingHappened(ports, why)] };
}

/** What to say when something went wrong on the way; a clicked card can be clicked again. */
export function trouble(
  state: ConversationState,
  ports: Ports,
  incoming: Incoming,
  on: ClickedPost | null,
  error: UmError,
): Outcome {
  if (incoming.kind === 'clicked' && on !== null && on.own && !on.used) {
    return tryAgain(state, ports, { place: on.post, key: incoming.action.key }, error);
  }
  const summary = ports.t(problemMessage(error));
  const problem = error.toProblem();
  return { state, say: [say(ports, null, summary, (context) => problemCard(problem, context))] };
}
