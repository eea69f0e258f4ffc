import type { AnyOperation } from '../src/operations/kit/operation.js';
import { message } from '../src/protocol/message.js';
import { carryOut } from './carry-out.js';
import { discard } from './confirm.js';
import type { Outcome, Ports } from './dialog.js';
import { missingOf } from './fields.js';
import { inform } from './inform.js';
import { nothingHappened } from './nothing-happened.js';
import { draftOf, withoutDraft, type ConversationState, type Last, type Wish } from './state.js';

/** What was said of one person or thing and isn't meant for the next. */
const OF_ONE: ReadonlySet<string> = new Set([
  'extension',
  'newExtension',
  'sipAddress',
  'pilotNumber',
  'thumbprint',
]);

/**
 * Goes on with this person's last wish: other values for what is on screen, the same for somebody
 * else, or nothing of it. Never touches a request: one that was confirmed can be cancelled.
 * @param which `marked`: only what is said to be a follow-up; `any`: also a value alone
 * @returns null when the text is no follow-up, or there is nothing that it could follow
 */
export async function followUp(
  state: ConversationState,
  ports: Ports,
  text: string,
  which: 'marked' | 'any',
): Promise<Outcome | null> {
  const { last } = state;
  if (last?.by !== ports.person.objectId) return null;
  const operation = ports.catalogue.get(last.operation);
  if (operation === undefined) return null;
  const draft = last.key === null ? null : draftOf(state, last.key);
  const missing = draft === null ? [] : missingOf(operation, draft.given);
  const found = ports.followUp(text, ports.locale, operation, missing);
  if (found === null) return null;
  if (found.kind === 'again') return again(state, ports, operation, last, found.given);
  if (found.kind === 'discard') return draft === null ? null : takeBack(state, ports, draft.key);
  if (draft !== null) {
    if (!found.isMarked && (which === 'marked' || !isAnswer(found.given, missing))) return null;
    return change(state, ports, operation, draft, found.given);
  }
  if (!found.isMarked) return null;
  if (last.requestId !== null) return confirmed(state, ports, last.requestId);
  return operation.kind === 'read' ? again(state, ports, operation, last, found.given) : null;
}

/** Whether values alone answer what the form on screen asks, and aren't just some words. */
function isAnswer(given: Readonly<Record<string, string>>, missing: readonly string[]): boolean {
  return Object.entries(given).every(
    ([name, value]) =>
      (missing.includes(name) || EXTENSIONS.has(name)) &&
      (!value.includes(' ') || /\p{Lu}/u.test(value)),
  );
}

/** Asked for where they can't be known, though no operation requires them. */
const EXTENSIONS: ReadonlySet<string> = new Set(['extension', 'newExtension']);

/** Shows the wish anew with these values; the card that showed it says that it is replaced. */
async function change(
  state: ConversationState,
  ports: Ports,
  operation: AnyOperation,
  { key, given: before, ticket, startAt }: Wish & { readonly key: string },
  { ticket: newTicket, ...values }: Readonly<Record<string, string>>,
): Promise<Outcome> {
  // A policy is one of a dial plan: another plan has others.
  const kept = Object.entries(before).filter(
    ([parameter]) => parameter !== 'policy' || values.dialPlan === undefined,
  );
  const given = { ...Object.fromEntries(kept), ...values };
  const wish = {
    operation: operation.name,
    given,
    ticket: newTicket ?? ticket,
    offered: {},
    ...(startAt === undefined ? {} : { startAt }),
  };
  const outcome = await carryOut(withoutDraft(state, key), ports, operation, wish, null);
  const isShown = outcome.state.last !== null && outcome.state.last.key !== key;
  if (!isShown) return { ...outcome, state: { ...outcome.state, drafts: state.drafts } };
  const place = await ports.retire(key);
  const replaced =
    place === null ? [] : [inform(ports, message('dialog.follow-up.replaced'), place)];
  return { state: outcome.state, say: [...replaced, ...outcome.say] };
}

/**
 * Shows what is on screen anew, to start at another time.
 * @param startAt null: as soon as it is approved
 * @returns null when this person has nothing on screen that could start then
 */
export async function startsAt(
  state: ConversationState,
  ports: Ports,
  startAt: Date | null,
): Promise<Outcome | null> {
  const { last } = state;
  if (last?.by !== ports.person.objectId || last.key === null) return null;
  const draft = draftOf(state, last.key);
  const operation = ports.catalogue.get(last.operation);
  if (draft === null || operation?.kind !== 'change') return null;
  const { key, given, ticket, offered } = draft;
  const wish = { key, operation: draft.operation, given, ticket, offered };
  return change(
    state,
    ports,
    operation,
    startAt === null ? wish : { ...wish, startAt: startAt.toISOString() },
    {},
  );
}

async function again(
  state: ConversationState,
  ports: Ports,
  operation: AnyOperation,
  { given: before }: Last,
  { ticket, ...values }: Readonly<Record<string, string>>,
): Promise<Outcome> {
  const kept = Object.entries(before).filter(([parameter]) => !OF_ONE.has(parameter));
  const given = { ...Object.fromEntries(kept), ...values };
  const wish = { operation: operation.name, given, ticket: ticket ?? null, offered: {} };
  return carryOut(state, ports, operation, wish, null);
}

async function takeBack(state: ConversationState, ports: Ports, key: string): Promise<Outcome> {
  return discard(state, ports, key, await ports.retire(key));
}

function confirmed(state: ConversationState, ports: Ports, requestId: string): Outcome {
  const cancel = {
    title: message('cancel-request.title'),
    text: ports.t(message('cancel-request.title')),
    operation: 'cancel-request',
    parameters: { requestId },
  };
  const why = message('dialog.follow-up.confirmed', { request: requestId });
  return { state, say: [nothingHappened(ports, why, null, [cancel])] };
}
