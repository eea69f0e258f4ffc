import type { InBothLanguages } from '../kit/operation.js';

export const ENABLE_MANY_TEXTS: InBothLanguages<Readonly<Record<string, string>>> = {
  en: {
    title: 'Unified Messaging for many',
    help: 'Gives voice mail to everybody in a CSV file that is attached or pasted, up to 5,000 rows: a column with the user, and the dial plan, policy and extension as far as they are known.',
    example: 'enable UM for everybody in this file in dial plan Paris',
    summary:
      '{count, plural, one {# person gets} other {# people get}} voice mail; a new PIN is mailed to each.',
    'subject-plan': 'Dial plan {dialPlan}',
    'subject-count': '{dialPlan}: {count, plural, one {# person} other {# people}}',
    'property-row': 'Line {line}',
    'warning-left-out':
      '{count, plural, one {One line is} other {# lines are}} left out, since {count, plural, one {it is} other {they are}} not right: {lines}.',
    'warning-already':
      '{count, plural, one {One person has} other {# people have}} voice mail as the file says already; nothing runs for {count, plural, one {that person} other {them}}.',
    'warning-more': '… and {count} more of that kind.',
    'note-mails':
      'Exchange sends {count, plural, one {one welcome mail} other {# welcome mails}} with a new PIN.',
    'note-shown':
      '{shown} of {count} rows are shown above, those with something to know first; the button gives all of them with their commands, and the digest covers all.',
    undo: 'As one: takes voice mail away again from {count, plural, one {the one person} other {the # people}} who got it by this; whoever has it otherwise by then is left alone.',
    'undo-summary':
      '{count, plural, one {# person loses} other {# people lose}} the voice mail that {request} gave.',
    'undo-stops':
      '{count, plural, one {# person} other {# people}} can’t be left voice messages any more; their extensions become free.',
    'undo-no-undo':
      'Send the file once more: it gives voice mail to whoever has none, with new PINs.',
    'warning-changed':
      '{count, plural, one {One person is} other {# people are}} left alone, since {count, plural, one {that one’s} other {their}} voice mail isn’t as {count, plural, one {it} other {they}} got it any more: line {lines}.',
    'warning-gone':
      '{count, plural, one {One person has} other {# people have}} no voice mail any more: line {lines}.',
    'note-undo-shown':
      '{shown} of {count} rows are shown above; the button gives all of them with their commands, and the digest covers all.',
  },
  fr: {
    title: 'Messagerie vocale de plusieurs personnes',
    help: 'Donne la messagerie vocale à toutes les personnes d’un fichier CSV joint ou collé, jusqu’à 5\u00A0000 lignes\u00A0: une colonne pour la personne, et le plan de numérotation, la stratégie et le poste s’ils sont connus.',
    example: 'active la messagerie vocale pour tout le monde dans ce fichier, plan Paris',
    summary:
      '{count, plural, one {# personne reçoit} other {# personnes reçoivent}} la messagerie vocale\u00A0; un nouveau code PIN est envoyé à chacune par courriel.',
    'subject-plan': 'Plan de numérotation {dialPlan}',
    'subject-count': '{dialPlan}\u00A0: {count, plural, one {# personne} other {# personnes}}',
    'property-row': 'Ligne {line}',
    'warning-left-out':
      '{count, plural, one {Une ligne est laissée} other {# lignes sont laissées}} de côté, car {count, plural, one {elle n’est pas correcte} other {elles ne sont pas correctes}}\u00A0: {lines}.',
    'warning-already':
      '{count, plural, one {Une personne a} other {# personnes ont}} déjà la messagerie vocale telle que le fichier la demande\u00A0; rien n’est exécuté pour {count, plural, one {elle} other {elles}}.',
    'warning-more': '… et {count} de plus du même genre.',
    'note-mails':
      'Exchange envoie {count, plural, one {un courriel} other {# courriels}} de bienvenue avec un nouveau code PIN.',
    'note-shown':
      '{shown} lignes sur {count} sont montrées ci-dessus, d’abord celles qui demandent attention\u00A0; le bouton les donne toutes avec leurs commandes, et l’empreinte les couvre toutes.',
    undo: 'En une fois\u00A0: retire de nouveau la messagerie vocale {count, plural, one {à la personne} other {aux # personnes}} qui l’ont reçue ainsi\u00A0; qui l’a autrement d’ici là n’est pas touché.',
    'undo-summary':
      '{count, plural, one {# personne perd} other {# personnes perdent}} la messagerie vocale que {request} a donnée.',
    'undo-stops':
      'On ne peut plus laisser de messages vocaux à {count, plural, one {# personne} other {# personnes}}\u00A0; leurs postes redeviennent libres.',
    'undo-no-undo':
      'Renvoyez le fichier\u00A0: il donne la messagerie vocale à qui n’en a pas, avec de nouveaux codes PIN.',
    'warning-changed':
      '{count, plural, one {Une personne n’est pas touchée} other {# personnes ne sont pas touchées}}, car leur messagerie n’est plus comme elles l’ont reçue\u00A0: ligne {lines}.',
    'warning-gone':
      '{count, plural, one {Une personne n’a} other {# personnes n’ont}} plus de messagerie vocale\u00A0: ligne {lines}.',
    'note-undo-shown':
      '{shown} lignes sur {count} sont montrées ci-dessus\u00A0; le bouton les donne toutes avec leurs commandes, et l’empreinte les couvre toutes.',
  },
};
