import { message, type Message } from '../../protocol/message.js';

/** Makes the messages of one operation: `say('summary', …)` is the text `NAME.summary`. */
export function messagesOf(
  operation: string,
): (key: string, params?: Message['params']) => Message {
  return (key, params) => message(`${operation}.${key}`, params);
}
