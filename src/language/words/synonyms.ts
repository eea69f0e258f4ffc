import type { Locale } from '../../operations/kit/operation.js';

/**
 * The field's vocabulary: each first word stands for all that follow it, in phrases and in what
 * people say alike. All folded; several words are separated by blanks.
 */
const SHARED: readonly (readonly string[])[] = [
  [
    'um',
    'voicemail',
    'voicemails',
    'voice mail',
    'voice mails',
    'voice-mail',
    'voicemail box',
    'voice mailbox',
    'voice messaging',
    'unified messaging',
    'unified-messaging',
    'mu',
    'messagerie unifiee',
    'messagerie vocale',
    'messagerie',
    'boite vocale',
    'boite de messagerie vocale',
    'boite vocale um',
    'repondeur',
    'messages vocaux',
    'answering machine',
    'um voicemail',
    'um messaging',
  ],
  [
    'exchucutil',
    'exchucutil.ps1',
    '.\\exchucutil.ps1',
    './exchucutil.ps1',
    'exch uc util',
    'exchuc util',
    'exchucutils',
  ],
  [
    'dialplan',
    'dial plan',
    'dial plans',
    'dial-plan',
    'dialplans',
    'dialing plan',
    'dialling plan',
    'plan de numerotation',
    'plans de numerotation',
    'plan num',
    'um dial plan',
  ],
  [
    'pool',
    'front end pool',
    'front-end pool',
    'frontend pool',
    'fe pool',
    'pool frontal',
    'pool front end',
    'pool lync',
    'lync pool',
  ],
  [
    'extension',
    'ext',
    'extn',
    'extension number',
    'poste',
    'interne',
    'numero de poste',
    'poste interne',
    'n° de poste',
    'numero interne',
    'phone extension',
  ],
];

const OWN: Readonly<Record<Locale, readonly (readonly string[])[]>> = {
  en: [
    ['enable', 'activate', 'turn on', 'switch on', 'set up', 'setup', 'provision'],
    ['disable', 'deactivate', 'turn off', 'switch off', 'shut off'],
    ['run', 'launch', 'execute', 'kick off', 'rerun', 're-run'],
    ['show', 'display', 'look up', 'lookup', 'view', 'tell me about', 'let me see'],
    ['cancel', 'call off'],
    ['request', 'requests number', 'request number', 'req'],
    ['dialplan', 'plan'],
    ['forest'],
    ['policy', 'um mailbox policy', 'mailbox policy', 'um policy'],
    ['script', 'ps1'],
    ['number', 'phone number', 'nr', 'n°'],
    ['wants', 'would like'],
  ],
  fr: [
    [
      'active',
      'activer',
      'activez',
      'activons',
      'mets en place',
      'mettre en place',
      'mettez en place',
      'mets en service',
      'mettre en service',
      'mettez en service',
      'allume',
      'allumer',
      'enable',
    ],
    ['desactive', 'desactiver', 'desactivez', 'eteins', 'eteindre', 'mets hors service', 'disable'],
    ['coupe', 'couper', 'coupez'],
    ['supprime', 'supprimer', 'supprimez'],
    ['enleve', 'enlever', 'enlevez'],
    ['passe', 'passer', 'passez'],
    [
      'lance',
      'lancer',
      'lancez',
      'relance',
      'relancer',
      'relancez',
      'execute',
      'executer',
      'executez',
      'fais tourner',
      'faire tourner',
      'tourne',
      'run',
    ],
    [
      'montre',
      'montrer',
      'montrez',
      'affiche',
      'afficher',
      'affichez',
      'voir',
      'fais voir',
      'show',
    ],
    ['de', 'd', 'du', 'des'],
    ['annule', 'annuler', 'annulez', 'cancel'],
    ['demande', 'requete', 'demande numero', 'demande n°', 'request'],
    ['donne', 'donner', 'donnez', 'attribue', 'attribuer', 'attribuez'],
    ['cree', 'creer', 'creez'],
    ['ajoute', 'ajouter', 'ajoutez'],
    ['mets', 'mettre', 'mettez'],
    ['retire', 'retirer', 'retirez'],
    ['arrete', 'arreter', 'arretez'],
    ['liste', 'lister', 'listez'],
    ['dialplan', 'plan'],
    ['foret', 'forest'],
    ['policy', 'strategie', 'strategie de boite aux lettres', 'strategie um', 'strategie de um'],
    ['extension', 'numero', 'n°'],
  ],
};

/** For one language: every way of saying a word, by its first part, longest first. */
export type Synonyms = ReadonlyMap<string, readonly { said: readonly string[]; word: string }[]>;

export function synonymsOf(locale: Locale): Synonyms {
  const ways = new Map<string, { said: readonly string[]; word: string }[]>();
  for (const [word = '', ...others] of [...OWN[locale], ...SHARED]) {
    for (const other of [word, ...others]) {
      const said = other.split(' ');
      const first = said[0] ?? '';
      ways.set(first, [...(ways.get(first) ?? []), { said, word: word.replaceAll(' ', '-') }]);
    }
  }
  for (const list of ways.values()) list.sort((a, b) => b.said.length - a.said.length);
  return ways;
}
