import type { InBothLanguages } from '../kit/operation.js';

export const DELETE_DIAL_PLAN_PHRASES: InBothLanguages<readonly string[]> = {
  en: [
    'delete dial plan',
    'delete [the] [sip] [uri] dial plan {dialPlan}',
    'delete [the] {dialPlan} dial plan',
    'remove [the] [sip] [uri] dial plan {dialPlan}',
    'remove [the] {dialPlan} dial plan',
    'drop [the] [sip] [uri] dial plan {dialPlan}',
    'get rid of [the] dial plan {dialPlan}',
    'we [do] no longer need [the] dial plan {dialPlan}',
    'dial plan {dialPlan} can (go|be deleted|be removed)',
    'dial plan {dialPlan} is no longer (needed|used)',
    'get rid of dial plan {dialPlan}',
  ],
  fr: [
    'supprime dial plan',
    'supprime [le] dial plan [uri] [sip] {dialPlan}',
    'supprime [le] [vieux|ancien] dial plan {dialPlan}',
    'efface [le] dial plan [uri] [sip] {dialPlan}',
    'enlève [le] dial plan [uri] [sip] {dialPlan}',
    'suppression [du] dial plan [uri] [sip] {dialPlan}',
    '[on] [n] a plus besoin [du] dial plan {dialPlan}',
    '[le] dial plan {dialPlan} ne sert plus',
    '[le] dial plan {dialPlan} (peut|doit) être supprimé',
    'débarrasse nous [du] dial plan {dialPlan}',
  ],
};
