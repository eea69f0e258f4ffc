import { fold } from '../normalise.js';
import { DEEDS, WEAK } from './deeds.js';
import { THINGS } from './things.js';

/** All that signs are made of: things and deeds, each with the ways in which people say it. */
const SAID = { ...THINGS, ...DEEDS } as const;

export type Concept = keyof typeof SAID;

interface Way {
  readonly concept: Concept;
  readonly parts: readonly string[];
  /** Whether the last part is only the beginning of a word. */
  readonly isOpen: boolean;
  readonly isStrong: boolean;
}

/** An open way goes on for no more letters than this. */
const MOST_ENDING = 9;

/** By the first word, or by its beginning where the way has one word that is open. */
const BY_WORD = new Map<string, Way[]>();
const BY_START = new Map<string, Way[]>();
const ALL = new Set<string>(Object.keys(SAID));
const WEAK_WAYS = new Set(waysOf(WEAK));

for (const [concept, said] of Object.entries(SAID)) {
  for (const way of waysOf(said)) {
    if (!isConcept(concept)) continue;
    const parts = way.replace(/\*$/, '').split(' ').map(fold);
    const isOpen = way.endsWith('*');
    const index = isOpen && parts.length === 1 ? BY_START : BY_WORD;
    const [first = ''] = parts;
    index.set(first, [
      ...(index.get(first) ?? []),
      { concept, parts, isOpen, isStrong: !WEAK_WAYS.has(way) },
    ]);
  }
}

function waysOf(said: string): string[] {
  return said
    .split(',')
    .map((way) => way.trim().replace(/\s+/g, ' '))
    .filter((way) => way !== '');
}

export function isConcept(name: string): name is Concept {
  return ALL.has(name);
}

/** What is said from a word on: which concept, with how many words. */
export interface Saying {
  readonly concept: Concept;
  readonly length: number;
  /** Whether it says it by itself, and not only beside a thing. */
  readonly isStrong: boolean;
}

/** Every concept that words from a place on say; linear in the length of the word there. */
export function sayingsAt(words: readonly string[], at: number): Saying[] {
  const word = words[at] ?? '';
  const found: Saying[] = [];
  for (const { concept, parts, isOpen, isStrong } of BY_WORD.get(word) ?? []) {
    const isSaid = parts.every((part, offset) => {
      const other = words[at + offset];
      return isOpen && offset === parts.length - 1
        ? other !== undefined && begins(other, part)
        : other === part;
    });
    if (isSaid) found.push({ concept, length: parts.length, isStrong });
  }
  for (let length = Math.max(1, word.length - MOST_ENDING); length <= word.length; length += 1)
    for (const { concept, isStrong } of BY_START.get(word.slice(0, length)) ?? [])
      found.push({ concept, length: 1, isStrong });
  return found;
}

function begins(word: string, start: string): boolean {
  return word.startsWith(start) && word.length <= start.length + MOST_ENDING;
}

/** Things that a request is about: where another one is named, that one may be meant. */
const TOPICS: ReadonlySet<Concept> = new Set<Concept>([
  ...(['pin', 'policy', 'plan', 'certificate', 'sip', 'attendant', 'voice'] as const),
  ...(['gateway', 'outcalls', 'holidays', 'exchucutil', 'contact', 'hunt', 'extension'] as const),
  ...(['oauth', 'root', 'frontend', 'dialing', 'operator', 'many', 'map', 'audit'] as const),
  ...(['access', 'calltest', 'lyncplan', 'setting'] as const),
]);

export function isDeed(concept: Concept): boolean {
  return Object.hasOwn(DEEDS, concept);
}

/** Deeds that say what is to be done to whatever they are said of. */
const DEEDS_PROPER: ReadonlySet<Concept> = new Set<Concept>([
  ...(['enable', 'disable', 'change', 'move', 'restart', 'create', 'delete'] as const),
  ...(['takeout', 'cancel', 'undo', 'unlock', 'import', 'again', 'test', 'verify'] as const),
]);

export function isDeedProper(concept: Concept): boolean {
  return DEEDS_PROPER.has(concept);
}

export function isTopic(concept: Concept): boolean {
  return TOPICS.has(concept);
}

/** Which of these things a word by itself names. */
export function topicsOf(word: string): readonly Concept[] {
  return sayingsAt([word], 0).flatMap(({ concept }) => (TOPICS.has(concept) ? [concept] : []));
}
