import { ERRORS, UmError } from '../../protocol/errors.js';
import { commandsOf, type Draft, type DraftInput } from '../../protocol/plan.js';
import type { Directory, RanRow } from '../kit/directory.js';
import { exchangeShell } from '../kit/forests.js';
import { findPerson } from '../kit/find-person.js';
import { messagesOf } from '../kit/messages.js';
import { sameName } from '../kit/names.js';
import { AT_ONCE, FEW } from './plan-rows.js';
import { readRoster } from './roster.js';
import { rostered } from './rostered.js';

const say = messagesOf('enable-many');

/** So many rows are written out on the card. */
const ROWS_SHOWN = 25;

/** Rows that may have given voice mail all the same: Lync's forest never saw it, or nobody knows. */
const MAY_HAVE: ReadonlySet<RanRow['state']> = new Set(['perhaps', 'failed', 'running']);

/** What taking one row back comes to; `changed`: it isn't any more as it was left. */
type Undone =
  | { readonly kind: 'good'; readonly row: RanRow; readonly user: string; readonly draft: Draft }
  | { readonly kind: 'changed' | 'gone'; readonly row: RanRow };

/**
 * What takes voice mail away again from exactly those to whom a request gave it. Whoever has it
 * otherwise now, or not any more, is left alone.
 * @throws UmError UM-ALREADY-SO where nobody is left, and what hinders all rows alike
 */
export async function undoDraft(directory: Directory, requestId: string): Promise<DraftInput> {
  const rows = (await directory.ranRows(requestId)).filter(
    ({ state }) => state === 'done' || MAY_HAVE.has(state),
  );
  const roster = rows.length <= FEW ? null : await readRoster(directory, true);
  const servers = rostered(directory, roster, await directory.claims());
  const seen: Directory = {
    ...servers,
    plan: (name, parameters) => directory.plan(name, parameters, servers),
    answer: (name, parameters) => directory.answer(name, parameters),
  };
  const undone: Undone[] = [];
  for (let from = 0; from < rows.length; from += AT_ONCE) {
    const some = rows.slice(from, from + AT_ONCE);
    const these = await Promise.all(some.map((row) => undoRow(seen, row)));
    // Of one that may never have given it there is nothing to be told.
    undone.push(...these.filter(({ kind, row }) => kind === 'good' || !MAY_HAVE.has(row.state)));
  }
  const good = undone.filter((one) => one.kind === 'good');
  if (good.length === 0) throw new UmError('UM-ALREADY-SO', { object: requestId });
  return draftFor(requestId, good, undone);
}

async function undoRow(seen: Directory, row: RanRow): Promise<Undone> {
  try {
    const user = String(row.parameters.user);
    const { forest, mailbox } = await findPerson(seen, user);
    if (!mailbox.UMEnabled) return { kind: 'gone', row };
    const [um] = await seen.read(exchangeShell(forest), 'Get-UMMailbox', {
      Identity: mailbox.Guid,
    });
    if (um === undefined || !isAsLeft(row, um)) return { kind: 'changed', row };
    return { kind: 'good', row, user, draft: await seen.plan('disable-um', { user }) };
  } catch (error) {
    // A server that is silent is no fault of this row.
    if (!(error instanceof UmError) || ERRORS[error.code] >= 500) throw error;
    return { kind: 'changed', row };
  }
}

interface Left {
  readonly UMMailboxPolicy: { readonly ObjectGuid: string } | null;
  readonly Extensions: readonly string[];
  readonly SIPResourceIdentifier: string | null;
}

/** Whether policy (and so dial plan), extension and SIP address are still those that the row gave. */
function isAsLeft({ steps }: RanRow, { UMMailboxPolicy, Extensions, SIPResourceIdentifier }: Left) {
  const {
    UMMailboxPolicy: policy,
    Extensions: extensions,
    SIPResourceIdentifier: sip,
  } = commandsOf(steps).find(({ call }) => call.cmdlet === 'Enable-UMMailbox')?.call.parameters ??
  {};
  return (
    policy === UMMailboxPolicy?.ObjectGuid &&
    Array.isArray(extensions) &&
    [...extensions].sort().join() === [...Extensions].sort().join() &&
    typeof sip === 'string' &&
    sameName(sip, SIPResourceIdentifier ?? '')
  );
}

/** How many rows nothing is planned for, and the first of them. */
function leftAlone(all: readonly Undone[], kind: Undone['kind']) {
  const rows = all.filter((one) => one.kind === kind).map(({ row }) => row);
  const named = rows.slice(0, ROWS_SHOWN).map(({ line, label }) => `${line} (${label})`);
  return {
    count: rows.length,
    lines: `${named.join(', ')}${rows.length > ROWS_SHOWN ? ', …' : ''}`,
  };
}

function draftFor(
  requestId: string,
  good: readonly Extract<Undone, { kind: 'good' }>[],
  all: readonly Undone[],
): DraftInput {
  const [changed, gone] = [leftAlone(all, 'changed'), leftAlone(all, 'gone')];
  const count = good.length;
  return {
    summary: say('undo-summary', { count, request: requestId }),
    subject: [],
    steps: [],
    changes: good.slice(0, ROWS_SHOWN).flatMap(({ row: { line, label }, draft: { changes } }) =>
      changes
        .filter(({ property }) => property.key === 'disable-um.property-extension')
        .map(({ before }) => ({
          object: label,
          property: say('property-row', { line }),
          before,
          after: null,
        })),
    ),
    warnings: [
      ...(changed.count > 0 ? [say('warning-changed', changed)] : []),
      ...(gone.count > 0 ? [say('warning-gone', gone)] : []),
      say('note-undo-shown', { shown: Math.min(count, ROWS_SHOWN), count }),
    ],
    stops: [say('undo-stops', { count })],
    numbers: { created: 0, deleted: 0, changed: count },
    verifications: [],
    undo: { kind: 'none', reason: say('undo-no-undo') },
    claims: [],
    before: { undoes: requestId },
    rows: good.map(({ row: { line, label }, user, draft }) => ({
      line,
      label,
      operation: 'disable-um',
      parameters: { user },
      draft: {
        steps: draft.steps,
        changes: draft.changes,
        verifications: draft.verifications,
        claims: draft.claims,
        before: draft.before,
      },
    })),
  };
}
