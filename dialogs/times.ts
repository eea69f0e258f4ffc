import type { Timed } from '../src/language/when.js';

/** Words that leave nothing but a time to be said, or say that the time is now. */
const ONLY_A_TIME =
  /^[\s.,!]*(?:(?:no|make it|rather|instead|better|please|non|plutôt|finalement|mets|stp|svp)[\s.,!]*)*$/iu;
const AT_ONCE = /^\s*(?:now|right away|at once|immediately|maintenant|tout de suite)[\s.!]*$/iu;

/** Whether nothing but when to start is said, or that it is to be at once. */
export function isOnlyATime({ startAt, rest }: Timed): boolean {
  return startAt === null ? AT_ONCE.test(rest) : ONLY_A_TIME.test(rest);
}
