import type { InBothLanguages } from '../kit/operation.js';

export const ENABLE_CONTACT_PHRASES: InBothLanguages<readonly string[]> = {
  en: [
    'enable [the] contact of dial plan {dialPlan} again',
    're-enable [the] [subscriber access] contact of [dial plan] {dialPlan}',
    'enable [the] subscriber access contact of dial plan {dialPlan} again',
    'switch [the] contact of dial plan {dialPlan} back on',
    'turn [the] subscriber access contact of dial plan {dialPlan} back on',
    'reactivate [the] [subscriber access] contact of [dial plan] {dialPlan}',
    'put [the] contact of dial plan {dialPlan} back (in|into) service',
    'put [the] subscriber access contact of [dial plan] {dialPlan} back (in|into) service',
  ],
  fr: [
    'active de nouveau [le] contact de dial plan {dialPlan}',
    'réactive [le] contact [d] accès abonné de {dialPlan}',
    'réactive [le] contact de dial plan {dialPlan}',
    'rallume [le] contact [d] accès abonné de dial plan {dialPlan}',
    'remets [le] contact de dial plan {dialPlan} en service',
    'réactivation du contact de dial plan {dialPlan}',
    'remets [le] contact [d] accès abonné de {dialPlan} en service',
    'active de nouveau [le] contact [d] accès abonné de {dialPlan}',
  ],
};
