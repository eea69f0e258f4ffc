import type { InBothLanguages } from '../kit/operation.js';

export const SECURE_DIAL_PLAN_PHRASES: InBothLanguages<readonly string[]> = {
  en: [
    'secure [the] dial plan {dialPlan}',
    'secure [the] dial plan {dialPlan} as lync (asks|needs|wants)',
    'secure [the] calls of [the] dial plan {dialPlan}',
    'set [the] voip security of [the] dial plan {dialPlan}',
    'change [the] voip security of [the] dial plan {dialPlan}',
    'fix [the] voip security of [the] dial plan {dialPlan}',
    'make [the] dial plan {dialPlan} secured',
    'encrypt [the] calls of [the] dial plan {dialPlan}',
    '[the] voip security of [the] dial plan {dialPlan} is wrong',
  ],
  fr: [
    'sécurise [le] dial plan {dialPlan}',
    'sécurise [le] dial plan {dialPlan} comme lync le demande',
    'sécurise [les] appels du dial plan {dialPlan}',
    'règle [la] sécurité voip du dial plan {dialPlan}',
    'change [la] sécurité voip du dial plan {dialPlan}',
    'corrige [la] sécurité voip du dial plan {dialPlan}',
    'mets [le] dial plan {dialPlan} en sécurisé',
    'chiffre [les] appels du dial plan {dialPlan}',
    '[la] sécurité voip du dial plan {dialPlan} est fausse',
  ],
};
