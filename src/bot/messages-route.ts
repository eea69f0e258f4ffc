import type { Next, Request, Response } from 'restify';
import { z } from 'zod';
import type { Activity as SdkActivity } from 'botbuilder';
import type { Incoming } from '../../dialogs/incoming.js';
import type { Texts } from '../language/render.js';
import { UmError } from '../protocol/errors.js';
import { message } from '../protocol/message.js';
import { inTransaction, type Pool } from '../service/database.js';
import { answering, bodyText, parseBody, type HttpAnswer, type Service } from '../service/http.js';
import type { Log } from '../service/log.js';
import {
  activitySchema,
  conversationKind,
  guardOf,
  localeOf,
  timeZoneOf,
  type Activity,
} from './activity.js';
import { blockConversation, keepConversation } from './conversations.js';
import type { CrashPoints } from './crash-points.js';
import { SEARCH, searchPeople, type PeopleSearch } from './people-search.js';
import { incomingOf, personOf, withoutPin } from './read-incoming.js';
import { checkLabCaller, checkServiceUrl, checkTenant } from './door.js';
import { keepIncoming } from './inbox.js';
import { learnActivityId, ownerOfKey } from './posts.js';
import type { BotSettings } from './settings.js';
import type { TeamsAdapter } from './teams-adapter.js';

export interface MessagesRouteOptions {
  readonly settings: Pick<BotSettings, 'lab' | 'tenantIds' | 'serviceUrls'>;
  readonly pool: Pool;
  readonly adapter: TeamsAdapter;
  readonly texts: Texts;
  readonly people: PeopleSearch;
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
  if (activity.type === 'invoke' && activity.name === SEARCH) {
    return { answer: await answerSearch(options, activity, tenantId), isNew: false };
  }
  if (activity.type === 'invoke') return answerInvoke(options, activity, incoming);
  const isNew = await store(options, activity, tenantId, incoming);
  return { answer: { status: 200, body: {} }, isNew };
}

/** The choices for what somebody types; HTTP 200, whatever comes of it. */
async function answerSearch(
  { people }: MessagesRouteOptions,
  activity: Activity,
  tenantId: string,
): Promise<HttpAnswer> {
  const person = personOf(activity, tenantId);
  if (person === null) throw new UmError('UM-BAD-REQUEST');
  const body = await searchPeople(people, activity.conversation.id, person, activity.value);
  return { status: 200, body };
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
  const person = personOf(activity, tenantId);
  const { id } = activity.conversation;
  if (activity.type === 'installationUpdate' && activity.action?.startsWith('remove') === true) {
    await blockConversation(pool, id, now());
    return false;
  }
  if (person === null || person.objectId === activity.recipient.aadObjectId) return false;
  const isNew = await inTransaction(pool, async (transaction) => {
    const conversation = {
      id,
      kind: conversationKind(activity),
      person,
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

/** What later messages need to find their way. */
function referenceOf({ channelId, recipient, from, conversation }: Activity): unknown {
  return { channelId, bot: recipient, user: from, conversation };
}

/** The activity as the SDK's verification wants it: it reads its channel and service URL. */
const sdkActivitySchema = z.custom<SdkActivity>((value) => typeof value === 'object');
