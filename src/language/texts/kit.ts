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
    'kit.likely-line': 'The end of {user}’s line in Lync.',
    'kit.likely-phone': 'The end of {user}’s telephone number in Active Directory.',
    'kit.likely-free': 'The next free extension in dial plan {dialPlan}.',
    'kit.likely-name': 'Named after the office of most people with such a line in Lync.',
    'kit.likely-digits': 'As long as most people’s extensions in Lync.',
    'kit.likely-countryCode': 'The country of most people’s lines in Lync.',
    'kit.likely-prefix':
      'What stands before most extensions of {object} in people’s lines in Lync.',
    'kit.likely-users':
      'Those without voice mail whose line in Lync fits a dial plan, each extension once.',
    'kit.warning-shared':
      '{kind, select, shared {{user} is a shared mailbox} room {{user} is a room’s mailbox} other {{user} is an equipment’s mailbox}}: whoever may open it reads its voice messages and the PIN that is mailed to it.',
    'kit.warning-account-disabled':
      'The account of {user} is disabled: nobody signs in with it, so nobody reads voice messages or a PIN that are mailed there.',
    'kit.step-arrival':
      'Wait until Lync in {forest} sees {count, plural, one {the attributes of one person} other {the attributes of # people}}',
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
    'kit.likely-line': 'La fin de la ligne de {user} dans Lync.',
    'kit.likely-phone': 'La fin du numéro de téléphone de {user} dans Active Directory.',
    'kit.likely-free': 'Le prochain poste libre du plan de numérotation {dialPlan}.',
    'kit.likely-name':
      'Du nom du bureau où sont la plupart des personnes ayant une telle ligne dans Lync.',
    'kit.likely-digits': 'Aussi long que la plupart des postes dans Lync.',
    'kit.likely-countryCode': 'Le pays de la plupart des lignes dans Lync.',
    'kit.likely-prefix':
      'Ce qui précède la plupart des postes de {object} dans les lignes de Lync.',
    'kit.likely-users':
      'Les personnes sans messagerie vocale dont la ligne dans Lync convient à un plan, chaque poste une fois.',
    'kit.warning-shared':
      '{kind, select, shared {{user} est une boîte partagée} room {{user} est la boîte d’une salle} other {{user} est la boîte d’un équipement}}\u00A0: quiconque peut l’ouvrir lit ses messages vocaux et le code PIN qui y est envoyé.',
    'kit.warning-account-disabled':
      'Le compte de {user} est désactivé\u00A0: personne n’ouvre de session avec lui, donc personne ne lit les messages vocaux ni le code PIN qui y sont envoyés.',
    'kit.step-arrival':
      'Attendre que Lync dans {forest} voie {count, plural, one {les attributs d’une personne} other {les attributs de # personnes}}',
    'kit.several-people': '{count} personnes en une demande, l’une après l’autre : {people}.',
    'kit.several-people-back': 'Revient en arrière pour les {count}, en une demande.',
    'kit.several-people-undo':
      'Tout le monde ici ne revient pas en arrière de la même façon ; demandez-le personne par personne.',
  },
};
