import type { InBothLanguages } from '../kit/operation.js';

export const CHANGE_POLICY_TEXTS: InBothLanguages<Readonly<Record<string, string>>> = {
  en: {
    title: 'Change a UM mailbox policy',
    help: 'Gives somebody another UM mailbox policy of the dial plan they are on. A policy of another plan means a change of dial plan.',
    example: 'move bob.stone to policy "Redmond VIP"',
    summary: '{user} gets UM mailbox policy {policy}.',
    'step-policy': 'Set the UM mailbox policy of {user}',
    'property-policy': 'UM mailbox policy',
    'note-pin':
      'This policy asks for a PIN of at least {digits} digits; a shorter one has to be changed at the next sign-in.',
    'warning-plan':
      'Policy {policy} belongs to dial plan {dialPlan}, so that this is a change of dial plan.',
    'verify-policy': 'The mailbox has policy {policy}',
    undo: 'Goes back to policy {policy}.',
  },
  fr: {
    title: 'Changer de stratégie MU',
    help: 'Donne à quelqu’un une autre stratégie de boîte aux lettres MU de son plan de numérotation. Une stratégie d’un autre plan veut dire changer de plan.',
    example: 'passe bob.stone sur la stratégie « Redmond VIP »',
    summary: '{user} reçoit la stratégie de boîte aux lettres MU {policy}.',
    'step-policy': 'Définir la stratégie de boîte aux lettres MU de {user}',
    'property-policy': 'Stratégie de boîte aux lettres MU',
    'note-pin':
      'Cette stratégie demande un code PIN d’au moins {digits} chiffres ; un code plus court est à changer à la prochaine connexion.',
    'warning-plan':
      'La stratégie {policy} appartient au plan {dialPlan} : c’est donc un changement de plan de numérotation.',
    'verify-policy': 'La boîte a la stratégie {policy}',
    undo: 'Revient à la stratégie {policy}.',
  },
};
