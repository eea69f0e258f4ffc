import type { Slot, Word } from './slot.js';

/** How the state of listed objects is said in both languages, folded. */
const SAID: Readonly<Record<string, readonly string[]>> = {
  'locked out': [
    ...['locked out', 'locked', 'blocked', 'barred', 'barre', 'barres', 'barree'],
    ...['bloque', 'bloquee', 'bloques', 'bloquees'],
    ...['verrouille', 'verrouillee', 'verrouilles', 'verrouillees'],
  ],
  'never signed in': [
    ...['never signed in', 'never logged in', 'never logged on', 'never signed on'],
    ...['never been signed in', 'never dialed in', 'never dialled in', 'not signed in yet'],
    ...['jamais connecte', 'jamais connectee', 'jamais connectes', 'jamais connectees'],
    ...['never once signed in', 'have not signed in', 'havent signed in', 'never used'],
    ...['jamais entre', 'jamais entres', 'jamais utilise', 'jamais utilisee'],
    ...['jamais appele', 'pas encore connecte', 'pas encore connectes'],
  ],
  'outgoing calls': [
    ...['allow outgoing calls', 'allow outbound calls', 'let calls out', 'open for outgoing calls'],
    ...['allowing outgoing calls', 'open to outgoing calls', 'with outgoing calls'],
    ...['autorisent les appels sortants', 'autorisent des appels sortants'],
    ...['autorise les appels sortants', 'ouvertes aux appels sortants'],
    ...['laissent sortir les appels'],
  ],
};

const WAYS = Object.entries(SAID)
  .flatMap(([value, all]) => all.map((said) => ({ value, parts: said.split(' ') })))
  .sort((a, b) => b.parts.length - a.parts.length);

/** What the objects of a list have in common: being locked out, never having signed in … */
export const listState: Slot = {
  cues: [],
  read: (words, at) =>
    WAYS.filter(({ parts }) => parts.every((part, offset) => isSaid(words[at + offset], part))).map(
      ({ value, parts }) => ({ length: parts.length, value }),
    ),
};

function isSaid(word: Word | undefined, part: string): boolean {
  return word?.kind === 'word' && word.word === part;
}
