import type { InBothLanguages } from '../kit/operation.js';

export const SET_ACCESS_NUMBERS_TEXTS: InBothLanguages<Readonly<Record<string, string>>> = {
  en: {
    title: 'Set access numbers',
    help: 'Gives a SIP URI dial plan exactly these numbers, under which people reach their voice mail; say all of them.',
    example: 'set the access number of dial plan Paris to +33155500009',
    summary:
      'People on dial plan {dialPlan} reach their voice mail {count, plural, =0 {under no number any more} other {under {numbers}}}.',
    'subject-plan': 'Dial plan',
    'subject-forest': 'Exchange forest',
    'step-numbers': 'Set the access numbers of {dialPlan}',
    'property-numbers': 'Access numbers',
    'verify-has': '{dialPlan} has the access number {number}',
    'verify-has-not': '{dialPlan} hasn’t the access number {number}',
    'stops-numbers': 'Voice mail isn’t reached under {numbers} any more.',
    'warning-welcome-mail':
      'The welcome mail carries the numbers as they are when somebody is enabled: whoever is enabled already has the old ones and isn’t told.',
    'warning-none': 'Nobody on {dialPlan} can dial in then.',
    'warning-contact':
      'The contact {contact} in Lync still has {line}: a Lync administrator has to change it with OcsUmUtil, or calls to the new number don’t arrive.',
    'note-ten-minutes': 'Exchange takes up to ten minutes to act by it.',
    undo: 'Sets {count, plural, =0 {no access number} other {{numbers}}} again.',
    'undo-none':
      'The numbers {numbers} aren’t all E.164 numbers with their plus, which alone can be set here.',
  },
  fr: {
    title: 'Définir les numéros d’accès',
    help: 'Donne à un plan de numérotation URI SIP exactement ces numéros, par lesquels on joint sa messagerie vocale ; dites-les tous.',
    example: 'change le numéro d’accès du plan Paris en +33155500009',
    summary:
      'Les personnes du plan {dialPlan} ne joignent leur messagerie vocale {count, plural, =0 {par plus aucun numéro} other {que par {numbers}}}.',
    'subject-plan': 'Plan de numérotation',
    'subject-forest': 'Forêt Exchange',
    'step-numbers': 'Définir les numéros d’accès de {dialPlan}',
    'property-numbers': 'Numéros d’accès',
    'verify-has': '{dialPlan} a le numéro d’accès {number}',
    'verify-has-not': '{dialPlan} n’a pas le numéro d’accès {number}',
    'stops-numbers': 'On ne joint plus la messagerie vocale par {numbers}.',
    'warning-welcome-mail':
      'Le message de bienvenue porte les numéros du moment de l’activation : qui est déjà activé a les anciens et n’est pas prévenu.',
    'warning-none': 'Personne du plan {dialPlan} ne pourra alors appeler sa messagerie.',
    'warning-contact':
      'Le contact {contact} de Lync a encore {line} : un administrateur Lync doit le modifier avec OcsUmUtil, sinon les appels au nouveau numéro n’arrivent pas.',
    'note-ten-minutes': 'Exchange met jusqu’à dix minutes à en tenir compte.',
    undo: 'Remet {count, plural, =0 {la liste à vide} other {{numbers}}}.',
    'undo-none':
      'Les numéros {numbers} ne sont pas tous des numéros E.164 avec leur plus, les seuls qu’on puisse définir ici.',
  },
};
