import type { Message } from '../../protocol/message.js';

/** One object, a value for each column; the first is its name. */
export type Row = (string | Message)[];

export interface Listed {
  /** Keys of the texts above the columns. */
  readonly columns: readonly string[];
  readonly rows: Row[];
  /** Whether these are all there are; else there may be more than were read. */
  readonly isWhole: boolean;
}
