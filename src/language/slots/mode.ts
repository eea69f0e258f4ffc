import { single, type Slot, type Word } from './slot.js';

/** How each mode is said in both languages: folded, and as synonyms leave it. */
const SAID: Readonly<Record<string, readonly string[]>> = {
  on: [
    ...['on', 'yes', 'oui', 'allow', 'allowed', 'permit', 'permitted', 'open', 'enable'],
    ...['authorize', 'authorise', 'permis', 'autorises'],
    ...['autorise', 'autoriser', 'autorisez', 'permets', 'permettre', 'permettez'],
    ...['ouvre', 'ouvrir', 'ouvrez', 'active'],
  ],
  off: [
    ...['off', 'forbid', 'forbidden', 'block', 'close', 'stop', 'disable', 'disallow', 'prohibit'],
    ...['interdis', 'interdits', 'interdire', 'interdisez', 'bloque', 'bloquer', 'bloquez'],
    ...['ferme', 'fermer', 'fermez', 'coupe', 'couper', 'coupez', 'desactive'],
  ],
  TCP: ['tcp'],
  TLS: ['tls'],
  Dual: ['dual'],
};

const MODES = new Map(
  Object.entries(SAID).flatMap(([mode, words]) => words.map((word) => [word, mode] as const)),
);

/** What may follow "on" where it is no preposition. */
const ENDS = new Set('please pls plz again now for and stp svp asap'.split(' '));

/** "no outgoing calls", "plus d'appels sortants". */
function isNone(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]?.word ?? '';
  return words[at]?.word === 'no'
    ? /^(?:more|out)/.test(next)
    : words[at]?.word === 'plus' && /^(?:d|de|aucun)$/.test(next);
}

/** "TCP and TLS" */
function isBoth(words: readonly Word[], at: number): boolean {
  const [one, joint, other] = [words[at], words[at + 1], words[at + 2]].map((word) => word?.word);
  return (
    ['tcp tls', 'tls tcp'].includes(`${one ?? ''} ${other ?? ''}`) &&
    ['and', 'et', '&', '+'].includes(joint ?? '')
  );
}

/** On or off, by the verb that says so too; or one of the startup modes of UM's services. */
export const mode: Slot = {
  cues: ['mode'],
  read(words, at) {
    const word = words[at];
    if (word?.kind !== 'word') return [];
    if (isNone(words, at)) return single('off');
    if (isBoth(words, at)) return [{ length: 3, value: 'Dual' }];
    if (
      word.word === 'on' &&
      words[at + 1]?.kind === 'word' &&
      !ENDS.has(words[at + 1]?.word ?? '')
    )
      return [];
    return single(MODES.get(word.word) ?? MODES.get(word.plain) ?? null);
  },
};
