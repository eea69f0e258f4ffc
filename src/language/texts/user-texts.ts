import type { TextGroup } from './texts.js';

/** What may be passed on to the person whom a request was about; never with a PIN. */
export const USER_TEXTS: TextGroup = {
  en: {
    'user-text.greeting': 'Hello {user},',
    'user-text.enabled': 'you have voice mail now, on extension {extension}.',
    'user-text.dial': 'To hear your messages by telephone, dial {numbers}.',
    'user-text.listen': 'To hear your messages, choose “Call voice mail” in Lync.',
    'user-text.pin':
      'Your PIN has been mailed to {address}. You choose another at the first call; nobody of the help desk knows it, and nobody will ask you for it.',
    'user-text.reset': 'your voice mail has a new PIN, and the old one is no longer valid.',
    'user-text.disabled':
      'your voice mail has been switched off: callers can no longer leave you a message. Messages that you have stay in your mailbox.',
    'user-text.extension': 'your extension for voice mail is {extension} from now on.',
    'user-text.moved':
      'your voice mail has moved to another system, with extension {extension}. Messages and greetings that you have are kept.',
    'user-text.sip':
      'your address in Lync is {sipAddress} from now on: sign in with it. Send meetings that you have organised once more.',
    'user-text.voice': 'you can make and take calls in Lync now, with the number {number}.',
  },
  fr: {
    'user-text.greeting': 'Bonjour {user},',
    'user-text.enabled':
      'vous disposez désormais de la messagerie vocale, avec le poste {extension}.',
    'user-text.dial': 'Pour écouter vos messages par téléphone, composez le {numbers}.',
    'user-text.listen':
      'Pour écouter vos messages, choisissez « Appeler la messagerie vocale » dans Lync.',
    'user-text.pin':
      'Votre code PIN a été envoyé à {address}. Vous en choisirez un autre au premier appel ; personne au support ne le connaît, et personne ne vous le demandera.',
    'user-text.reset':
      'votre messagerie vocale a un nouveau code PIN, et l’ancien n’est plus valable.',
    'user-text.disabled':
      'votre messagerie vocale a été désactivée : on ne peut plus vous laisser de message. Les messages reçus restent dans votre boîte aux lettres.',
    'user-text.extension': 'votre poste pour la messagerie vocale est désormais le {extension}.',
    'user-text.moved':
      'votre messagerie vocale est passée sur un autre système, avec le poste {extension}. Les messages et annonces existants sont conservés.',
    'user-text.sip':
      'votre adresse dans Lync est désormais {sipAddress} : connectez-vous avec elle. Renvoyez les réunions que vous avez organisées.',
    'user-text.voice':
      'vous pouvez désormais passer et recevoir des appels dans Lync, avec le numéro {number}.',
  },
};
