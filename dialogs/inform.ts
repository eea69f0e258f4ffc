import { noticeCard } from '../cards/index.js';
import type { Message } from '../src/protocol/message.js';
import { say, type Place, type Ports, type Say } from './dialog.js';

/** A card that tells something, and asks for nothing. */
export function inform(ports: Ports, text: Message, place: Place = null): Say {
  const notice = { tone: 'information' as const, title: null, text, details: [], suggestions: [] };
  return say(ports, place, ports.t(text), (context) => noticeCard(notice, context));
}
