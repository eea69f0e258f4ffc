import type { Forest } from '../../../src/lab/forests/engine/forest.js';
import type { SimulatedForests } from '../forest-directory.js';

export type Tables = Forest['tables'];

/** One way to break the healthy contoso.com, and how it is mended. */
export interface Broken {
  /** The rule that has to tell of it. */
  readonly rule: string;
  readonly break: (tables: Tables, forests: SimulatedForests) => void;
  /** How many forests it breaks in, where not one. */
  readonly forests?: number;
  readonly mend:
    | {
        /** The offered operation, whose plan is carried out. */
        readonly by: string;
        /** What somebody answers when the operation asks. */
        readonly given?: Readonly<Record<string, string>>;
      }
    | {
        /** Why no operation is offered. */
        readonly not: string;
      };
}
