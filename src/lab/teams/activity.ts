import { z } from 'zod';

/** The largest activity that Teams takes, in bytes of its JSON as UTF-16. */
export const MAX_ACTIVITY_BYTES = 100 * 1024;

export const attachmentSchema = z.looseObject({
  contentType: z.string(),
  name: z.string().optional(),
  contentUrl: z.string().optional(),
  content: z.unknown().optional(),
});
export type Attachment = z.infer<typeof attachmentSchema>;

/** What a bot sends: the parts that a person's Teams shows. */
export const sentActivitySchema = z.looseObject({
  type: z.string().min(1),
  text: z.string().nullish(),
  textFormat: z.string().nullish(),
  attachments: z.array(attachmentSchema).nullish(),
});
export type SentActivity = z.infer<typeof sentActivitySchema>;

/** What Teams sends to a bot: a JSON object with an id. */
export type IncomingActivity = Readonly<Record<string, unknown>> & {
  readonly type: string;
  readonly id: string;
  readonly timestamp: string;
};

/** A file that somebody attached, as the bot hears of it. */
export const DOWNLOAD_TYPE = 'application/vnd.microsoft.teams.file.download.info';
/** The question whether a file may be put into somebody's own, as the bot asks it. */
export const CONSENT_TYPE = 'application/vnd.microsoft.teams.card.file.consent';
/** A file that is there. */
export const FILE_TYPE = 'application/vnd.microsoft.teams.card.file.info';

/** The content type of an Adaptive Card. */
export const CARD_TYPE = 'application/vnd.microsoft.card.adaptive';

/** Whether an activity's JSON is more than Teams takes. */
export function isTooLarge(json: string): boolean {
  return json.length * 2 > MAX_ACTIVITY_BYTES;
}
