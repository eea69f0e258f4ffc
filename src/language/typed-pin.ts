/** Words that announce a PIN. */
const PIN_WORD =
  /(?<![\p{L}\p{N}])(?:pins?|nip|passcode|code (?:secret|confidentiel|vocal))(?![\p{L}\p{N}])/iu;
/** A code that isn't a country's, a place's or an error's. */
const CODE_WORD =
  /(?<!\p{L})(?<!country |dialling |dialing |area |error |post |postal )codes?(?!\p{L})(?! (?:pays|postal|erreur|d['’]erreur|country))/iu;
/** "Reset marie to 482913": with no word for it, but with nothing else that it could be. */
const RESET_TO =
  /(?<!\p{L})(?:reset|reinit\p{L}*|réinit\p{L}*|unlock|débloqu\p{L}*|debloqu\p{L}*)(?!\p{L})[^;\n]{1,80}?(?<!\p{L})(?:to|with|as|à|a|en|avec|sur)\s+$/iu;

/**
 * Digits as a PIN has them, in one piece or in groups, that are no part of a number with its
 * country, a date, a ticket or an address.
 */
const DIGITS = /(?<![\p{L}\p{N}_@+./:-])\d(?:[ \u00a0]?\d){3,23}(?![\p{L}\p{N}_@-]|[./:]\d)/gu;
/** What stands right before digits that are something else: an extension, a request, a ticket. */
const OTHER_NUMBER =
  /(?:ext(?:ension)?|poste|interne|dial ?plan|plan|n[°o]|num[ée]ro|number|ticket|inc|request|demande|r)[\s.:#n°]*$/iu;

/**
 * Whether somebody seems to have typed a PIN: a text that speaks of one and holds digits that may
 * be it. Rather once too often than once too seldom: such a text is not kept.
 */
export function holdsPin(text: string): boolean {
  // What separates a PIN from its word (`PIN:758213`, `PIN=7582`) is no part of it.
  const spaced = text.replace(/[:=,;"'«»“”()[\]!?]/gu, ' ');
  const isSpokenOf = PIN_WORD.test(spaced) || CODE_WORD.test(spaced);
  return [...spaced.matchAll(DIGITS)].some(({ index }) => {
    if (OTHER_NUMBER.test(spaced.slice(Math.max(0, index - 20), index))) return false;
    return isSpokenOf || RESET_TO.test(spaced.slice(Math.max(0, index - 120), index));
  });
}
