import { createHash } from 'node:crypto';
import { z } from 'zod';
import { requestIdSchema } from '../protocol/request.js';
import type { Locale } from '../operations/kit/operation.js';

/** PostgreSQL keeps no NUL in a text, and no identifier of Teams has one. */
const idSchema = z
  .string()
  .min(1)
  .max(500)
  .refine((text) => !text.includes('\0'), 'holds a NUL');

/** More than the 28 KB that Teams lets somebody write, each letter of it written as an entity. */
const LONGEST_TEXT = 200_000;

/** People and tenants are told apart by these; their case is nothing. */
const entraIdSchema = z.guid().toLowerCase();

const accountSchema = z.looseObject({
  id: idSchema,
  name: z.string().max(500).nullish(),
  aadObjectId: entraIdSchema.nullish(),
});

/** A file that somebody attached is there for some minutes at its `downloadUrl`. */
const FILE_TYPE = 'application/vnd.microsoft.teams.file.download.info';
const attachmentSchema = z.looseObject({
  contentType: z.string().max(200).nullish(),
  name: z.string().max(500).nullish(),
  content: z.unknown().optional(),
});
const downloadSchema = z.looseObject({ downloadUrl: z.url().max(4000) });

/** What the bot reads of an activity of the Bot Framework protocol; the rest passes. */
export const activitySchema = z
  .looseObject({
    type: z.string().min(1).max(60),
    id: idSchema.optional(),
    timestamp: z.string().max(60).optional(),
    localTimestamp: z.string().max(60).nullish(),
    localTimezone: z.string().max(60).nullish(),
    channelId: z.literal('msteams'),
    serviceUrl: z.url({ protocol: /^https?$/ }),
    from: accountSchema,
    recipient: accountSchema,
    conversation: z.looseObject({
      id: idSchema,
      tenantId: entraIdSchema.nullish(),
      conversationType: z.enum(['personal', 'groupChat', 'channel']).nullish(),
    }),
    channelData: z
      .looseObject({
        tenant: z.looseObject({ id: entraIdSchema }).nullish(),
        clientActivityID: z.string().max(200).nullish(),
      })
      .nullish(),
    locale: z.string().max(40).nullish(),
    text: z.string().max(LONGEST_TEXT).nullish(),
    name: z.string().max(200).nullish(),
    action: z.string().max(60).nullish(),
    replyToId: z.string().max(500).nullish(),
    value: z.unknown().optional(),
    attachments: z.array(attachmentSchema).max(100).nullish(),
    membersAdded: z.array(accountSchema).max(1000).nullish(),
    entities: z
      .array(
        z.looseObject({
          type: z.string(),
          timezone: z.string().max(60).nullish(),
          platform: z.string().max(60).nullish(),
          text: z.unknown().optional(),
          mentioned: z.unknown().optional(),
        }),
      )
      .max(200)
      .nullish(),
  })
  .superRefine((activity, context) => {
    const fault = (path: string, message: string): void => {
      context.addIssue({ code: 'custom', path: [path], message });
    };
    if (isNestedDeeper(activity, DEEPEST)) fault('', 'nested too deeply');
    if (activity.type !== 'message' && activity.type !== 'invoke') return;
    if (activity.id === undefined) fault('id', 'missing');
    if (activity.from.aadObjectId == null) fault('from', 'without an Entra object id');
  });
export type Activity = z.infer<typeof activitySchema>;

/** Far more than Teams sends, and far less than writing it as JSON again can take. */
const DEEPEST = 100;

function isNestedDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((item) => isNestedDeeper(item, levels - 1));
}

/** `value` of an invoke named `adaptiveCard/action`. */
export const invokeValueSchema = z.looseObject({
  action: z.looseObject({ verb: z.string().max(60), data: z.unknown().optional() }),
});

/** `value` of an invoke named `fileConsent/invoke`. */
export const consentValueSchema = z.looseObject({
  action: z.enum(['accept', 'decline']),
  context: z.looseObject({
    requestId: requestIdSchema.optional(),
    planId: z.guid().optional(),
    once: z.string().max(100),
  }),
  uploadInfo: z
    .looseObject({
      uploadUrl: z.url().max(8000),
      contentUrl: z.url().max(8000),
      name: z.string().max(500),
      uniqueId: z.string().max(500),
      fileType: z.string().max(60),
    })
    .nullish(),
});

/** The tenant an activity speaks of; null when it names none, or two. */
export function tenantOf(activity: Activity): string | null {
  const named = [activity.conversation.tenantId, activity.channelData?.tenant?.id].filter(
    (id) => id !== undefined && id !== null,
  );
  const [tenant] = named;
  return tenant !== undefined && named.every((id) => id === tenant) ? tenant : null;
}

export function conversationKind(activity: Activity): 'personal' | 'groupChat' | 'channel' {
  return activity.conversation.conversationType ?? 'personal';
}

export function localeOf(activity: Activity): Locale {
  return activity.locale?.toLowerCase().startsWith('fr') === true ? 'fr' : 'en';
}

/** The clients that search as somebody types; Teams' telephones draw such an input without a list. */
const SEARCHING: ReadonlySet<string> = new Set(['web', 'windows', 'mac', 'linux']);

/** Whether the client that an activity comes from asks the bot for choices while somebody types. */
export function hasTypeAhead(activity: Activity): boolean {
  const client = activity.entities?.find(({ type }) => type === 'clientInfo');
  return SEARCHING.has(client?.platform?.toLowerCase() ?? '');
}

/** The IANA zone that the client tells; null when it tells none that this machine knows. */
export function timeZoneOf(activity: Activity): string | null {
  const told =
    activity.localTimezone ??
    activity.entities?.find(({ type }) => type === 'clientInfo')?.timezone ??
    null;
  if (told === null) return null;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: told }).resolvedOptions().timeZone;
  } catch {
    return null;
  }
}

/** The first file of a message; null: it has none. */
export function fileOf({ attachments }: Activity): { name: string; url: string } | null {
  for (const { contentType, name, content } of attachments ?? []) {
    const read = contentType === FILE_TYPE ? downloadSchema.safeParse(content) : undefined;
    if (read?.success === true) return { name: name ?? '', url: read.data.downloadUrl };
  }
  return null;
}

const mentionSchema = z.looseObject({
  text: z.string(),
  mentioned: z.looseObject({ id: z.string() }),
});

/** Whom a message names with an @, and how that stands in its text. */
function mentionsOf(activity: Activity): { id: string; text: string }[] {
  return (activity.entities ?? []).flatMap((entity) => {
    const mention = entity.type === 'mention' ? mentionSchema.safeParse(entity).data : undefined;
    return mention === undefined ? [] : [{ id: mention.mentioned.id, text: mention.text }];
  });
}

/** The other people whom a message names with an @: by the id that Teams has for them in chats. */
export function peopleNamed(activity: Activity): { id: string; name: string }[] {
  return mentionsOf(activity)
    .filter(({ id }) => id !== activity.recipient.id)
    .map(({ id, text }) => ({ id, name: inOneLine(text.replaceAll(/<\/?at>/g, ' ')) }))
    .filter(({ name }) => name !== '');
}

/**
 * Whether a message is for the bot: in a group or channel only one that names it, or the answer to
 * its card.
 */
export function isForBot(activity: Activity): boolean {
  return (
    activity.type !== 'message' ||
    conversationKind(activity) === 'personal' ||
    activity.value != null ||
    mentionsOf(activity).some(({ id }) => id === activity.recipient.id)
  );
}

/** What a person typed, line by line: without mentions of the bot; of other people the names stay. */
export function linesOf(activity: Activity): string {
  const others = new Set(
    mentionsOf(activity).flatMap(({ id, text }) => (id === activity.recipient.id ? [] : [text])),
  );
  return (activity.text ?? '')
    .replaceAll(/<at>([^<]*)<\/at>/g, (all, name: string) => (others.has(all) ? ` ${name} ` : ' '))
    .replaceAll('&nbsp;', ' ')
    .replaceAll(/[\0\p{Surrogate}]/gu, '');
}

/** The same in one line. */
export function textOf(activity: Activity): string {
  return inOneLine(linesOf(activity));
}

export function inOneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

/**
 * What Teams' second layer of retries keeps when it delivers an activity again under a new id and
 * timestamp. `exact`: only the very same utterance has it, whenever; otherwise it tells the same
 * words of the same person apart from others, and means a retry only within a short while.
 */
export function guardOf(activity: Activity): { guard: string; exact: boolean } {
  const own = activity.channelData?.clientActivityID ?? activity.localTimestamp ?? null;
  const what = [
    activity.type,
    activity.name,
    activity.action,
    activity.from.id,
    activity.text,
    fileOf(activity)?.url,
  ];
  const parts = [...what, activity.replyToId, JSON.stringify(activity.value ?? null), own];
  const guard = createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
  return { guard, exact: own !== null };
}
