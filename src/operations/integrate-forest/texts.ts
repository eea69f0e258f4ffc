import type { InBothLanguages } from '../kit/operation.js';

export const INTEGRATE_FOREST_TEXTS: InBothLanguages<Readonly<Record<string, string>>> = {
  en: {
    title: 'Integrate a forest',
    help: 'Carries out, phase by phase, all that is missing for Exchange UM and Lync to work together in a forest: certificates, Exchange, Lync, users. Each phase is approved by itself.',
    example: 'integrate forest contoso.com',
    summary:
      '{forest}: {phase, select, certificates {certificates of the UM services} exchange {Exchange} lync {Lync} other {users}} in {count, plural, one {# step} other {# steps}}; it stops at the first that fails.',
    'subject-forest': 'Exchange forest',
    'subject-phase': 'Phase',
    'subject-part': 'Part {number}',
    'field-name': 'Name of the dial plan',
    'phase-certificates': '1 of 4: certificates of the UM services',
    'phase-exchange': '2 of 4: Exchange',
    'phase-lync': '3 of 4: Lync',
    'phase-users': '4 of 4: users',
    'note-later': '{operation} has to wait until this phase is done; it is planned when you go on.',
    'warning-left-out': '{user} isn’t part of this. The reason follows.',
    'note-phases':
      'After this, {count, plural, one {one more phase has} other {# more phases have}} something to do; the next is {next, select, certificates {certificates} exchange {Exchange} lync {Lync} other {users}}.',
    'summary-grants':
      '{count, plural, one {One person gets} other {# people get}} the Lync dial plan of their extensions.',
    'step-grant': 'Grant {user} the Lync dial plan {dialPlan}',
    'property-grant': 'Lync dial plan',
    'verify-grant': '{user} has the Lync dial plan {dialPlan}',
    'note-grants':
      'Who has a Lync dial plan of their own keeps it; for the others numbers that they dial are read by the new one from their next sign-in on.',
    'offer-next': 'Go on with the integration',
    'offer-test': 'Test voice mail by a call',
    'offer-attendant': 'Create an auto attendant of {dialPlan}',
    'undo-none':
      'Each part has its own way back, or none: the cards of the single operations say which.',
  },
  fr: {
    title: 'Intégrer une forêt',
    help: 'Exécute, phase par phase, tout ce qui manque pour que la MU d’Exchange et Lync fonctionnent ensemble dans une forêt : certificats, Exchange, Lync, utilisateurs. Chaque phase est approuvée séparément.',
    example: 'intègre la forêt contoso.com',
    summary:
      '{forest} : {phase, select, certificates {certificats des services de MU} exchange {Exchange} lync {Lync} other {utilisateurs}} en {count, plural, one {# étape} other {# étapes}} ; arrêt à la première qui échoue.',
    'subject-forest': 'Forêt Exchange',
    'subject-phase': 'Phase',
    'subject-part': 'Partie {number}',
    'field-name': 'Nom du plan de numérotation',
    'phase-certificates': '1 sur 4 : certificats des services de MU',
    'phase-exchange': '2 sur 4 : Exchange',
    'phase-lync': '3 sur 4 : Lync',
    'phase-users': '4 sur 4 : utilisateurs',
    'note-later': '{operation} doit attendre la fin de cette phase ; ce sera planifié à la suite.',
    'warning-left-out': '{user} n’en fait pas partie. La raison suit.',
    'note-phases':
      'Ensuite, {count, plural, one {une autre phase a} other {# autres phases ont}} quelque chose à faire ; la prochaine est {next, select, certificates {certificats} exchange {Exchange} lync {Lync} other {utilisateurs}}.',
    'summary-grants':
      '{count, plural, one {Une personne reçoit} other {# personnes reçoivent}} le plan de numérotation Lync de leurs postes.',
    'step-grant': 'Accorder à {user} le plan de numérotation Lync {dialPlan}',
    'property-grant': 'Plan de numérotation Lync',
    'verify-grant': '{user} a le plan de numérotation Lync {dialPlan}',
    'note-grants':
      'Qui a déjà un plan de numérotation Lync à soi le garde\u00A0; pour les autres, les numéros composés sont lus par le nouveau dès la prochaine connexion.',
    'offer-next': 'Poursuivre l’intégration',
    'offer-test': 'Tester la messagerie vocale par un appel',
    'offer-attendant': 'Créer un standard automatique de {dialPlan}',
    'undo-none':
      'Chaque partie a son propre retour en arrière, ou aucun : les cartes des opérations le disent.',
  },
};
