import { ERRORS, UmError } from '../../protocol/errors.js';
import { allDialPlans, type FoundPlan } from '../kit/find-dial-plan.js';
import type { Directory } from '../kit/directory.js';
import { findPerson } from '../kit/find-person.js';
import { objectId } from '../kit/object-id.js';
import type { FoundPerson } from '../kit/person.js';
import { isAlreadySo } from './already-so.js';
import { withoutClashes } from './clashes.js';
import { isUnfitCell, type FileRow } from './read-rows.js';
import type { RowPlan } from './row-plan.js';
import { readRoster, type Roster } from './roster.js';
import { rostered } from './rostered.js';

/** For a few rows it is less to ask after each than to read everybody. */
export const FEW = 40;
/** So many rows are planned side by side. */
export const AT_ONCE = 50;
/** After so many people who weren't found, others are no longer searched for by their likes. */
const MOST_SEARCHES = 30;

/**
 * Plans each row, and looks whether two of them are about one person or one extension. A row that
 * can't be carried out is an answer of its own, never an error of all.
 * @param defaults what stands for the cells that a row leaves empty
 * @throws UmError what hinders all rows alike: the servers can't be asked
 */
export async function planRows(
  directory: Directory,
  rows: readonly FileRow[],
  defaults: { readonly dialPlan?: string | undefined; readonly policy?: string | undefined },
): Promise<RowPlan[]> {
  const roster = rows.length <= FEW ? null : await readRoster(directory);
  const servers = rostered(directory, roster, await directory.claims());
  const seen: Directory = {
    ...servers,
    plan: (name, parameters) => directory.plan(name, parameters, servers),
    answer: (name, parameters) => directory.answer(name, parameters),
  };
  const context: Context = {
    seen,
    roster,
    dialPlans: await allDialPlans(seen),
    defaults,
    searches: 0,
  };
  const planned: RowPlan[] = [];
  for (let from = 0; from < rows.length; from += AT_ONCE) {
    const some = rows.slice(from, from + AT_ONCE);
    planned.push(...(await Promise.all(some.map((row) => planRow(context, row)))));
  }
  return withoutClashes(planned);
}

export interface Context {
  readonly seen: Directory;
  readonly roster: Roster | null;
  readonly dialPlans: readonly FoundPlan[];
  readonly defaults: Parameters<typeof planRows>[2];
  searches: number;
}

async function planRow(context: Context, row: FileRow): Promise<RowPlan> {
  const label = row.cells.user ?? '';
  try {
    return await planned(context, row);
  } catch (error) {
    // A server that is silent is no fault of this row.
    if (!(error instanceof UmError) || ERRORS[error.code] >= 500) throw error;
    return { kind: 'bad', row, label, error };
  }
}

async function planned(context: Context, row: FileRow): Promise<RowPlan> {
  const { cells } = row;
  for (const [column, cell] of Object.entries(cells))
    if (isUnfitCell(cell)) throw new UmError('UM-ROW-CELL', { column, value: cell.slice(0, 60) });
  const { defaults, seen } = context;
  const { dialPlan = defaults.dialPlan, policy = defaults.policy, extension } = cells;
  if (cells.user === undefined) throw new UmError('UM-MISSING-PARAMETER', { parameter: 'user' });
  if (dialPlan === undefined) throw new UmError('UM-MISSING-PARAMETER', { parameter: 'dialPlan' });
  const person = await personOf(context, cells.user, cells.forest);
  const label = person.mailbox.DisplayName;
  const wanted = { dialPlan, policy, extension };
  if (person.mailbox.UMEnabled && (await isAlreadySo(context, person, wanted)))
    return { kind: 'already', row, label };
  const parameters = {
    user: objectId(person.forest.name, person.mailbox.Guid),
    dialPlan,
    ...(policy === undefined ? {} : { policy }),
    ...(extension === undefined ? {} : { extension }),
  };
  const draft = await seen.plan('enable-um', parameters);
  const { params } = draft.summary;
  return {
    kind: 'good',
    row,
    good: {
      label,
      dialPlan: String(params.dialPlan ?? dialPlan),
      extension: String(params.extension ?? ''),
      parameters,
      draft,
    },
  };
}

/** Who is meant: from the roster where that is certain, else as one person is looked for. */
async function personOf(context: Context, user: string, forest?: string): Promise<FoundPerson> {
  const certain = context.roster?.certain(user, forest);
  if (certain != null) return certain;
  if (context.roster !== null && (context.searches += 1) > MOST_SEARCHES)
    throw new UmError('UM-PERSON-UNKNOWN', { parameter: 'user', user });
  return findPerson(context.seen, user, forest);
}
