import type { SimulatedForests } from '../forest-directory.js';
import type { Tables } from '../broken-forests/broken.js';

/** One way to break a link between Marie Curtis's callers and her voice mail, and how it is mended. */
export interface BrokenLink {
  /** The link that has to be told of. */
  readonly link: string;
  /** Whose trouble it has to be called. */
  readonly of: 'of-person' | 'of-plan' | 'of-pool' | 'of-server';
  /** The plan, pool or server. */
  readonly name?: string;
  /** A part of what the caller hears, in English. */
  readonly heard: RegExp;
  readonly break: (tables: Tables, forests: SimulatedForests) => void;
  readonly mend:
    | {
        /** The offered operation, whose plan is carried out. */
        readonly by: string;
        /** What the offer gives it beside whom or what it is about. */
        readonly with?: Readonly<Record<string, string>>;
        /** What somebody answers when the operation asks. */
        readonly given?: Readonly<Record<string, string>>;
        /** What a person does while the request waits for it. */
        readonly byHand?: (tables: Tables, forests: SimulatedForests) => void;
        /** What has to be done after it, by the same person's request. */
        readonly leaves?: readonly string[];
      }
    | {
        /** Why no operation is offered. */
        readonly not: string;
      };
}
