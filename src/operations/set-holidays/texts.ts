import type { InBothLanguages } from '../kit/operation.js';

export const SET_HOLIDAYS_TEXTS: InBothLanguages<Readonly<Record<string, string>>> = {
  en: {
    title: 'Set holidays of an auto attendant',
    help: 'Adds days on which an auto attendant plays its holiday greeting; the others stay.',
    example: 'add holidays "Christmas 2026-12-24 2026-12-26" to auto attendant Accueil',
    summary:
      'Auto attendant {name} gets {count, plural, one {a holiday} other {# holidays}}: {days}.',
    step: 'Add {count, plural, one {a holiday} other {# holidays}} to auto attendant {name}',
    'subject-name': 'Auto attendant',
    'subject-plan': 'Dial plan',
    'subject-forest': 'Exchange forest',
    'property-holiday': 'Holiday {holiday}',
    'value-holiday': '{days}, greeting {greeting}',
    'warning-overlap':
      '{first} meets {second}: on the common days, Exchange chooses one of the two greetings.',
    'warning-disabled': '{name} is disabled and answers nobody, on holidays or not.',
    'note-kept': '{count, plural, one {The holiday} other {The # holidays}} it has already stay.',
    stops:
      'On these days, callers of {name} hear the greeting and then the menu for outside business hours.',
    verify: 'Auto attendant {name} has these holidays',
    'undo-none':
      'Holidays are not taken out here. They end by themselves after their last day; an Exchange administrator can take them out before.',
  },
  fr: {
    title: 'Régler les congés d’un standard automatique',
    help: 'Ajoute des jours où un standard automatique diffuse son message de congés ; les autres restent.',
    example: 'ajoute les congés "Noël 24/12/2026 26/12/2026" au standard automatique Accueil',
    summary:
      'Le standard automatique {name} reçoit {count, plural, one {une période de congés} other {# périodes de congés}} : {days}.',
    step: 'Ajouter {count, plural, one {une période de congés} other {# périodes de congés}} au standard automatique {name}',
    'subject-name': 'Standard automatique',
    'subject-plan': 'Plan de numérotation',
    'subject-forest': 'Forêt Exchange',
    'property-holiday': 'Congés {holiday}',
    'value-holiday': '{days}, message {greeting}',
    'warning-overlap':
      '{first} recoupe {second} : les jours communs, Exchange choisit l’un des deux messages.',
    'warning-disabled': '{name} est désactivé et ne répond à personne, congés ou non.',
    'note-kept':
      '{count, plural, one {La période de congés} other {Les # périodes de congés}} déjà en place {count, plural, one {reste} other {restent}}.',
    stops:
      'Ces jours-là, ceux qui appellent {name} entendent le message, puis le menu des heures de fermeture.',
    verify: 'Le standard automatique {name} a ces congés',
    'undo-none':
      'Les congés ne se retirent pas ici. Ils prennent fin d’eux-mêmes après leur dernier jour ; un administrateur Exchange peut les retirer avant.',
  },
};
