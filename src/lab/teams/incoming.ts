import type { Attachment, IncomingActivity } from './activity.js';
import type { Chat } from './chats.js';
import { LAB_BOT_ID, LAB_BOT_NAME, personId } from './identities.js';
import type { Platform, Seat } from './seats.js';

/** What every activity that Teams sends to the bot says of its chat and its sender. */
export interface Envelope {
  readonly chat: Chat;
  readonly seat: Seat;
  readonly platform: Platform;
  readonly tenantId: string;
  /** The connector's address, with a slash at its end. */
  readonly serviceUrl: string;
  /** ms since 1970. */
  readonly at: number;
}

export function messageActivity(
  on: Envelope,
  id: string,
  text: string,
  files: readonly Attachment[] = [],
): IncomingActivity {
  const name = LAB_BOT_NAME;
  const inGroup = on.chat.kind === 'groupChat';
  const mention = {
    type: 'mention',
    text: `<at>${name}</at>`,
    mentioned: { id: LAB_BOT_ID, name },
  };
  return {
    ...base(on, 'message', id),
    text: inGroup ? `<at>${name}</at> ${text}` : text,
    textFormat: 'plain',
    attachments: [{ contentType: 'text/html', content: `<p>${escapeHtml(text)}</p>` }, ...files],
    entities: [...clientInfo(on), ...(inGroup ? [mention] : [])],
  };
}

/** An `Action.Submit`: a message without text. */
export function submitActivity(
  on: Envelope,
  id: string,
  replyToId: string,
  value: unknown,
): IncomingActivity {
  return { ...base(on, 'message', id), replyToId, value, entities: clientInfo(on) };
}

/** The click of an `Action.Execute`. */
export function executeActivity(
  on: Envelope,
  id: string,
  replyToId: string,
  action: { verb: string; data: unknown; id?: string | undefined },
): IncomingActivity {
  const plain = base(on, 'invoke', id);
  return {
    ...plain,
    name: 'adaptiveCard/action',
    replyToId,
    value: {
      action: {
        type: 'Action.Execute',
        verb: action.verb,
        data: action.data,
        ...(action.id === undefined ? {} : { id: action.id }),
      },
      trigger: 'manual',
    },
    channelData: {
      tenant: { id: on.tenantId },
      source: { name: 'message' },
      legacy: { replyToId },
    },
    entities: clientInfo(on),
  };
}

/** The two activities with which Teams tells of an installed app. */
export function installActivities(
  on: Envelope,
  newId: () => string,
): readonly [IncomingActivity, IncomingActivity] {
  return [
    { ...base(on, 'installationUpdate', newId()), action: 'add' },
    {
      ...base(on, 'conversationUpdate', newId()),
      membersAdded: [
        { id: personId(on.seat), aadObjectId: on.seat.objectId },
        { id: LAB_BOT_ID, name: LAB_BOT_NAME },
      ],
    },
  ];
}

/** Somebody's answer to whether a file may be put into their own. */
export function consentActivity(
  on: Envelope,
  id: string,
  replyToId: string,
  value: Readonly<Record<string, unknown>>,
): IncomingActivity {
  return {
    ...base(on, 'invoke', id),
    name: 'fileConsent/invoke',
    replyToId,
    value: { type: 'fileUpload', ...value },
    entities: clientInfo(on),
  };
}

/** Asks for choices while somebody types: as many as the list shows, from the first on. */
export function searchActivity(
  on: Envelope,
  id: string,
  queryText: string,
  dataset: string,
): IncomingActivity {
  return {
    ...base(on, 'invoke', id),
    name: 'application/search',
    value: { kind: 'search', queryText, queryOptions: { skip: 0, top: 15 }, dataset },
    entities: clientInfo(on),
  };
}

/** Tells of a removed app. */
export function removeActivity(on: Envelope, id: string): IncomingActivity {
  return { ...base(on, 'installationUpdate', id), action: 'remove' };
}

function base(
  { chat, seat, tenantId, serviceUrl, at }: Envelope,
  type: string,
  id: string,
): IncomingActivity & { channelData: Record<string, unknown> } {
  const timestamp = new Date(at).toISOString();
  return {
    type,
    id,
    timestamp,
    localTimestamp: timestamp,
    localTimezone: 'UTC',
    locale: seat.locale,
    channelId: 'msteams',
    serviceUrl,
    from: { id: personId(seat), name: seat.name, aadObjectId: seat.objectId },
    recipient: { id: LAB_BOT_ID, name: LAB_BOT_NAME },
    conversation: {
      id: chat.id,
      conversationType: chat.kind,
      tenantId,
      ...(chat.kind === 'groupChat' ? { isGroup: true, name: chat.name } : {}),
    },
    channelData: { tenant: { id: tenantId } },
  };
}

function clientInfo({ seat, platform }: Envelope): readonly Record<string, unknown>[] {
  const country = seat.locale.split('-')[1] ?? 'US';
  return [{ type: 'clientInfo', locale: seat.locale, country, platform, timezone: 'UTC' }];
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
