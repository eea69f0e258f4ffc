import type { InBothLanguages } from '../kit/operation.js';

export const RESTART_FRONT_ENDS_TEXTS: InBothLanguages<Readonly<Record<string, string>>> = {
  en: {
    title: 'Restart the Front Ends of a pool',
    help: 'Has the Lync Front End service restarted on those servers of a pool where it has run since before the pool was connected to UM. A person does it, one upgrade domain after the other; since when each runs is looked at afterwards.',
    example: 'restart the front ends of pool fepool-paris.contoso.com',
    summary:
      'The Lync Front End service is restarted on {count, plural, one {one server} other {# servers}} of {pool}: a person does it, one upgrade domain after the other, and the request waits until it is seen.',
    'subject-pool': 'Front End pool',
    'subject-servers': 'Front Ends',
    'subject-forest': 'Lync’s forest',
    step: 'Restart the Front End service on {count, plural, one {one server} other {# servers}} of {pool}',
    'do-who':
      'Who and where: a member of RTCUniversalServerAdmins, in the Lync Server Management Shell on {server} or another Front End of the pool, when few people work.',
    'do-domains':
      'Get-CsPoolUpgradeReadinessState, which runs only there, shows the upgrade domains of the pool and which servers are in each. Do one upgrade domain at a time.',
    'do-ready':
      'Before each: go on only where it shows that this upgrade domain is ready. Where the pool is Busy, wait ten minutes and look again.',
    'do-restart':
      '{server}: Stop-CsWindowsService -Name RTCSRV -ComputerName {server}; Start-CsWindowsService -Name RTCSRV -ComputerName {server}',
    'do-wait':
      'After each upgrade domain: wait until Get-CsWindowsService shows RTCSRV as Running on its servers and the pool is ready again.',
    'do-done':
      'When all are done, press the button of this card: since when each service runs is looked at.',
    'property-service': 'Front End service (RTCSRV)',
    restarted: 'restarted',
    'warning-small':
      '{pool} has no more than two Front Ends: never stop both at once, or all its users are signed out.',
    'warning-silent': 'Not looked at, because it couldn’t be read: {servers}.',
    'note-by-hand':
      'Whether a pool can do without a server shows only on one of its own servers: nothing is sent to them, they are only looked at.',
    'stops-users':
      'Those whom a Front End of {pool} serves are signed out for some minutes while it restarts, and calls that it carries are cut off.',
    'verify-new': 'The Front End service of {server} has been restarted',
    'verify-running': 'The Front End service of {server} runs',
    'undo-none': 'A restart can’t be undone.',
  },
  fr: {
    title: 'Redémarrer les serveurs frontaux d’un pool',
    help: 'Fait redémarrer le service frontal de Lync sur les serveurs d’un pool où il tourne depuis avant le raccordement du pool à la MU. Une personne le fait, un domaine de mise à niveau après l’autre\u00A0; l’heure de démarrage de chacun est lue ensuite.',
    example: 'redémarre les serveurs frontaux du pool fepool-paris.contoso.com',
    summary:
      'Le service frontal de Lync est redémarré sur {count, plural, one {un serveur} other {# serveurs}} de {pool}\u00A0: une personne le fait, un domaine de mise à niveau après l’autre, et la demande attend que ce soit visible.',
    'subject-pool': 'Pool frontal',
    'subject-servers': 'Serveurs frontaux',
    'subject-forest': 'Forêt de Lync',
    step: 'Redémarrer le service frontal sur {count, plural, one {un serveur} other {# serveurs}} de {pool}',
    'do-who':
      'Qui et où\u00A0: un membre de RTCUniversalServerAdmins, dans Lync Server Management Shell sur {server} ou un autre serveur frontal du pool, à une heure creuse.',
    'do-domains':
      'Get-CsPoolUpgradeReadinessState, qui ne s’exécute que là, montre les domaines de mise à niveau du pool et les serveurs de chacun. Traitez un seul domaine à la fois.',
    'do-ready':
      'Avant chacun\u00A0: ne continuez que si ce domaine y est indiqué comme prêt. Si le pool est «\u00A0Busy\u00A0», attendez dix minutes et regardez de nouveau.',
    'do-restart':
      '{server}\u00A0: Stop-CsWindowsService -Name RTCSRV -ComputerName {server}; Start-CsWindowsService -Name RTCSRV -ComputerName {server}',
    'do-wait':
      'Après chaque domaine\u00A0: attendez que Get-CsWindowsService montre RTCSRV à l’état Running sur ses serveurs et que le pool soit de nouveau prêt.',
    'do-done':
      'Quand tous sont faits, appuyez sur le bouton de cette carte\u00A0: l’heure de démarrage de chaque service est lue.',
    'property-service': 'Service frontal (RTCSRV)',
    restarted: 'redémarré',
    'warning-small':
      '{pool} n’a pas plus de deux serveurs frontaux\u00A0: n’arrêtez jamais les deux à la fois, sinon tous ses utilisateurs sont déconnectés.',
    'warning-silent': 'Non examinés, faute de réponse\u00A0: {servers}.',
    'note-by-hand':
      'Seul un serveur du pool indique si le pool peut se passer d’un serveur\u00A0: rien ne leur est envoyé, ils sont seulement consultés.',
    'stops-users':
      'Ceux que sert un serveur frontal de {pool} sont déconnectés quelques minutes pendant son redémarrage, et les appels qu’il porte sont coupés.',
    'verify-new': 'Le service frontal de {server} a été redémarré',
    'verify-running': 'Le service frontal de {server} fonctionne',
    'undo-none': 'Un redémarrage ne s’annule pas.',
  },
};
