import type { AdaptiveCard, CardContext } from '../cards/index.js';
import type { Translate } from '../src/language/render.js';
import type { Catalogue } from '../src/operations/kit/catalogue.js';
import type { Locale } from '../src/operations/kit/operation.js';
import type { Person } from '../src/protocol/person.js';
import type { RequestView } from '../src/protocol/request.js';
import type { RunnerPort } from './runner-port.js';
import type { ConversationState } from './state.js';
import type { ReadFollowUp } from '../src/language/follow-up.js';
import type { UnderstandAll } from '../src/language/several.js';

/** Which message of ours something goes into: an earlier one, by its id, or (null) a new one. */
export type Place = string | null;

/** What is to be said. */
export type Say =
  /** `card` in a message; `summary` is plain text for where a card can't be shown. */
  | {
      readonly kind: 'card';
      readonly place: Place;
      readonly card: AdaptiveCard;
      readonly key: string;
      readonly summary: string;
    }
  /** The card of a request: every copy of it, and this message becomes one if there is none here. */
  | { readonly kind: 'request'; readonly place: Place; readonly view: RequestView }
  /** What is no card of ours: the question for consent to a file, or the file. */
  | {
      readonly kind: 'attachment';
      readonly place: Place;
      readonly attachment: Readonly<Record<string, unknown>>;
      readonly key: string | null;
      readonly summary: string;
    }
  /** A message as it was, its buttons alive under a new key. */
  | {
      readonly kind: 'again';
      readonly place: string;
      readonly oldKey: string;
      readonly key: string;
    };

/** The files of the chat, at addresses that Teams names. Each call throws UmError. */
export interface FilesPort {
  fetch(url: string): Promise<Uint8Array>;
  put(url: string, bytes: Uint8Array): Promise<void>;
}

/** What a dialog has of the world. */
export interface Ports {
  readonly runner: RunnerPort;
  readonly files: FilesPort;
  readonly catalogue: Catalogue;
  readonly person: Person;
  /** Whether nobody else is in the conversation: Teams takes files from a bot only there. */
  readonly isPersonal: boolean;
  readonly locale: Locale;
  readonly now: () => Date;
  /** IANA name, as Teams tells it. */
  readonly timeZone: string | undefined;
  /** Whether the reader's client asks the bot for choices while somebody types. */
  readonly typeAhead: boolean;
  readonly t: Translate;
  readonly inLanguage: (locale: Locale) => Translate;
  readonly understand: UnderstandAll;
  readonly followUp: ReadFollowUp;
  /** The same, speaking another language. */
  speaking(locale: Locale): Ports;
  /** A one-time key for a rendering. */
  newKey(): string;
  /** The message of this conversation that a key is on; its buttons are dead from now on. */
  retire(key: string): Promise<Place>;
}

export interface Outcome {
  readonly state: ConversationState;
  readonly say: readonly Say[];
  /** The language of this conversation from now on. */
  readonly locale?: Locale;
}

/** Makes a card, its one-time key and what is said of it. */
export function say(
  ports: Ports,
  place: Place,
  summary: string,
  draw: (context: CardContext) => AdaptiveCard,
): Extract<Say, { kind: 'card' }> {
  const { t, inLanguage, locale, timeZone, catalogue } = ports;
  const knows = (operation: string): boolean => catalogue.has(operation);
  const key = ports.newKey();
  const context = { t, inLanguage, locale, timeZone, key, knows };
  return { kind: 'card', place, key, summary, card: draw(context) };
}
