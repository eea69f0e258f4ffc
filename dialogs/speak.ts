import { message } from '../src/protocol/message.js';
import type { Outcome, Place, Ports } from './dialog.js';
import { inform } from './inform.js';
import type { ConversationState } from './state.js';

/** Speaks another language from now on, and says so in it. */
export function speak(
  state: ConversationState,
  ports: Ports,
  { language }: Readonly<Record<string, unknown>>,
  place: Place,
): Outcome {
  const code = typeof language === 'string' ? language.toLowerCase().slice(0, 2) : '';
  if (code !== 'en' && code !== 'fr') {
    return { state, say: [inform(ports, message('dialog.speak.not-spoken'), place)] };
  }
  const speaks = inform(ports.speaking(code), message('dialog.speak.done'), place);
  return { state, say: [speaks], locale: code };
}
