import type { UmError } from '../../protocol/errors.js';
import type { Draft } from '../../protocol/plan.js';
import type { FileRow } from './read-rows.js';

/** What a row of the file comes to. */
export type RowPlan =
  | { readonly kind: 'good'; readonly row: FileRow; readonly good: GoodRow }
  | { readonly kind: 'already'; readonly row: FileRow; readonly label: string }
  | {
      readonly kind: 'bad';
      readonly row: FileRow;
      readonly label: string;
      readonly error: UmError;
    };

/** A row that can be carried out. */
export interface GoodRow {
  readonly label: string;
  readonly dialPlan: string;
  readonly extension: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly draft: Draft;
}
