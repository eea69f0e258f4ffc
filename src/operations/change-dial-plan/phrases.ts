import type { InBothLanguages } from '../kit/operation.js';

export const CHANGE_DIAL_PLAN_PHRASES: InBothLanguages<readonly string[]> = {
  en: [
    'change dial plan',
    'change {user} dial plan [to {dialPlan}]',
    'change {user} dial plan to {dialPlan} extension {newExtension}',
    'move {user} [over] (to|into) dial plan {dialPlan} [extension {newExtension}]',
    'switch {user} to dial plan {dialPlan} [extension {newExtension}]',
    'transfer {user} to dial plan {dialPlan} [extension {newExtension}]',
    'migrate {user} to dial plan {dialPlan} [extension {newExtension}]',
    'put {user} (on|in) dial plan {dialPlan} [extension {newExtension}]',
    '{user} moves to dial plan {dialPlan} [extension {newExtension}]',
    '{user} (needs|should have|should be on) dial plan {dialPlan}',
  ],
  fr: [
    'change dial plan',
    'changer {user} de dial plan [(en|pour|vers) {dialPlan}]',
    'passe {user} (sur|dans|au) [le] dial plan {dialPlan} [extension {newExtension}]',
    'bascule {user} (sur|vers|dans) [le] dial plan {dialPlan} [extension {newExtension}]',
    'mets {user} (sur|dans) [le] dial plan {dialPlan} [extension {newExtension}]',
    'déplace {user} (sur|vers|dans) [le] dial plan {dialPlan} [extension {newExtension}]',
    'transfère {user} (sur|vers|dans) [le] dial plan {dialPlan} [extension {newExtension}]',
    'migre {user} (sur|vers|dans) [le] dial plan {dialPlan} [extension {newExtension}]',
  ],
};
