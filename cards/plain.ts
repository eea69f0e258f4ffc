/**
 * Characters that would move, hide or break the text around them: controls, the overrides of
 * writing direction, zero-width marks.
 */
const UNSEEN = /[\p{Cc}\u200B\u200E\u200F\u2028\u2029\u202A-\u202E\u2060\u2066-\u2069\uFEFF]+/gu;

/** A text in one line, at most `characters` long, with nothing in it that can't be seen. */
export function plain(text: string, characters: number): string {
  const line = text
    .slice(0, characters * 4)
    .replace(UNSEEN, ' ')
    .trim();
  const letters = Array.from(line);
  if (letters.length <= characters && text.length <= characters * 4) return line;
  return `${letters.slice(0, characters - 1).join('')}…`;
}
