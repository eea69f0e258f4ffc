import type { InBothLanguages } from '../kit/operation.js';

export const TEST_VOICE_MAIL_TEXTS: InBothLanguages<Readonly<Record<string, string>>> = {
  en: {
    title: 'Test voice mail',
    help: 'Calls voice mail between the test users of Lync’s health monitoring and leaves a message; nobody else is called.',
    example: 'test voice mail',
    works: '{count, plural, one {Voice mail answers} other {Voice mail answers from # pools}}',
    fails: 'Voice mail doesn’t answer everywhere',
    pool: 'Pool',
    connection: 'Connection',
    message: 'Message left',
    success: 'yes',
    failure: 'no',
    'not-tried': 'not tried',
    'no-pool': 'no such pool',
    'not-run': 'couldn’t be tried',
    'connection-fails': 'From {pool}, voice mail doesn’t answer {user}: {error}',
    'message-fails': 'From {pool}, no message can be left for {user}: {error}',
    'look-at-links':
      'Callers of this pool may meet the same. Look at each link of the test user’s chain.',
    'pool-unknown': 'Lync’s topology has no pool {pool}.',
    'pool-untested': 'The test of {pool} couldn’t run: {error}',
    'look-at-pool':
      'Nothing is known of its callers. See what health monitoring names, and that the pool runs.',
    'offer-links': 'Look at each link',
    'offer-forest': 'Check the forest',
    'note-left': 'A test message is in the mailbox of {user}.',
    'note-one-user': '{pool} has only one test user: a message can’t be left.',
    'note-server': 'A test can’t be aimed at {server}: whichever server takes the call answers.',
    'field-server': 'Exchange server, for its forest',
  },
  fr: {
    title: 'Tester la messagerie vocale',
    help: 'Appelle la messagerie entre les utilisateurs de test de la surveillance de Lync et laisse un message ; personne d’autre n’est appelé.',
    example: 'teste la messagerie vocale',
    works:
      '{count, plural, one {La messagerie vocale répond} other {La messagerie vocale répond depuis # pools}}',
    fails: 'La messagerie vocale ne répond pas partout',
    pool: 'Pool',
    connection: 'Connexion',
    message: 'Message laissé',
    success: 'oui',
    failure: 'non',
    'not-tried': 'non essayé',
    'no-pool': 'pool inexistant',
    'not-run': 'n’a pas pu être essayé',
    'connection-fails': 'Depuis {pool}, la messagerie ne répond pas à {user} : {error}',
    'message-fails': 'Depuis {pool}, aucun message ne peut être laissé à {user} : {error}',
    'look-at-links':
      'Les appelants de ce pool peuvent rencontrer la même chose. Examinez chaque maillon pour l’utilisateur de test.',
    'pool-unknown': 'La topologie de Lync n’a pas de pool {pool}.',
    'pool-untested': 'Le test de {pool} n’a pas pu être exécuté : {error}',
    'look-at-pool':
      'On ne sait rien de ses appelants. Voyez ce que nomme la surveillance, et si le pool fonctionne.',
    'offer-links': 'Examiner chaque maillon',
    'offer-forest': 'Vérifier la forêt',
    'note-left': 'Un message de test est dans la boîte de {user}.',
    'note-one-user': '{pool} n’a qu’un utilisateur de test : aucun message ne peut être laissé.',
    'note-server':
      'Un test ne peut pas viser {server} : c’est le serveur qui prend l’appel qui répond.',
    'field-server': 'Serveur Exchange, pour sa forêt',
  },
};
