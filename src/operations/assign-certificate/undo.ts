import type { Forest } from '../../protocol/endpoint.js';
import type { DraftInput } from '../../protocol/plan.js';
import { messagesOf } from '../kit/messages.js';
import { sameName } from '../kit/names.js';
import type { PlanList } from '../kit/server-plans/lists.js';
import { daysLeft, RENEWAL_DAYS } from '../kit/um-certificates.js';
import type { Chosen } from './choose.js';

const say = messagesOf('assign-certificate');

/** A binding can't be withdrawn: its undo binds the certificate before, as long as that one fits. */
export function undoOf(
  forest: Forest,
  changed: readonly PlanList[],
  { fit }: Chosen,
  now: Date,
): DraftInput['undo'] {
  const olds = new Set(changed.map(({ settings }) => settings.UMCertificateThumbprint ?? ''));
  const [old = '', other] = olds;
  if (other !== undefined) return { kind: 'none', reason: say('undo-mixed') };
  if (old === '') return { kind: 'none', reason: say('undo-first') };
  const before = fit.find(({ Thumbprint }) => sameName(Thumbprint, old));
  const server = changed[0]?.server.Fqdn ?? '';
  if (before === undefined) return { kind: 'none', reason: say('undo-unfit', { thumbprint: old }) };
  const about = { server, thumbprint: old, date: before.NotAfter.slice(0, 10) };
  return {
    kind: 'request',
    operation: 'assign-certificate',
    parameters: { forest: forest.name, server, thumbprint: old },
    explanation: say(daysLeft(before, now) < RENEWAL_DAYS ? 'undo-soon' : 'undo', about),
  };
}
