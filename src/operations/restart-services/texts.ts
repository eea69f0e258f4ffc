import type { InBothLanguages } from '../kit/operation.js';

export const RESTART_SERVICES_TEXTS: InBothLanguages<Readonly<Record<string, string>>> = {
  en: {
    title: 'Restart the UM services',
    help: 'Restarts a server’s UM service and call router: it takes no new calls, waits for those in progress, restarts, and takes calls again.',
    example: 'restart um services on mbx1.contoso.com',
    summary: 'The UM services of {server} are restarted, and it takes calls again.',
    'summary-start':
      'What is stopped of the UM services of {server} is started, and it takes calls.',
    'subject-server': 'Server',
    'subject-people': 'People with voice mail there',
    'subject-calls': 'Calls in progress now',
    'subject-forest': 'Exchange forest',
    'calls-untold': 'none that a UM service tells of',
    'step-drain': 'Let no new calls through to {server}',
    'step-calls': 'Wait until {server} is in no call, {minutes} minutes at most',
    'step-service': 'Restart the UM service of {server}',
    'step-router': 'Restart the UM call router of {server}',
    'step-start-service': 'Start the UM service of {server}',
    'step-start-router': 'Start the UM call router of {server}',
    'step-active': 'Let calls through to {server} again, also if something fails before',
    'property-service': 'UM service (MSExchangeUM)',
    'property-router': 'UM call router (MSExchangeUMCR)',
    'property-component': 'State of the call router',
    restarted: 'restarted',
    started: 'started',
    'note-left':
      '{service} runs on {server} and is left alone: no call is cut off. Ask again afterwards to restart it too.',
    'verify-service': 'The UM service of {server} runs',
    'verify-router': 'The UM call router of {server} runs',
    'verify-active': '{server} takes calls',
    'warning-held':
      '{server} takes no new calls now ({state}): somebody may be at work on it. It does afterwards.',
    'warning-cut':
      'Calls that {server} is still in after {minutes} minutes are cut off by the restart.',
    'stops-mailboxes':
      '{people, plural, =0 {Nobody’s voice mail is on {server}; what it answers otherwise stops until it has restarted.} one {Callers don’t reach the voice mail of one person, whose mailbox is on {server}, until it has restarted: no other server takes that over.} other {Callers don’t reach the voice mail of # people, whose mailboxes are on {server}, until it has restarted: no other server takes that over.}}',
    'stops-router':
      'No calls go through {server} meanwhile; Lync tries the other servers of the dial plans.',
    'undo-none': 'A restart can’t be undone.',
  },
  fr: {
    title: 'Redémarrer les services de MU',
    help: 'Redémarre le service de MU et le routeur d’appels d’un serveur : il ne prend plus de nouveaux appels, attend la fin de ceux en cours, redémarre, puis reprend les appels.',
    example: 'redémarre les services um sur mbx1.contoso.com',
    summary: 'Les services de MU de {server} sont redémarrés, puis il reprend les appels.',
    'summary-start':
      'Ceux des services de MU de {server} qui sont arrêtés sont démarrés, et il prend les appels.',
    'subject-server': 'Serveur',
    'subject-people': 'Personnes dont la messagerie s’y trouve',
    'subject-calls': 'Appels en cours',
    'subject-forest': 'Forêt Exchange',
    'calls-untold': 'aucun qu’un service de MU signale',
    'step-drain': 'Ne plus laisser passer de nouveaux appels vers {server}',
    'step-calls': 'Attendre que {server} n’ait plus d’appel, {minutes} minutes au plus',
    'step-service': 'Redémarrer le service de MU de {server}',
    'step-router': 'Redémarrer le routeur d’appels de MU de {server}',
    'step-start-service': 'Démarrer le service de MU de {server}',
    'step-start-router': 'Démarrer le routeur d’appels de MU de {server}',
    'step-active': 'Laisser de nouveau passer les appels vers {server}, même après un échec',
    'property-service': 'Service de MU (MSExchangeUM)',
    'property-router': 'Routeur d’appels de MU (MSExchangeUMCR)',
    'property-component': 'État du routeur d’appels',
    restarted: 'redémarré',
    started: 'démarré',
    'note-left':
      '{service} fonctionne sur {server} et n’est pas touché : aucun appel n’est coupé. Redemandez ensuite pour le redémarrer aussi.',
    'verify-service': 'Le service de MU de {server} fonctionne',
    'verify-router': 'Le routeur d’appels de MU de {server} fonctionne',
    'verify-active': '{server} prend les appels',
    'warning-held':
      '{server} ne prend pas de nouveaux appels actuellement ({state}) : quelqu’un y travaille peut-être. Il en prendra ensuite.',
    'warning-cut':
      'Les appels que {server} traite encore après {minutes} minutes sont coupés par le redémarrage.',
    'stops-mailboxes':
      '{people, plural, =0 {La messagerie de personne ne se trouve sur {server} ; ce qu’il traite par ailleurs s’arrête jusqu’à la fin du redémarrage.} one {La messagerie d’une personne, dont la boîte se trouve sur {server}, est injoignable jusqu’à la fin du redémarrage : aucun autre serveur ne prend le relais.} other {La messagerie de # personnes, dont les boîtes se trouvent sur {server}, est injoignable jusqu’à la fin du redémarrage : aucun autre serveur ne prend le relais.}}',
    'stops-router':
      'Aucun appel ne passe par {server} pendant ce temps ; Lync essaie les autres serveurs des plans de numérotation.',
    'undo-none': 'Un redémarrage ne s’annule pas.',
  },
};
