import { createHash } from 'node:crypto';
import type { Seat } from './seats.js';

/** The bot's own id in Teams: `28:` and the app's id. */
export const LAB_BOT_ID = '28:30000000-0000-4000-8000-000000000001';
export const LAB_BOT_NAME = 'um-bot';

/**
 * A person's id as one bot sees it. Another bot sees another one, so it identifies nobody:
 * `from.aadObjectId` does.
 */
export function personId(seat: Seat, botId = LAB_BOT_ID): string {
  return `29:1${hash(`${botId} ${seat.objectId}`)}`;
}

/** The id of the chat between one person and the bot: the same whenever it is opened again. */
export function personalChatId(seat: Seat, botId = LAB_BOT_ID): string {
  return `a:1${hash(`chat ${botId} ${seat.objectId}`)}`;
}

/** The id of a group chat. */
export function groupChatId(name: string): string {
  return `19:${hash(`group ${name}`).slice(0, 32)}@thread.v2`;
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}
