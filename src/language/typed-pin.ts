/** Words that announce a PIN. */
const PIN_WORDS =
  'pins?|nip|pass ?codes?|passwords?|pwd|mots? de passe|mdp|secret number|num[ée]ro secret|code (?:secret|confidentiel|vocal)';
const PIN_WORD = new RegExp(`(?<![\\p{L}\\p{N}])(?:${PIN_WORDS})(?![\\p{L}\\p{N}])`, 'iu');
/** A code that isn't a country's, a place's or an error's. */
const CODE_WORDS =
  "(?<!country |dialling |dialing |area |error |post |postal )codes?(?!\\p{L})(?! (?:pays|postal|erreur|d['’]erreur|country))";
const CODE_WORD = new RegExp(`(?<!\\p{L})${CODE_WORDS}`, 'iu');
/** "PIN number 758213", "code n° 758213": the number is the PIN's and no other's. */
const ITS_NUMBER = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${PIN_WORDS}|${CODE_WORDS})(?:\\s+(?:is|est|vaut|the|le|new|nouveau))*\\s+(?:numbers?|num\\.?|n[°o]\\.?|nr\\.?|num[ée]ros?|#)\\s*$`,
  'iu',
);

const RESET =
  '(?<!\\p{L})(?:reset|reinit\\p{L}*|réinit\\p{L}*|unlock|débloqu\\p{L}*|debloqu\\p{L}*|déverrouill\\p{L}*|deverrouill\\p{L}*)(?!\\p{L})';
/**
 * "Reset marie to 482913", "unlock marie 482913": with no word for it, but with nothing else that it
 * could be; digits right after the verb or after "of" say whom it is about.
 */
const RESET_TO = new RegExp(
  `${RESET}[^;\\n]{1,80}?(?<!\\p{L})(?:to|with|as|à|a|en|avec|sur)\\s+$|${RESET}[^;\\n]{1,80}?\\p{L}\\s+$`,
  'iu',
);
/** What makes digits without a word for a PIN somebody's own number, a time or a ticket. */
const WHOSE =
  /(?<!\p{L})(?:reset|unlock|reinit\p{L}*|réinit\p{L}*|d[ée]bloqu\p{L}*|d[ée]verrouill\p{L}*|of|on|at|in|from|since|after|before|by|de|du|le|la|les|des|depuis|avant|après|the|and|et|or|ou)\s+$/iu;

/**
 * Digits as a PIN has them, in one piece or in groups, that are no part of a number with its
 * country, a date, a ticket or an address.
 */
const DIGITS = /(?<![\p{L}\p{N}_@+./:-])\d(?:[ \u00a0]?\d){3,23}(?![\p{L}\p{N}_@-]|[./:]\d)/gu;
/** The same in equal groups with hyphens or dots between: `75-82-13`. */
const GROUPS =
  /(?<![\p{L}\p{N}_@+./:-])(?:(?:\d([-.·‑–])\d(?:\1\d){2,10})|(?:\d\d([-.·‑–])\d\d(?:\2\d\d){0,4})|(?:\d{3}([-.·‑–])\d{3}(?:\3\d{3}){0,2}))(?![\p{L}\p{N}_@-]|[./:·‑–]\d)/gu;
/** A phone number as France writes it, and a day as everybody does. */
const PHONE = /^0[1-9](?:[ \u00a0.·‑–-]\d\d){4}$/u;
const PHONE_IN_ONE = /^0[1-9]\d{8}$/u;
const DAY = /^(?:0[1-9]|[12]\d|3[01])[-.](?:0[1-9]|1[0-2])[-.]\d\d$/u;
const OF_OR_SINCE =
  /(?<!\p{L})(?:of|on|from|since|by|until|before|after|du|le|de|depuis|avant|après|dès|au)\s+$/iu;

/** What stands right before digits that are something else: an extension, a request, a ticket. */
const OTHER_NUMBER =
  /(?<!\p{L})(?:(?:exts?|extensions?|lines?|lignes?|postes?|internes?)(?:\s+(?:is|are|est|sont|number|num[ée]ro))?(?:[\s.:#n°]*\d+\s+(?:and|et|or|ou|&))*|dial ?plan|plan|n[°o]|num[ée]ro|number|tickets?|incidents?|inc|case|ref|réf|request|demande|tel|tél|(?:tele)?phone|téléphone|mobile|room|bureau|exchange|lync|server|for|pour|users?|utilisateurs?|r)[\s.:#n°]*$/iu;

/**
 * Whether somebody seems to have typed a PIN: a text that speaks of one and holds digits that may
 * be it. Rather once too often than once too seldom: such a text is not kept.
 */
export function holdsPin(text: string): boolean {
  // What separates a PIN from its word (`PIN:758213`, `PIN=7582`) is no part of it.
  const spaced = text.replace(/[:=,;"'«»“”()[\]!?]/gu, ' ');
  const isSpokenOf = PIN_WORD.test(spaced) || CODE_WORD.test(spaced);
  return [...spaced.matchAll(DIGITS), ...spaced.matchAll(GROUPS)].some(({ 0: digits, index }) => {
    const before = spaced.slice(Math.max(0, index - 120), index);
    if (ITS_NUMBER.test(before)) return true;
    if (PHONE.test(digits)) return false;
    if ((DAY.test(digits) || PHONE_IN_ONE.test(digits)) && OF_OR_SINCE.test(before)) return false;
    if (OTHER_NUMBER.test(before)) return false;
    return isSpokenOf || (RESET_TO.test(before) && !WHOSE.test(before));
  });
}
