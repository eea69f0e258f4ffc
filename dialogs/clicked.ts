import type { CardAction } from '../cards/index.js';
import { UmError } from '../src/protocol/errors.js';
import type { AnyOperation } from '../src/operations/kit/operation.js';
import { message } from '../src/protocol/message.js';
import { problemMessage } from '../src/language/render.js';
import { carryOut } from './carry-out.js';
import { confirm, discard } from './confirm.js';
import { cancel, decide, goOn, pause } from './decide.js';
import type { Outcome, Ports } from './dialog.js';
import { askForMissing, filledIn, typedIn } from './form.js';
import type { ClickedPost } from './incoming.js';
import { nothingHappened, tryAgain } from './nothing-happened.js';
import { offerFile } from './offer-file.js';
import { showRows } from './show-rows.js';
import { said } from './said.js';
import { START, withStart } from './start-field.js';
import {
  draftOf,
  wishOf,
  withKey,
  withoutDraft,
  type ConversationState,
  type Draft,
  type Wish,
} from './state.js';

/**
 * A click. One on a card that isn't this person's, that was used before or that is forgotten has
 * no effect but a card that says so, and the clicked card as it stands now.
 */
export async function clicked(
  state: ConversationState,
  ports: Ports,
  action: CardAction,
  on: ClickedPost | null,
): Promise<Outcome> {
  if (on === null) {
    return { state, say: [nothingHappened(ports, message('dialog.click.forgotten'))] };
  }
  if (!on.own || on.used) {
    const why = on.own ? message('dialog.click.used') : problemMessage(new UmError('UM-NOT-YOURS'));
    const asItIs = { kind: 'again', place: on.post, oldKey: action.key, key: action.key } as const;
    return { state, say: [...(on.here ? [asItIs] : []), nothingHappened(ports, why)] };
  }
  return firstClick(state, ports, action, on.post);
}

async function firstClick(
  state: ConversationState,
  ports: Ports,
  action: CardAction,
  place: string,
): Promise<Outcome> {
  const { key } = action;
  const by = draftOf(state, key)?.by;
  if (by !== undefined && by !== ports.person.objectId)
    return tryAgain(state, ports, { place, key }, new UmError('UM-NOT-YOURS'));
  switch (action.verb) {
    case 'confirm':
      return confirm(state, ports, action, place);
    case 'discard':
      return discard(state, ports, key, place);
    case 'change':
      return onDraft(state, ports, key, place, (draft, rest) => {
        const operation = ports.catalogue.get(draft.operation);
        if (operation === undefined) throw new UmError('UM-NO-SUCH-OPERATION');
        return askForMissing(rest, ports, operation, draft, place);
      });
    case 'approve':
    case 'deny':
      return decide(
        state,
        ports,
        { requestId: action.requestId, key, place },
        {
          digest: action.digest,
          decision: action.verb,
          reason: action.verb === 'deny' ? action.reason : null,
        },
      );
    case 'cancel':
      return cancel(state, ports, { requestId: action.requestId, key, place });
    case 'continue':
      return goOn(state, ports, { requestId: action.requestId, key, place });
    case 'pause':
      return pause(state, ports, { requestId: action.requestId, key, place });
    case 'result':
      return offerFile(state, ports, { requestId: action.requestId }, { key, place });
    case 'rows':
      return ports.isPersonal
        ? offerFile(state, ports, { planId: action.planId }, { key, place })
        : showRows(state, ports, action, place);
    case 'submit-form':
      return onDraft(state, ports, key, place, (draft, rest) => {
        const operation = ports.catalogue.get(draft.operation);
        if (operation === undefined) throw new UmError('UM-NO-SUCH-OPERATION');
        return submitted(rest, ports, operation, draft, action.inputs, place);
      });
    case 'type-person':
      return onDraft(state, ports, key, place, (draft, rest) => {
        const operation = ports.catalogue.get(draft.operation);
        if (operation === undefined) throw new UmError('UM-NO-SUCH-OPERATION');
        return askForMissing(rest, ports, operation, typedIn(draft), place);
      });
    case 'choose':
      return onDraft(state, ports, key, place, (draft, rest) => {
        const operation = ports.catalogue.get(draft.operation);
        if (operation === undefined) throw new UmError('UM-NO-SUCH-OPERATION');
        const given = { ...draft.given, [action.field]: chosen(draft, action) };
        return carryOut(rest, ports, operation, { ...wishOf(draft), given }, place);
      });
    case 'suggest':
      return suggested(state, ports, action, place);
  }
}

/** Goes on with what was filled in; a start that can't be read is asked for again. */
async function submitted(
  state: ConversationState,
  ports: Ports,
  operation: AnyOperation,
  wish: Wish,
  inputs: Readonly<Record<string, string>>,
  place: string,
): Promise<Outcome> {
  const filled = filledIn(operation, wish, inputs);
  try {
    const timed = withStart(ports, filled, inputs[START]);
    return await carryOut(state, ports, operation, timed, place);
  } catch (error) {
    if (!(error instanceof UmError) || error.code !== 'UM-START-UNCLEAR') throw error;
    return askForMissing(state, ports, operation, filled, place, error);
  }
}

/** Goes on with the wish that a card shows; its own key is left behind. */
async function onDraft(
  state: ConversationState,
  ports: Ports,
  key: string,
  place: string,
  goOn: (draft: Wish & Pick<Draft, 'item'>, rest: ConversationState) => Promise<Outcome>,
): Promise<Outcome> {
  const draft = draftOf(state, key);
  if (draft === null) {
    return { state, say: [nothingHappened(ports, message('dialog.click.forgotten'), place)] };
  }
  const { item } = draft;
  const wish = wishOf(draft);
  return goOn(item === undefined ? wish : { ...wish, item }, withoutDraft(state, key));
}

/** The chosen object's id; among several people, in the place of the one that was asked about. */
function chosen(
  { given, item }: Wish & Pick<Draft, 'item'>,
  { field, choiceId }: { field: string; choiceId: string },
): unknown {
  const before = given[field];
  if (!Array.isArray(before) || item === undefined) return choiceId;
  return before.map((one: unknown) => (one === item ? choiceId : one));
}

/** As if it had been typed; the card with the suggestions stays usable. */
async function suggested(
  state: ConversationState,
  ports: Ports,
  action: Extract<CardAction, { verb: 'suggest' }>,
  place: string,
): Promise<Outcome> {
  const key = ports.newKey();
  const kept = withKey(state, action.key, key);
  const operation = action.operation === null ? undefined : ports.catalogue.get(action.operation);
  const outcome =
    operation === undefined
      ? await said(kept, ports, action.text)
      : await carryOut(
          kept,
          ports,
          operation,
          {
            operation: operation.name,
            given: action.parameters,
            ticket: action.ticket,
            offered: {},
          },
          null,
        );
  const again = { kind: 'again', place, oldKey: action.key, key } as const;
  return { ...outcome, say: [again, ...outcome.say] };
}
