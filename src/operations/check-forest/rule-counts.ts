import type { Finding } from '../../protocol/answer.js';
import { POOL_RULES } from './published-pools.js';
import { RULE_IDS } from '../kit/um-rules/rule-ids.js';
import type { ForestSituation } from './situation.js';
import { ROOT_RULES } from './trusted-roots.js';
import type { RuleId } from '../kit/um-rules/unread.js';

const MEDIA_RULES: readonly RuleId[] = ['media-conflict', 'voip-security'];

/** What only Lync can tell. */
const LYNC_RULES: readonly RuleId[] = [
  ...ROOT_RULES,
  'partner-lync',
  'front-end-stopped',
  'front-end-restart',
  ...MEDIA_RULES,
  'lync-dial-plan',
  'lync-dial-plan-rules',
  'contact-subscriber',
  'contact-attendant',
  'contact-disabled',
  'contact-number',
  'contact-pool',
  'users-not-in-lync',
  'users-lync-disabled',
  'users-hosted',
  'users-sip-address',
  'users-telephone-plan',
  'users-no-voice',
  'users-unseen',
];

/** How many rules hold, and of how many nothing can be said because something wasn't read. */
export function ruleCounts(
  situation: ForestSituation,
  findings: readonly Finding[],
): { readonly rules: number; readonly unknown: number } {
  const broken = new Set(findings.map(({ rule }) => rule));
  const { lync, pools, permissions, unread, absent } = situation;
  const untold = new Set<RuleId>([
    ...[...unread, ...absent].flatMap(({ rules }) => rules),
    ...(pools === null ? POOL_RULES : []),
    ...(permissions.length === 0 ? (['permissions', 'permissions-denied'] as const) : []),
    ...(lync === null ? LYNC_RULES : []),
    ...(lync?.media.length === 0 ? MEDIA_RULES : []),
    ...(broken.has('same-pilot') ? (['hunt-group-missing', 'hunt-group-pilot'] as const) : []),
    // Nothing is right where Lync contradicts itself.
    ...(broken.has('media-conflict') ? (['voip-security'] as const) : []),
  ]);
  const unknown = RULE_IDS.filter((rule) => untold.has(rule) && !broken.has(rule)).length;
  return { rules: RULE_IDS.length - broken.size - unknown, unknown };
}
