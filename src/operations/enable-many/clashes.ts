import { UmError } from '../../protocol/errors.js';
import type { RowPlan } from './row-plan.js';

/** The same, where a row that claims what an earlier one claims (a person, an extension) is bad. */
export function withoutClashes(planned: readonly RowPlan[]): RowPlan[] {
  const holders = new Map<string, number>();
  return planned.map((one) => {
    if (one.kind !== 'good') return one;
    const { row, good } = one;
    const taken = good.draft.claims.find((claim) => holders.has(claim));
    for (const claim of good.draft.claims) if (!holders.has(claim)) holders.set(claim, row.line);
    if (taken === undefined) return one;
    const what = taken.startsWith('extension:') ? 'extension' : 'person';
    const params = { what, line: holders.get(taken) ?? 0, extension: good.extension };
    return { kind: 'bad', row, label: good.label, error: new UmError('UM-ROW-CLASH', params) };
  });
}
