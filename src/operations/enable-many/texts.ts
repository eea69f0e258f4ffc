import type { InBothLanguages } from '../kit/operation.js';

export const ENABLE_MANY_TEXTS: InBothLanguages<Readonly<Record<string, string>>> = {
  en: {
    title: 'Enable Unified Messaging for many',
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
    'no-undo':
      'Not as one: turn voice mail off for whom it must not stay. The result names everybody.',
  },
  fr: {
    title: 'Activer la messagerie vocale de plusieurs personnes',
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
    'no-undo':
      'Pas en une fois\u00A0: désactivez la messagerie des personnes qui ne doivent pas la garder. Le résultat nomme tout le monde.',
  },
};
