import type { InBothLanguages } from '../kit/operation.js';

export const RESET_PIN_TEXTS: InBothLanguages<Readonly<Record<string, string>>> = {
  en: {
    title: 'Reset a PIN',
    help: 'Gives somebody a new voice mail PIN, which Exchange makes and mails to that person alone. A locked PIN can only be unlocked that way.',
    example: 'reset marie.curtis voicemail PIN',
    'field-unlock': 'Why',
    'choice-unlock-unlock': 'The PIN is locked',
    summary: '{user} gets a new PIN by mail.',
    'summary-unlock': '{user} is unlocked, and gets a new PIN by mail.',
    'step-pin': 'Have Exchange make a new PIN for {user} and mail it',
    'property-pin': 'PIN',
    'property-lock': 'Lock',
    'value-old': 'the present one',
    'value-new': 'new, mailed to {address}; to be changed at first use',
    'value-locked': 'locked',
    'value-open': 'not locked',
    'warning-unlock':
      'To unlock is to reset: Exchange can’t unlock without a new PIN, so the one that {user} knows ends too.',
    stops: 'The PIN that {user} has now is no longer valid.',
    'verify-open': 'The PIN of {user} is not locked',
    'undo-none': 'Nobody can bring an old PIN back; the person chooses a new one at first use.',
  },
  fr: {
    title: 'Réinitialiser un code PIN',
    help: 'Donne à quelqu’un un nouveau code PIN de messagerie vocale, qu’Exchange crée et n’envoie qu’à cette personne. Un code bloqué ne se débloque qu’ainsi.',
    example: 'réinitialise le code PIN de marie.curtis',
    'field-unlock': 'Pourquoi',
    'choice-unlock-unlock': 'Le code PIN est bloqué',
    summary: '{user} reçoit un nouveau code PIN par courriel.',
    'summary-unlock': '{user} est débloqué et reçoit un nouveau code PIN par courriel.',
    'step-pin': 'Faire créer par Exchange un nouveau code PIN pour {user} et l’envoyer',
    'property-pin': 'Code PIN',
    'property-lock': 'Blocage',
    'value-old': 'l’actuel',
    'value-new': 'nouveau, envoyé à {address} ; à changer à la première utilisation',
    'value-locked': 'bloqué',
    'value-open': 'non bloqué',
    'warning-unlock':
      'Débloquer, c’est réinitialiser : Exchange ne débloque pas sans nouveau code PIN, celui que {user} connaît cesse donc aussi.',
    stops: 'Le code PIN actuel de {user} n’est plus valable.',
    'verify-open': 'Le code PIN de {user} n’est pas bloqué',
    'undo-none':
      'Personne ne peut rendre un ancien code PIN ; la personne en choisit un à la première utilisation.',
  },
};
