import type { Translate } from '../src/language/render.js';
import type { Locale } from '../src/operations/kit/operation.js';

/** What every card needs to know of its reader and its rendering. */
export interface CardContext {
  readonly t: Translate;
  /** For what is passed on to somebody who speaks another language than the reader. */
  readonly inLanguage: (locale: Locale) => Translate;
  readonly locale: Locale;
  /** The one-time key of this rendering, carried by each of its buttons. */
  readonly key: string;
  /** The reader's IANA time zone, as Teams tells it; without it times are shown in UTC, and say so. */
  readonly timeZone?: string | undefined;
  /** Whether an operation can be offered; without it, all can. */
  readonly knows?: (operation: string) => boolean;
}
