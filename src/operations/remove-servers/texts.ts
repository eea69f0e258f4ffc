import type { InBothLanguages } from '../kit/operation.js';

export const REMOVE_SERVERS_TEXTS: InBothLanguages<Readonly<Record<string, string>>> = {
  en: {
    title: 'Remove a server from dial plans',
    help: 'Takes one server out of its SIP URI dial plans, or out of one: before it is shut down, for example.',
    example: 'remove the server mbx2 from all SIP dial plans',
    summary: '{servers} leaves the dial plans {dialPlans}.',
    'subject-forest': 'Exchange forest',
    'subject-servers': 'Server',
    'subject-plans': 'Dial plans',
    'step-service': 'Take {dialPlans} from the UM service of {server}',
    'step-router': 'Take {dialPlans} from the UM call router of {server}',
    'property-service': 'Dial plans of the UM service',
    'property-router': 'Dial plans of the UM call router',
    'verify-service': 'The UM service of {server} is not in dial plan {dialPlan}',
    'verify-router': 'The UM call router of {server} is not in dial plan {dialPlan}',
    'warning-ten-minutes': 'Exchange takes up to ten minutes to act by it.',
    'warning-too-few':
      'Dial plan {dialPlan} is left with {count, plural, one {one UM server} other {# UM servers}}: when that one is away, nobody on it has voice mail.',
    stops:
      '{servers} takes no calls of {dialPlans} any more, and Lync no longer trusts it for them.',
    'stops-plan': 'No UM server is left for dial plan {dialPlan}: nobody on it has voice mail.',
    undo: 'Puts {count, plural, one {exactly this one} other {exactly these #}} back.',
  },
  fr: {
    title: 'Retirer un serveur des plans',
    help: 'Sort un serveur de ses plans de numérotation URI SIP, ou d’un seul : avant de l’arrêter, par exemple.',
    example: 'retire le serveur mbx2 de tous les plans SIP',
    summary: '{servers} sort des plans {dialPlans}.',
    'subject-forest': 'Forêt Exchange',
    'subject-servers': 'Serveur',
    'subject-plans': 'Plans de numérotation',
    'step-service': 'Retirer {dialPlans} du service de MU de {server}',
    'step-router': 'Retirer {dialPlans} du routeur d’appels de MU de {server}',
    'property-service': 'Plans du service de MU',
    'property-router': 'Plans du routeur d’appels de MU',
    'verify-service': 'Le service de MU de {server} n’est pas dans le plan {dialPlan}',
    'verify-router': 'Le routeur d’appels de MU de {server} n’est pas dans le plan {dialPlan}',
    'warning-ten-minutes': 'Exchange met jusqu’à dix minutes à en tenir compte.',
    'warning-too-few':
      'Il reste {count, plural, one {un serveur de MU} other {# serveurs de MU}} au plan {dialPlan} : s’il s’absente, personne sur ce plan n’a de messagerie vocale.',
    stops:
      '{servers} ne prend plus d’appels de {dialPlans}, et Lync ne lui fait plus confiance pour eux.',
    'stops-plan':
      'Il ne reste aucun serveur de MU au plan {dialPlan} : personne sur ce plan n’a de messagerie vocale.',
    undo: 'Remet {count, plural, one {exactement celui-ci} other {exactement ces #}}.',
  },
};
