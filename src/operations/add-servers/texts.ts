import type { InBothLanguages } from '../kit/operation.js';

export const ADD_SERVERS_TEXTS: InBothLanguages<Readonly<Record<string, string>>> = {
  en: {
    title: 'Add servers to dial plans',
    help: 'Puts every Client Access and Mailbox server into every SIP URI dial plan, or those that are named: a new server and a new dial plan each need it.',
    example: 'add the server mbx1 to all SIP dial plans',
    summary:
      '{forest}: {count, plural, one {one missing dial plan is} other {# missing dial plans are}} added to {servers, plural, one {one server} other {# servers}}.',
    'subject-forest': 'Exchange forest',
    'subject-servers': 'Servers',
    'subject-plans': 'SIP URI dial plans',
    'step-service': 'Add {dialPlans} to the UM service of {server}',
    'step-router': 'Add {dialPlans} to the UM call router of {server}',
    'property-service': 'Dial plans of the UM service',
    'property-router': 'Dial plans of the UM call router',
    'verify-service': 'The UM service of {server} is in dial plan {dialPlan}',
    'verify-router': 'The UM call router of {server} is in dial plan {dialPlan}',
    'warning-ten-minutes': 'Exchange takes up to ten minutes to act by it.',
    'note-already':
      '{count, plural, one {One dial plan is} other {# dial plans are}} there already and stay.',
    'note-older': 'Left out, of an older Exchange: {servers}.',
    'note-others': 'Left out, no SIP URI dial plans: {dialPlans}.',
    undo: 'Takes {count, plural, one {exactly this one} other {exactly these #}} out again.',
  },
  fr: {
    title: 'Ajouter des serveurs aux plans',
    help: 'Met chaque serveur d’accès client et de boîtes aux lettres dans chaque plan de numérotation URI SIP, ou ceux qui sont nommés : un nouveau serveur et un nouveau plan le demandent chacun.',
    example: 'ajoute le serveur mbx1 à tous les plans SIP',
    summary:
      '{forest} : {count, plural, one {un plan manquant est ajouté} other {# plans manquants sont ajoutés}} à {servers, plural, one {un serveur} other {# serveurs}}.',
    'subject-forest': 'Forêt Exchange',
    'subject-servers': 'Serveurs',
    'subject-plans': 'Plans de numérotation URI SIP',
    'step-service': 'Ajouter {dialPlans} au service de MU de {server}',
    'step-router': 'Ajouter {dialPlans} au routeur d’appels de MU de {server}',
    'property-service': 'Plans du service de MU',
    'property-router': 'Plans du routeur d’appels de MU',
    'verify-service': 'Le service de MU de {server} est dans le plan {dialPlan}',
    'verify-router': 'Le routeur d’appels de MU de {server} est dans le plan {dialPlan}',
    'warning-ten-minutes': 'Exchange met jusqu’à dix minutes à en tenir compte.',
    'note-already': '{count, plural, one {Un plan y est} other {# plans y sont}} déjà et restent.',
    'note-older': 'Laissés de côté, d’un Exchange plus ancien : {servers}.',
    'note-others': 'Laissés de côté, pas des plans URI SIP : {dialPlans}.',
    undo: 'Retire {count, plural, one {exactement celui-ci} other {exactement ces #}}.',
  },
};
