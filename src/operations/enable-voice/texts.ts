import type { InBothLanguages } from '../kit/operation.js';

export const ENABLE_VOICE_TEXTS: InBothLanguages<Readonly<Record<string, string>>> = {
  en: {
    title: 'Enable Enterprise Voice',
    help: 'Gives somebody Enterprise Voice and a line in Lync: without both, no call reaches voice mail.',
    example: 'enable Enterprise Voice for tony.smith',
    summary: '{user} gets Enterprise Voice with the line {line}.',
    'subject-pool': 'Front End pool',
    'step-voice': 'Enable Enterprise Voice for {user} in Lync',
    'property-voice': 'Enterprise Voice',
    'property-line': 'Line (LineURI)',
    'value-on': 'on',
    'value-off': 'off',
    'warning-disabled':
      'The Lync account of {user} is disabled: no call will come until it is enabled.',
    'warning-no-extension':
      'The line has no extension: voice mail will have to be given one by hand.',
    'note-routes':
      'Whom they may call depends on their voice policy and the routes, which stay as they are.',
    stops: 'Calls to the present line {line} don’t arrive any more.',
    'verify-voice': '{user} has Enterprise Voice and the line {line} in Lync',
    undo: 'Goes back to the line {line}, if nobody has it by then.',
    'undo-none': 'The telephony team would have to switch it off in Lync (Set-CsUser).',
  },
  fr: {
    title: 'Activer Voix Entreprise',
    help: 'Donne à quelqu’un Voix Entreprise et une ligne dans Lync : sans les deux, aucun appel n’atteint la messagerie vocale.',
    example: 'active Voix Entreprise pour tony.smith',
    summary: '{user} reçoit Voix Entreprise avec la ligne {line}.',
    'subject-pool': 'Pool frontal',
    'step-voice': 'Activer Voix Entreprise pour {user} dans Lync',
    'property-voice': 'Voix Entreprise',
    'property-line': 'Ligne (LineURI)',
    'value-on': 'activée',
    'value-off': 'désactivée',
    'warning-disabled':
      'Le compte Lync de {user} est désactivé : aucun appel n’arrivera avant son activation.',
    'warning-no-extension':
      'La ligne n’a pas de poste : il faudra en donner un à la main à la messagerie vocale.',
    'note-routes':
      'Qui elle ou il peut appeler dépend de la stratégie de voix et des itinéraires, inchangés.',
    stops: 'Les appels vers la ligne actuelle {line} n’arrivent plus.',
    'verify-voice': '{user} a Voix Entreprise et la ligne {line} dans Lync',
    undo: 'Revient à la ligne {line}, si personne ne l’a d’ici là.',
    'undo-none': 'L’équipe de téléphonie devrait la désactiver dans Lync (Set-CsUser).',
  },
};
