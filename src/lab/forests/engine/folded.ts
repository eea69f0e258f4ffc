/** What has neither accents nor other marks. */
const PLAIN = /^[\w .,@'-]*$/;

/** A text without accents, in lower case, as the directory's name resolution compares. */
export function folded(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();
}
