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
    "staff on dial plan {dialPlan} can't dial in to voicemail, its subscriber access contact's been disabled. Back on with it",
    'subscriber access contact of {dialPlan} dial plan kindly re-enable',
    'somebody disabled the contact people dial in to voicemail by, on dial plan {dialPlan}. Un-disable it please',
    'SA contact dp {dialPlan} disabled -> re-enable',
    "People can't dial in to voice mail of plan {dialPlan}, its subscriber access contact has been disabled. Please activate this contact again",
    'turn back on the dial-in contact from dial plan {dialPlan}',
    'the subscriber access contact of dial plan {dialPlan} got disabled, revive it please',
    'subscriber access contact of dial plan {dialPlan} back on pls',
    "people in {dialPlan} cant dial in to their vm because the plan's contact is disabled. enable the contact of dial plan Ostrava again",
  ],
  fr: [
    "réactive dans Lync le contact d'accès abonné de {dialPlan}",
    'réactiver le contact UM de {dialPlan}',
    'plus personne ne peut consulter sa messagerie de {dialPlan}, réactivez le contact Lync',
    'remettre en service le contact UM du plan {dialPlan}',
    "merci de réactiver l'objet contact du plan {dialPlan}",
    'le contact de {dialPlan} doit être réactivé',
    "le contact d'accès abonné du plan {dialPlan} est désactivé, les gens ne peuvent plus appeler leur messagerie. Remets-le",
    'réactivation du contact subscriber access, dial plan {dialPlan}',
    "Contact d'accès abonné du plan {dialPlan} à rallumer svp (il existe encore, il est juste désactivé)",
    'réactiver contact SA du plan {dialPlan}',
    "le contact d'accès abonné du dp {dialPlan} est désactivé, remets-le en service",
    "Ceux du plan {dialPlan} ne peuvent plus appeler leur messagerie, le contact d'accès est désactivé : réactivez-le INC0051777",
    "contact d'accès abonné du plan {dialPlan} désactivé, réactive le",
    "quelqu'un a désactivé le contact par lequel on appelle la messagerie sur le plan {dialPlan}, rallume-le",
    'remettre en service le subscriber access contact, dp {dialPlan}',
  ],
};
