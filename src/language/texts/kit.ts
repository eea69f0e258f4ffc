import type { TextGroup } from './texts.js';

/** What several operations say alike. */
export const KIT_TEXTS: TextGroup = {
  en: {
    'kit.name': 'Name',
    'kit.title': 'Title',
    'kit.site': 'Site',
    'kit.forest': 'Exchange forest',
    'kit.server': 'Mailbox server',
    'kit.on': 'on',
    'kit.off': 'off',
    'kit.person': 'Person {number}',
    'kit.warning-shared':
      '{kind, select, shared {{user} is a shared mailbox} room {{user} is a room’s mailbox} other {{user} is an equipment’s mailbox}}: whoever may open it reads its voice messages and the PIN that is mailed to it.',
    'kit.warning-account-disabled':
      'The account of {user} is disabled: nobody signs in with it, so nobody reads voice messages or a PIN that are mailed there.',
    'kit.several-people': '{count} people in one request, one after the other: {people}.',
    'kit.several-people-back': 'Takes it back for all {count} of them, in one request.',
    'kit.several-people-undo':
      'Not everybody here is taken back alike; ask for it person by person.',
  },
  fr: {
    'kit.name': 'Nom',
    'kit.title': 'Fonction',
    'kit.site': 'Site',
    'kit.forest': 'Forêt Exchange',
    'kit.server': 'Serveur de boîtes aux lettres',
    'kit.on': 'activé',
    'kit.off': 'désactivé',
    'kit.person': 'Personne {number}',
    'kit.warning-shared':
      '{kind, select, shared {{user} est une boîte partagée} room {{user} est la boîte d’une salle} other {{user} est la boîte d’un équipement}}\u00A0: quiconque peut l’ouvrir lit ses messages vocaux et le code PIN qui y est envoyé.',
    'kit.warning-account-disabled':
      'Le compte de {user} est désactivé\u00A0: personne n’ouvre de session avec lui, donc personne ne lit les messages vocaux ni le code PIN qui y sont envoyés.',
    'kit.several-people': '{count} personnes en une demande, l’une après l’autre : {people}.',
    'kit.several-people-back': 'Revient en arrière pour les {count}, en une demande.',
    'kit.several-people-undo':
      'Tout le monde ici ne revient pas en arrière de la même façon ; demandez-le personne par personne.',
  },
};
