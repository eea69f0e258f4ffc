import type { InBothLanguages } from '../kit/operation.js';

export const SET_STARTUP_MODE_TEXTS: InBothLanguages<Readonly<Record<string, string>>> = {
  en: {
    title: 'Set the startup mode',
    help: 'Sets how a server’s UM service and call router take calls: TCP, TLS or Dual (both). Lync needs TLS or Dual, and so does a certificate.',
    example: 'set startup mode of mbx1.contoso.com to Dual',
    summary: '{server} takes UM calls in mode {mode} once its services are restarted.',
    'subject-server': 'Server',
    'subject-forest': 'Exchange forest',
    'subject-mode': 'Startup mode',
    'step-service': 'Set the UM service of {server} to {mode}',
    'step-router': 'Set the UM call router of {server} to {mode}',
    'property-service': 'Startup mode of the UM service',
    'property-router': 'Startup mode of the UM call router',
    'property-service-certificate': 'Certificate of the UM service',
    'property-router-certificate': 'Certificate of the UM call router',
    'verify-service': 'The UM service of {server} is set to {mode}',
    'verify-router': 'The UM call router of {server} is set to {mode}',
    'warning-restart': 'Nothing changes for calls until the services of {server} are restarted.',
    'warning-binding':
      'Going back to TCP takes the certificate {thumbprints} off {server}; setting the mode again doesn’t bring it back.',
    'warning-unsecured':
      'In mode TLS, {server} no longer takes calls of unsecured dial plans: {dialPlans}.',
    'warning-secured':
      'In mode TCP, {server} no longer takes calls of secured dial plans: {dialPlans}.',
    'next-restart': 'Restart the services of {server}',
    undo: 'Sets {server} to {mode} again.',
    'undo-binding':
      'The mode can be set again, but the certificate that it drops has to be assigned anew.',
    'undo-mixed':
      'The UM service and the call router had different modes, which one request doesn’t set.',
  },
  fr: {
    title: 'Régler le mode de démarrage',
    help: 'Règle la façon dont le service de MU et le routeur d’appels d’un serveur prennent les appels : TCP, TLS ou Dual (les deux). Lync demande TLS ou Dual, un certificat aussi.',
    example: 'change le mode de démarrage de mbx1.contoso.com en Dual',
    summary: '{server} prend les appels de MU en mode {mode} une fois ses services redémarrés.',
    'subject-server': 'Serveur',
    'subject-forest': 'Forêt Exchange',
    'subject-mode': 'Mode de démarrage',
    'step-service': 'Régler le service de MU de {server} sur {mode}',
    'step-router': 'Régler le routeur d’appels de MU de {server} sur {mode}',
    'property-service': 'Mode de démarrage du service de MU',
    'property-router': 'Mode de démarrage du routeur d’appels de MU',
    'property-service-certificate': 'Certificat du service de MU',
    'property-router-certificate': 'Certificat du routeur d’appels de MU',
    'verify-service': 'Le service de MU de {server} est réglé sur {mode}',
    'verify-router': 'Le routeur d’appels de MU de {server} est réglé sur {mode}',
    'warning-restart':
      'Rien ne change pour les appels tant que les services de {server} ne sont pas redémarrés.',
    'warning-binding':
      'Le retour à TCP retire le certificat {thumbprints} de {server} ; régler de nouveau le mode ne le remet pas.',
    'warning-unsecured':
      'En mode TLS, {server} ne prend plus les appels des plans non sécurisés : {dialPlans}.',
    'warning-secured':
      'En mode TCP, {server} ne prend plus les appels des plans sécurisés : {dialPlans}.',
    'next-restart': 'Redémarrer les services de {server}',
    undo: 'Remet {server} en mode {mode}.',
    'undo-binding':
      'Le mode peut être réglé de nouveau, mais le certificat qu’il retire doit être attribué à nouveau.',
    'undo-mixed':
      'Le service de MU et le routeur d’appels avaient des modes différents, qu’une seule demande ne règle pas.',
  },
};
