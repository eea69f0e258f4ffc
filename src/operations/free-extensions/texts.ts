import type { InBothLanguages } from '../kit/operation.js';

export const FREE_EXTENSIONS_TEXTS: InBothLanguages<Readonly<Record<string, string>>> = {
  en: {
    title: 'List free extensions',
    help: 'Lists extensions of a dial plan that nobody has: no mailbox, no auto attendant, not the plan itself.',
    example: 'free extensions in dial plan Paris',
    answer: 'Free extensions of dial plan {dialPlan}',
    'fact-free': 'Free',
    'fact-used': 'In use',
    'fact-digits': 'Digits',
    used: '{count, plural, =0 {none} one {# number} other {# numbers}}',
    'note-lync': 'Whether somebody’s Lync line ends in one of them is not looked at here.',
    'offer-enable': 'Enable somebody with {extension}',
  },
  fr: {
    title: 'Lister les postes libres',
    help: 'Liste des postes d’un plan de numérotation que personne n’a : ni boîte, ni standard automatique, ni le plan lui-même.',
    example: 'postes libres dans le plan Paris',
    answer: 'Postes libres du plan de numérotation {dialPlan}',
    'fact-free': 'Libres',
    'fact-used': 'Utilisés',
    'fact-digits': 'Chiffres',
    used: '{count, plural, =0 {aucun} one {# numéro} other {# numéros}}',
    'note-lync': 'Si la ligne Lync de quelqu’un se termine par l’un d’eux n’est pas vérifié ici.',
    'offer-enable': 'Activer quelqu’un avec {extension}',
  },
};
