import type { InBothLanguages } from '../kit/operation.js';

// None says that a contact is disabled: it is too much like asking to disable one.
export const ENABLE_CONTACT_EXAMPLES: InBothLanguages<readonly string[]> = {
  en: [
    'enable the subscriber access contact of {dialPlan} again in Lync',
    're-enable the UM contact of {dialPlan}',
    'nobody can dial in to {dialPlan}; reactivate its Lync contact',
    'put the UM contact of {dialPlan} back into service',
    'please reactivate the contact object of dial plan {dialPlan}',
    'the contact of {dialPlan} should be enabled again',
  ],
  fr: [
    "réactive dans Lync le contact d'accès abonné de {dialPlan}",
    'réactiver le contact UM de {dialPlan}',
    'plus personne ne peut consulter sa messagerie de {dialPlan}, réactivez le contact Lync',
    'remettre en service le contact UM du plan {dialPlan}',
    "merci de réactiver l'objet contact du plan {dialPlan}",
    'le contact de {dialPlan} doit être réactivé',
  ],
};
