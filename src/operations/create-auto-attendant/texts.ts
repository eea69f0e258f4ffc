import type { InBothLanguages } from '../kit/operation.js';

export const CREATE_AUTO_ATTENDANT_TEXTS: InBothLanguages<Readonly<Record<string, string>>> = {
  en: {
    title: 'Create an auto attendant',
    help: 'Makes an auto attendant with its number in a SIP URI dial plan; it answers once it is enabled.',
    example: 'create auto attendant Welcome in dial plan Paris with number +33155500002',
    summary:
      'Dial plan {dialPlan} gets the auto attendant {name} with the number {pilot}, disabled.',
    'step-create': 'Create auto attendant {name}',
    'step-language': 'Let auto attendant {name} speak {language}',
    'subject-name': 'Auto attendant',
    'subject-plan': 'Dial plan',
    'subject-number': 'Number',
    'subject-forest': 'Exchange forest',
    'property-number': 'Number',
    'property-status': 'Status',
    'property-language': 'Language',
    'value-off': 'disabled',
    'warning-disabled': '{name} answers nobody until it is enabled and has its contact in Lync.',
    'warning-language':
      'The dial plan’s language, {language}, isn’t installed on {servers}: callers whom these servers answer hear another language.',
    'note-language': 'It speaks the language that the dial plan gives it.',
    'verify-made': 'Auto attendant {name} has the number {pilot}',
    'verify-language': 'Auto attendant {name} speaks {language}',
    'undo-none':
      'Auto attendants are not deleted here: leave {name} disabled, or disable it; an Exchange administrator can delete it.',
    'next-enable': 'Enable {name}',
    'next-contact': 'Create the contact of {name} in Lync',
  },
  fr: {
    title: 'Créer un standard automatique',
    help: 'Crée un standard automatique et son numéro dans un plan de numérotation URI SIP ; il répond une fois activé.',
    example:
      'crée un standard automatique Bienvenue dans le plan Paris avec le numéro +33155500002',
    summary:
      'Le plan de numérotation {dialPlan} reçoit le standard automatique {name}, numéro {pilot}, désactivé.',
    'step-create': 'Créer le standard automatique {name}',
    'step-language': 'Faire parler {language} au standard automatique {name}',
    'subject-name': 'Standard automatique',
    'subject-plan': 'Plan de numérotation',
    'subject-number': 'Numéro',
    'subject-forest': 'Forêt Exchange',
    'property-number': 'Numéro',
    'property-status': 'État',
    'property-language': 'Langue',
    'value-off': 'désactivé',
    'warning-disabled':
      '{name} ne répond à personne tant qu’il n’est pas activé et n’a pas son contact dans Lync.',
    'warning-language':
      'La langue du plan, {language}, n’est pas installée sur {servers}\u00A0: les appelants auxquels ces serveurs répondent entendent une autre langue.',
    'note-language': 'Il parle la langue que lui donne le plan de numérotation.',
    'verify-made': 'Le standard automatique {name} a le numéro {pilot}',
    'verify-language': 'Le standard automatique {name} parle {language}',
    'undo-none':
      'Les standards automatiques ne sont pas supprimés ici : laissez {name} désactivé, ou désactivez-le ; un administrateur Exchange peut le supprimer.',
    'next-enable': 'Activer {name}',
    'next-contact': 'Créer le contact de {name} dans Lync',
  },
};
