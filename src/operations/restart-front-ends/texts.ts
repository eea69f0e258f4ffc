import type { InBothLanguages } from '../kit/operation.js';

export const RESTART_FRONT_ENDS_TEXTS: InBothLanguages<Readonly<Record<string, string>>> = {
  en: {
    title: 'Restart the Front Ends of a pool',
    help: 'Has the Lync Front End service restarted on those servers of a pool where it has run since before the pool was connected to UM, and started where it is stopped. A person does it, one upgrade domain after the other; since when each runs is looked at afterwards.',
    example: 'restart the front ends of pool fepool-paris.contoso.com',
    summary:
      '{what, select, start {The Lync Front End service is started on {stopped, plural, one {one server} other {# servers}} of {pool}: a person does it, and the request waits until it is seen.} both {The Lync Front End service of {pool} is started on {stopped, plural, one {one server} other {# servers}} and restarted on {running, plural, one {one} other {#}}: a person does it, one upgrade domain after the other, and the request waits until it is seen.} other {The Lync Front End service is restarted on {count, plural, one {one server} other {# servers}} of {pool}: a person does it, one upgrade domain after the other, and the request waits until it is seen.}}',
    'field-which': 'Which Front Ends',
    'choice-which-all': 'All of the pool, however long they have run',
    'subject-pool': 'Front End pool',
    'subject-servers': 'Front Ends',
    'subject-forest': 'Lync’s forest',
    step: '{what, select, start {Start} both {Start or restart} other {Restart}} the Front End service on {count, plural, one {one server} other {# servers}} of {pool}',
    'do-who':
      'Who and where: a member of RTCUniversalServerAdmins, in the Lync Server Management Shell on {server} or another Front End of the pool{what, select, start {} other {, when few people work}}.',
    'do-why':
      'Ask whether somebody has stopped it on purpose, and look into the event log “Lync Server” of each for why it doesn’t run: what has stopped it may stop it again.',
    'do-start': '{server}: Start-CsWindowsService -Name RTCSRV -ComputerName {server}',
    'do-wait-start':
      'Wait until Get-CsWindowsService shows RTCSRV as Running on the servers where it was stopped: it may take some minutes.',
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
    started: 'Running',
    'warning-small':
      '{pool} has no more than two Front Ends: never stop both at once, or all its users are signed out.',
    'warning-silent': 'Not looked at, because it couldn’t be read: {servers}.',
    'note-by-hand':
      'Whether a pool can do without a server shows only on one of its own servers: nothing is sent to them, they are only looked at.',
    'note-started-by-hand':
      'Nothing is sent to the servers: whether their service runs is only looked at.',
    'stops-users':
      'Those whom a Front End of {pool} serves are signed out for some minutes while it restarts, and calls that it carries are cut off.',
    'verify-new': 'The Front End service of {server} has been restarted',
    'verify-running': 'The Front End service of {server} runs',
    'undo-none': 'A restart can’t be undone.',
  },
  fr: {
    title: 'Redémarrer les serveurs frontaux d’un pool',
    help: 'Fait redémarrer le service frontal de Lync sur les serveurs d’un pool où il tourne depuis avant le raccordement du pool à la MU, et démarrer là où il est arrêté. Une personne le fait, un domaine de mise à niveau après l’autre\u00A0; l’heure de démarrage de chacun est lue ensuite.',
    example: 'redémarre les serveurs frontaux du pool fepool-paris.contoso.com',
    summary:
      '{what, select, start {Le service frontal de Lync est démarré sur {stopped, plural, one {un serveur} other {# serveurs}} de {pool}\u00A0: une personne le fait, et la demande attend que ce soit visible.} both {Le service frontal de Lync de {pool} est démarré sur {stopped, plural, one {un serveur} other {# serveurs}} et redémarré sur {running, plural, one {un autre} other {# autres}}\u00A0: une personne le fait, un domaine de mise à niveau après l’autre, et la demande attend que ce soit visible.} other {Le service frontal de Lync est redémarré sur {count, plural, one {un serveur} other {# serveurs}} de {pool}\u00A0: une personne le fait, un domaine de mise à niveau après l’autre, et la demande attend que ce soit visible.}}',
    'field-which': 'Quels serveurs frontaux',
    'choice-which-all': 'Tous ceux du pool, quelle que soit leur heure de démarrage',
    'subject-pool': 'Pool frontal',
    'subject-servers': 'Serveurs frontaux',
    'subject-forest': 'Forêt de Lync',
    step: '{what, select, start {Démarrer} both {Démarrer ou redémarrer} other {Redémarrer}} le service frontal sur {count, plural, one {un serveur} other {# serveurs}} de {pool}',
    'do-who':
      'Qui et où\u00A0: un membre de RTCUniversalServerAdmins, dans Lync Server Management Shell sur {server} ou un autre serveur frontal du pool{what, select, start {} other {, à une heure creuse}}.',
    'do-why':
      'Demandez si quelqu’un l’a arrêté exprès, et cherchez dans le journal d’événements «\u00A0Lync Server\u00A0» de chacun pourquoi il ne fonctionne pas\u00A0: ce qui l’a arrêté peut l’arrêter de nouveau.',
    'do-start': '{server}\u00A0: Start-CsWindowsService -Name RTCSRV -ComputerName {server}',
    'do-wait-start':
      'Attendez que Get-CsWindowsService montre RTCSRV à l’état Running sur les serveurs où il était arrêté\u00A0: cela peut prendre quelques minutes.',
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
    started: 'Running',
    'warning-small':
      '{pool} n’a pas plus de deux serveurs frontaux\u00A0: n’arrêtez jamais les deux à la fois, sinon tous ses utilisateurs sont déconnectés.',
    'warning-silent': 'Non examinés, faute de réponse\u00A0: {servers}.',
    'note-by-hand':
      'Seul un serveur du pool indique si le pool peut se passer d’un serveur\u00A0: rien ne leur est envoyé, ils sont seulement consultés.',
    'note-started-by-hand':
      'Rien n’est envoyé aux serveurs\u00A0: on regarde seulement si leur service fonctionne.',
    'stops-users':
      'Ceux que sert un serveur frontal de {pool} sont déconnectés quelques minutes pendant son redémarrage, et les appels qu’il porte sont coupés.',
    'verify-new': 'Le service frontal de {server} a été redémarré',
    'verify-running': 'Le service frontal de {server} fonctionne',
    'undo-none': 'Un redémarrage ne s’annule pas.',
  },
};
