import type { Slot, Word } from './slot.js';

/** How each kind of object is called in both languages, folded, as synonyms leave it. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  'lync dial plans': ['lync dialplan', 'dialplan lync', 'dialplan de lync'],
  users: [
    'users',
    'user',
    'people',
    'who',
    'whos',
    'utilisateurs',
    'utilisateur',
    'personnes',
    'qui',
    'gens',
    'persons',
    'members',
    'everyone',
    'everybody',
    'membres',
    'tout le monde',
    'ceux',
    'whose',
  ],
  'dial plans': ['dialplan', 'plans'],
  policies: ['policies', 'policy', 'strategies', 'strategie'],
  gateways: ['gws', 'gateways', 'gateway', 'passerelles', 'passerelle'],
  'hunt groups': ['hunt groups', 'hunt group', 'groupes de recherche', 'groupe de recherche'],
  'auto attendants': [
    'auto attendants',
    'aas',
    'aa',
    'auto attendant',
    'auto attendents',
    'attendants',
    'standards',
    'standards auto',
    'standards automatiques',
    'standard automatique',
  ],
  contacts: ['um contacts', 'um contact', 'contacts', 'contact'],
  servers: ['servers', 'server', 'serveurs', 'serveur'],
  pools: ['pools', 'pool'],
  certificates: [
    ...['certificates', 'certificate', 'certificats', 'certificat'],
    ...['certs', 'cert', 'certifs', 'certif'],
  ],
};

/** Each name in its parts, the longest first. */
const CALLED = Object.entries(NAMES)
  .flatMap(([value, names]) => names.map((name) => ({ value, parts: name.split(' ') })))
  .sort((a, b) => b.parts.length - a.parts.length);

/** A kind of object, singular or plural, in either language. */
export const objectKind: Slot = {
  cues: [],
  read(words, at) {
    return CALLED.filter(({ parts }) =>
      parts.every((part, offset) => isCalled(words[at + offset], part)),
    ).map(({ value, parts }) => ({ length: parts.length, value }));
  },
};

function isCalled(word: Word | undefined, part: string): boolean {
  return word?.kind === 'word' && (word.plain === part || word.word === part);
}
