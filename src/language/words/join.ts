import type { Synonyms } from './synonyms.js';

/** Some words that are said, as one plain word; `length` says how many they were. */
export interface Joined {
  readonly plain: string;
  readonly length: number;
}

/** Puts synonyms together: `voice mail` becomes `um`. `wordAt` gives null where no word stands. */
export function joinedAt(
  synonyms: Synonyms,
  wordAt: (offset: number) => string | null,
): Joined | null {
  const first = wordAt(0);
  if (first === null) return null;
  for (const { said, word } of synonyms.get(first) ?? []) {
    if (said.every((part, offset) => wordAt(offset) === part))
      return { plain: word, length: said.length };
  }
  return { plain: first, length: 1 };
}
