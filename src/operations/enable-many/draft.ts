import type { DraftInput } from '../../protocol/plan.js';
import type { Message } from '../../protocol/message.js';
import { messagesOf } from '../kit/messages.js';
import type { GoodRow, RowPlan } from './row-plan.js';
import type { FileRow } from './read-rows.js';

const say = messagesOf('enable-many');

/** So many rows are written out on the card; all of them are in the result. */
const ROWS_SHOWN = 25;
/** So many oddities are told one by one. */
const ODD_SHOWN = 12;

/** What enabling everybody in the file would run, odd rows first. */
export function manyDraft(planned: readonly RowPlan[], csv: string): DraftInput {
  const rows = planned.flatMap((one) =>
    one.kind === 'good' ? [{ ...one.good, row: one.row }] : [],
  );
  const already = planned.filter(({ kind }) => kind === 'already').length;
  const bad = planned.filter(({ kind }) => kind === 'bad').map(({ row }) => row.line);
  const ordered = [...rows].sort((a, b) => oddities(b).length - oddities(a).length);
  const byPlan = new Map<string, number>();
  for (const { dialPlan } of rows) byPlan.set(dialPlan, (byPlan.get(dialPlan) ?? 0) + 1);
  return {
    summary: say('summary', { count: rows.length }),
    subject: [...byPlan]
      .sort(([, a], [, b]) => b - a)
      .map(([dialPlan, count]) => ({
        label: say('subject-plan', { dialPlan }),
        value: say('subject-count', { dialPlan, count }),
      })),
    steps: [],
    changes: ordered.slice(0, ROWS_SHOWN).map(({ row, label, dialPlan, extension }) => ({
      object: label,
      property: say('property-row', { line: row.line }),
      before: null,
      after: `${dialPlan} · ${extension}`,
    })),
    warnings: [
      ...(bad.length === 0
        ? []
        : [say('warning-left-out', { count: bad.length, lines: firstOf(bad) })]),
      ...(already === 0 ? [] : [say('warning-already', { count: already })]),
      ...oddOnes(ordered),
      say('note-mails', { count: rows.length }),
      say('note-shown', { shown: Math.min(rows.length, ROWS_SHOWN), count: rows.length }),
    ],
    stops: [],
    numbers: { created: 0, deleted: 0, changed: rows.length },
    verifications: [],
    // Which request that is stands in it once there is one.
    undo: {
      kind: 'request',
      operation: 'enable-many',
      parameters: {},
      explanation: say('undo', { count: rows.length }),
    },
    claims: [],
    before: { csv },
    rows: rows.map(({ row, label, parameters, draft }) => ({
      line: row.line,
      label,
      operation: 'enable-um',
      parameters,
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

/** What of a row somebody has to know before it is approved. */
function oddities({ draft }: GoodRow): readonly Message[] {
  return draft.warnings.filter(({ key }) => !/\.note-[^.]*$/.test(key));
}

/** What is said of all rows is said once; then so many of the others. */
function oddOnes(rows: readonly (GoodRow & { readonly row: FileRow })[]): Message[] {
  const all = new Map(
    rows.flatMap(oddities).map((oddity) => [JSON.stringify(oddity), oddity] as const),
  );
  const told = [...all.values()];
  return told.length <= ODD_SHOWN
    ? told
    : [...told.slice(0, ODD_SHOWN), say('warning-more', { count: told.length - ODD_SHOWN })];
}

function firstOf(lines: readonly number[]): string {
  return `${lines.slice(0, 30).join(', ')}${lines.length > 30 ? ', …' : ''}`;
}
