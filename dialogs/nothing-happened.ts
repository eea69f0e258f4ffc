import { noticeCard, type Suggestion } from '../cards/index.js';
import { problemMessage } from '../src/language/render.js';
import type { UmError } from '../src/protocol/errors.js';
import { message, type Message } from '../src/protocol/message.js';
import { say, type Outcome, type Place, type Ports, type Say } from './dialog.js';
import { withKey, type ConversationState } from './state.js';

/** A card that says why a click or a sentence had no effect. */
export function nothingHappened(
  ports: Ports,
  why: Message,
  place: Place = null,
  suggestions: readonly Suggestion[] = [],
): Say {
  const notice = {
    tone: 'refusal' as const,
    title: message('dialog.nothing-happened'),
    text: why,
    details: [],
    suggestions,
  };
  return say(ports, place, ports.t(why), (context) => noticeCard(notice, context));
}

/** Says why nothing happened, and gives the clicked card back with its buttons alive. */
export function tryAgain(
  state: ConversationState,
  ports: Ports,
  clicked: { place: string; key: string },
  error: UmError,
): Outcome {
  return giveBack(state, ports, clicked, problemMessage(error));
}

/** The same for another reason. */
export function giveBack(
  state: ConversationState,
  ports: Ports,
  clicked: { place: string; key: string },
  why: Message,
): Outcome {
  const key = ports.newKey();
  return {
    state: withKey(state, clicked.key, key),
    say: [
      nothingHappened(ports, why),
      { kind: 'again', place: clicked.place, oldKey: clicked.key, key },
    ],
  };
}

/** Whether the same click may well succeed in a moment. */
export function isPassing(error: UmError): boolean {
  return PASSING.has(error.code);
}

const PASSING: ReadonlySet<string> = new Set([
  'UM-RUNNER-AWAY',
  'UM-BUSY',
  'UM-INTERNAL',
  'UM-COMMAND-TIMED-OUT',
  'UM-SERVER-SILENT',
  'UM-SHELL-LOST',
  'UM-SHELL-START',
]);
