import type { AnyOperation } from '../src/operations/kit/operation.js';
import { message } from '../src/protocol/message.js';
import { ask } from './ask.js';
import type { Outcome, Place, Ports } from './dialog.js';
import { help } from './help.js';
import { listRequests } from './list-requests.js';
import { nothingHappened } from './nothing-happened.js';
import { aboutOneRequest } from './one-request.js';
import { speak } from './speak.js';
import type { ConversationState, Wish } from './state.js';
import { showAudit } from './show-audit.js';
import { undoRequest } from './undo.js';

/** Carries out what is wanted, however it was said: in words, on a form, by a suggestion. */
export async function carryOut(
  state: ConversationState,
  ports: Ports,
  operation: AnyOperation,
  wish: Wish,
  place: Place,
): Promise<Outcome> {
  if (operation.kind !== 'talk') return ask(state, ports, operation, wish, place);
  switch (operation.name) {
    case 'help':
      return help(state, ports);
    case 'my-requests':
      return listRequests(state, ports, 'mine');
    case 'pending-approvals':
      return listRequests(state, ports, 'to-approve');
    case 'show-request':
    case 'cancel-request':
      return aboutOneRequest(state, ports, operation.name, wish.given, place);
    case 'audit':
      return showAudit(state, ports, wish.given, place);
    case 'speak':
      return speak(state, ports, wish.given, place);
    case 'undo-request':
      return undoRequest(state, ports, wish.given, place);
    default:
      return { state, say: [nothingHappened(ports, message('dialog.no-such-talk'), place)] };
  }
}
