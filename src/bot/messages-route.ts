import type { Next, Request, Response } from 'restify';
import { z } from 'zod';
import type { Activity as SdkActivity } from 'botbuilder';
import { readAction, type CardAction } from '../../cards/index.js';
import type { Incoming } from '../../dialogs/incoming.js';
import type { Texts } from '../language/render.js';
import { holdsPin } from '../language/typed-pin.js';
import { UmError } from '../protocol/errors.js';
import { hasPinColumn } from '../operations/enable-many/columns.js';
import { message } from '../protocol/message.js';
import type { Person } from '../protocol/person.js';
import { inTransaction, type Pool } from '../service/database.js';
import { answering, bodyText, parseBody, type HttpAnswer, type Service } from '../service/http.js';
import type { Log } from '../service/log.js';
import {
  activitySchema,
  consentValueSchema,
  conversationKind,
  fileOf,
  guardOf,
  inOneLine,
  invokeValueSchema,
  linesOf,
  localeOf,
  textOf,
  timeZoneOf,
  type Activity,
} from './activity.js';
import { blockConversation, keepConversation } from './conversations.js';
import type { CrashPoints } from './crash-points.js';
import { checkLabCaller, checkServiceUrl, checkTenant } from './door.js';
import { keepIncoming } from './inbox.js';
import { pastedTable, type Pasted } from './pasted-table.js';
import { learnActivityId, ownerOfKey } from './posts.js';
import type { BotSettings } from './settings.js';
import type { TeamsAdapter } from './teams-adapter.js';

export interface MessagesRouteOptions {
  readonly settings: Pick<BotSettings, 'lab' | 'tenantIds' | 'serviceUrls'>;
  readonly pool: Pool;
  readonly adapter: TeamsAdapter;
  readonly texts: Texts;
  readonly log: Log;
  readonly crashPoint: CrashPoints;
  readonly now: () => Date;
  /** Where this bot listens. */
  readonly url: () => string;
  /** Something was stored; called when its answer is on its way. */
  readonly stored: () => void;
}

/**
 * `POST /api/messages`: checks an activity, stores it and answers at once; the work is done later.
 * Malformed and foreign ones are answered 4xx with a stable code.
 */
export function routeMessages({ server }: Service, options: MessagesRouteOptions): void {
  server.post('/api/messages', (request: Request, response: Response, next: Next) => {
    let isNew = false;
    const handle = answering(options.log, async () => {
      const received = await receive(options, request).catch((error: unknown) => {
        if (error instanceof UmError) {
          options.log.warn({ code: error.code, ...error.params }, 'an activity was turned away');
        }
        throw error;
      });
      isNew = received.isNew;
      return received.answer;
    });
    // The edits that the work leads to must reach Teams after the answer to the click.
    response.once('close', () => {
      if (isNew) options.stored();
    });
    handle(request, response, next);
  });
}

async function receive(
  options: MessagesRouteOptions,
  request: Request,
): Promise<{ answer: HttpAnswer; isNew: boolean }> {
  const { settings, adapter } = options;
  if (settings.lab) checkLabCaller(request.headers, options.url());
  const body = await bodyText(request);
  const activity = parseBody(activitySchema, body);
  const tenantId = checkTenant(activity, settings.tenantIds);
  checkServiceUrl(activity.serviceUrl, settings.serviceUrls);
  await adapter.verify(request.headers.authorization ?? '', parseBody(sdkActivitySchema, body));
  const incoming = incomingOf(activity, tenantId);
  if (activity.type === 'invoke') return answerInvoke(options, activity, incoming);
  const isNew = await store(options, activity, tenantId, incoming);
  return { answer: { status: 200, body: {} }, isNew };
}

/** The answer to a click: HTTP 200, whatever happens to it, and the clicked card on hold. */
async function answerInvoke(
  options: MessagesRouteOptions,
  activity: Activity,
  incoming: Incoming | null,
): Promise<{ answer: HttpAnswer; isNew: boolean }> {
  if (incoming?.kind === 'consented') {
    const isNew = await store(options, activity, incoming.person.tenantId, incoming);
    return { answer: { status: 200, body: {} }, isNew };
  }
  if (activity.name !== 'adaptiveCard/action') {
    return { answer: { status: 501, body: {} }, isNew: false };
  }
  const t = options.texts.for(localeOf(activity));
  const say = (type: string, value: unknown): HttpAnswer => ({
    status: 200,
    body: { statusCode: 200, type, value },
  });
  const inWords = (key: string): HttpAnswer =>
    say('application/vnd.microsoft.activity.message', t(message(key)));
  if (incoming?.kind !== 'clicked') {
    return { answer: inWords('dialog.click.unreadable'), isNew: false };
  }
  const { tenantId } = incoming.person;
  const isNew = await store(options, activity, tenantId, incoming);
  const owner = await ownerOfKey(options.pool, incoming.action.key);
  const isHere = owner?.conversationId === activity.conversation.id;
  if (isHere && activity.replyToId != null) {
    await learnActivityId(options.pool, owner.post, activity.replyToId);
  }
  const answer =
    isHere && owner.working !== null
      ? say('application/vnd.microsoft.card.adaptive', owner.working)
      : inWords('dialog.one-moment');
  return { answer, isNew };
}

/** Keeps the conversation and what came in, in one transaction. */
async function store(
  options: MessagesRouteOptions,
  activity: Activity,
  tenantId: string,
  incoming: Incoming | null,
): Promise<boolean> {
  const { pool, now, crashPoint } = options;
  const { aadObjectId, name } = activity.from;
  const { id } = activity.conversation;
  if (activity.type === 'installationUpdate' && activity.action?.startsWith('remove') === true) {
    await blockConversation(pool, id, now());
    return false;
  }
  if (aadObjectId == null || aadObjectId === activity.recipient.aadObjectId) return false;
  const isNew = await inTransaction(pool, async (transaction) => {
    const conversation = {
      id,
      kind: conversationKind(activity),
      person: { tenantId, objectId: aadObjectId, displayName: nameOf(name) },
      serviceUrl: activity.serviceUrl,
      locale: localeOf(activity),
      timeZone: timeZoneOf(activity),
    };
    const isFresh = await keepConversation(transaction, conversation, referenceOf(activity), now());
    if (incoming === null) return isFresh;
    // A digest of a PIN among known words tells the PIN to whoever tries them all.
    const { guard, exact } = guardOf(withoutPin(activity, incoming));
    const activityId = activity.id ?? guard;
    const arrival = { conversationId: id, activityId, guard, exact, incoming };
    return (await keepIncoming(transaction, arrival, now())) || isFresh;
  });
  crashPoint('stored what came in');
  return isNew;
}

/** What an activity means to the bot; null: nothing. */
function incomingOf(activity: Activity, tenantId: string): Incoming | null {
  const { aadObjectId, name } = activity.from;
  if (aadObjectId == null) return null;
  const person = { tenantId, objectId: aadObjectId, displayName: nameOf(name) };
  switch (activity.type) {
    case 'message': {
      const file = fileOf(activity);
      const pasted = file === null ? pastedTable(linesOf(activity)) : null;
      const text = pasted === null ? textOf(activity) : inOneLine(pasted.sentence);
      if (holdsPin(text) || hasPinColumn(firstCells(pasted))) return { kind: 'said-pin', person };
      const said = { kind: 'said' as const, person, text };
      if (file !== null) return { ...said, sheet: { kind: 'file', ...file } };
      return pasted === null ? said : { ...said, sheet: { kind: 'table', text: pasted.table } };
    }
    case 'invoke': {
      if (activity.name === 'fileConsent/invoke') return consentOf(activity, person);
      const value = invokeValueSchema.safeParse(activity.value);
      if (!value.success) return null;
      const action = readAction(value.data.action.verb, value.data.action.data);
      return action === null ? null : clickOf(person, action);
    }
    case 'installationUpdate':
      return { kind: 'arrived', person };
    case 'conversationUpdate':
      return (activity.membersAdded ?? []).length > 0 ? { kind: 'arrived', person } : null;
    default:
      return null;
  }
}

function firstCells(pasted: Pasted | null): string[] {
  return pasted?.table.split('\r\n', 1)[0]?.split(/[;,\t]/) ?? [];
}

/** Somebody's answer to whether a file may be put into their own. */
function consentOf(activity: Activity, person: Person): Incoming | null {
  const value = consentValueSchema.safeParse(activity.value);
  if (!value.success) return null;
  const { action, context, uploadInfo } = value.data;
  const { uploadUrl, contentUrl, name, uniqueId, fileType } = uploadInfo ?? {};
  const isWhole =
    uploadUrl !== undefined &&
    contentUrl !== undefined &&
    name !== undefined &&
    uniqueId !== undefined &&
    fileType !== undefined;
  return {
    kind: 'consented',
    person,
    key: context.once,
    requestId: context.requestId,
    upload:
      action === 'accept' && isWhole ? { uploadUrl, contentUrl, name, uniqueId, fileType } : null,
  };
}

/** What tells an activity from others and may be known of it. */
function withoutPin(activity: Activity, incoming: Incoming): Activity {
  if (incoming.kind === 'said-pin') return { ...activity, text: null };
  return incoming.kind === 'clicked' && incoming.heldPin === true
    ? { ...activity, text: null, value: incoming.action }
    : activity;
}

/** A click, without anything that was filled in where a PIN is among it. */
function clickOf(person: Person, action: CardAction): Incoming {
  if (action.verb === 'submit-form' && Object.values(action.inputs).some(holdsPin))
    return { kind: 'clicked', person, action: { ...action, inputs: {} }, heldPin: true };
  if (action.verb === 'deny' && holdsPin(action.reason ?? ''))
    return { kind: 'clicked', person, action: { ...action, reason: null }, heldPin: true };
  return { kind: 'clicked', person, action };
}

/** What later messages need to find their way. */
function referenceOf({ channelId, recipient, from, conversation }: Activity): unknown {
  return { channelId, bot: recipient, user: from, conversation };
}

/** Without what no proof may hold: a NUL, and half a surrogate pair, also one that the cut makes. */
function nameOf(name: string | null | undefined): string {
  return (name ?? '').slice(0, 256).replaceAll(/[\0\p{Surrogate}]/gu, '');
}

/** The activity as the SDK's verification wants it: it reads its channel and service URL. */
const sdkActivitySchema = z.custom<SdkActivity>((value) => typeof value === 'object');
