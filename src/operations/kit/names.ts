import { distance } from 'fastest-levenshtein';

/** What has nothing to fold but its case, as nearly all accounts and addresses. */
const PLAIN = /^[!-~]+(?: [!-~]+)*$/;

/** A name as it is compared: no accents, lower case, single spaces, straight apostrophes. */
export function folded(name: string): string {
  if (PLAIN.test(name)) return name.toLowerCase();
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘ʼ]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/** Whether two names are the same to a person who types them. */
export function sameName(a: string, b: string): boolean {
  return folded(a) === folded(b);
}

/** The words of a name or an account: `alice.martin` and `Martin, Alice` hold the same two. */
export function wordsOf(name: string): string[] {
  return folded(name)
    .split(/[\s.,;_'-]+/)
    .filter((word) => word !== '');
}

/**
 * The things whose names are nearest to what was typed, best first.
 * @param names all the names that a thing goes by
 * @param most how many at most
 */
export function nearest<T>(
  typed: string,
  things: readonly T[],
  names: (thing: T) => readonly string[],
  most: number,
): T[] {
  const wanted = folded(typed);
  const far = Math.max(2, Math.ceil(wanted.length / 2));
  return things
    .map((thing) => ({
      thing,
      away: Math.min(...names(thing).map((name) => distance(wanted, folded(name)))),
    }))
    .filter(({ away }) => away <= far)
    .sort((a, b) => a.away - b.away)
    .slice(0, most)
    .map(({ thing }) => thing);
}
