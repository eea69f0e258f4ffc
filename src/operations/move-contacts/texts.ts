import type { InBothLanguages } from '../kit/operation.js';

export const MOVE_CONTACTS_TEXTS: InBothLanguages<Readonly<Record<string, string>>> = {
  en: {
    title: 'Move UM contacts to another pool',
    help: 'Homes the subscriber access and auto attendant contacts of one pool, or all that are elsewhere, on another Front End pool.',
    example: 'move the UM contacts from pool fepool-paris to pool fepool-redmond',
    summary:
      '{count, plural, one {One UM contact moves} other {# UM contacts move}} from {from} to {pool}.',
    'subject-pool': 'To pool',
    'subject-from': 'From pool',
    'subject-plans': 'Dial plans',
    'property-pool': 'Front End pool',
    step: 'Move {contact} to {pool}',
    verify: '{contact} is on {pool}',
    'stops-calls': 'Calls to {contacts} may fail for a moment while the contacts move.',
    'warning-front-ends':
      'Afterwards restart the Lync Front End service on each Front End server of {pool}, or Lync may not see the change: this request doesn’t do that.',
    'warning-stray':
      '{count, plural, one {One contact leads} other {# contacts lead}} to no dial plan there is, and {count, plural, one {stays} other {stay}}: {contacts}.',
    undo: 'Moving the same contacts back to {pool} takes it back.',
    'undo-several':
      'The contacts come from several pools ({pools}): move them back one pool at a time.',
    'next-restart': 'Restart the Front Ends of {pool}',
  },
  fr: {
    title: 'Déplacer les contacts MU vers un autre pool',
    help: 'Rattache les contacts d’accès abonné et de standard automatique d’un pool, ou tous ceux qui sont ailleurs, à un autre pool frontal.',
    example: 'déplace les contacts MU du pool fepool-paris vers le pool fepool-redmond',
    summary:
      '{count, plural, one {Un contact MU passe} other {# contacts MU passent}} de {from} à {pool}.',
    'subject-pool': 'Vers le pool',
    'subject-from': 'Depuis le pool',
    'subject-plans': 'Plans de numérotation',
    'property-pool': 'Pool frontal',
    step: 'Déplacer {contact} vers {pool}',
    verify: '{contact} est sur {pool}',
    'stops-calls':
      'Les appels vers {contacts} peuvent échouer un instant pendant le déplacement des contacts.',
    'warning-front-ends':
      'Redémarrez ensuite le service frontal Lync sur chaque serveur frontal de {pool}, sinon Lync risque de ne pas voir le changement : cette demande ne le fait pas.',
    'warning-stray':
      '{count, plural, one {Un contact ne mène} other {# contacts ne mènent}} à aucun plan existant et {count, plural, one {reste} other {restent}} en place : {contacts}.',
    undo: 'Déplacer les mêmes contacts vers {pool} annule l’opération.',
    'undo-several':
      'Les contacts viennent de plusieurs pools ({pools}) : ramenez-les pool par pool.',
    'next-restart': 'Redémarrer les serveurs frontaux de {pool}',
  },
};
