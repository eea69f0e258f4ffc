/** What somebody or something is called by, or a number, as it is typed. */
const VALUE = [
  String.raw`\+\d[\d ]{6,18}\d`,
  String.raw`"[^"\n]{1,60}"`,
  String.raw`[\p{L}\p{N}.+-]{1,40}\\[\p{L}\p{N}._-]{1,40}`,
  String.raw`[\p{L}\p{N}._-]{1,64}@[\p{L}\p{N}.-]{1,80}`,
  String.raw`\p{L}[\p{L}'-]{0,40}[._]\p{L}[\p{L}\p{N}'-]{0,40}`,
  String.raw`(?:mbx|cas|exch?|srv|um|gw|fe|fepool|lyncpool|pool)-[\p{L}\d-]{1,40}`,
  String.raw`(?:\p{L}[\p{L}-]{0,30})?\d[\p{L}\d-]{0,30}`,
  String.raw`\p{Lu}[\p{L}'-]{1,40}(?: \p{Lu}[\p{L}'-]{1,40}){0,3}`,
].join('|');

const SORRY =
  "(?:(?:[Ee]uh|[Oo]h|[Oo]ops|[Oo]ups|[Aa]h|[Ee]r|[Ee]nfin),? )?(?:[Nn]on?|[Nn]ope|[Ss]orry|[Pp]ardon|[Cc]orrection|[Ww]ait|[Dd]ésolée?|I mean|je veux dire|scratch that)(?![\\p{L}'-])";
/** What may stand before a value that is meant, or isn't. */
const LEADS =
  "(?:(?:au|à|to|le|la|les|de|du|the|for|pour|sur|on|in|ext\\.?|extension|poste|it's|c'est|number|numéro|plan|policy|dial plan) ){0,3}";

/** "…, no, 4420" */
const INSTEAD = new RegExp(
  String.raw`(?:[,.;:(] ?| - |(?= (?:no|non|sorry|pardon|correction|I mean),? (?:wait|sorry|pardon)?)) ?(?<![\p{L}'-])${SORRY}(?:[ ,]{1,3}${SORRY}){0,2}[ ,:;]{1,3}${LEADS}(?<value>${VALUE})(?:[ ,]{1,3}${SORRY})?\)?`,
  'gu',
);
/** "…, not 4410" */
const NOT = new RegExp(
  String.raw`(?:^|(?<=\n)|[,;.:(] ?| - )(?:(?:et|and|but|mais|surtout) )?(?:[Nn]ot|[Pp]as) ${LEADS}(?<value>${VALUE})(?![\p{L}\p{N}'])\)?`,
  'gu',
);
const ANY = new RegExp(`(?<![\\p{L}\\p{N}])(?:${VALUE})`, 'gu');
const QUICKLY = new RegExp(`${SORRY}|(?<!\\p{L})(?:[Nn]ot|[Pp]as) `, 'u');

/**
 * What is meant after somebody has put himself right: "4410, no, 4420" and "4420, not 4410" both say
 * 4420. What is taken back has to look like what is meant, so that no other "no" or "not" is touched.
 */
export function withoutCorrections(text: string): string {
  if (!QUICKLY.test(text)) return text;
  let said = text;
  for (const { 0: whole, groups } of text.matchAll(INSTEAD)) {
    const meant = groups?.value ?? '';
    const at = said.indexOf(whole);
    const was = valuesIn(said.slice(0, at)).findLast(({ value }) => isLike(value, meant));
    if (at < 0 || was === undefined || !isValue(meant)) continue;
    const kept = said.slice(was.at + was.value.length, at) + said.slice(at + whole.length);
    said = said.slice(0, was.at) + meant + kept;
  }
  for (const { 0: whole, groups } of said.matchAll(NOT)) {
    const other = groups?.value ?? '';
    const at = said.indexOf(whole);
    const behind = said.slice(at + whole.length);
    const rest = at === 0 ? behind.replace(/^[ ,;:!]+/, '') : `${said.slice(0, at)} ;${behind}`;
    const isSaid = valuesIn(rest).some(({ value }) => value !== other && isLike(value, other));
    if (at >= 0 && isValue(other) && isSaid) said = rest;
  }
  return said;
}

function valuesIn(text: string): { value: string; at: number }[] {
  return [...text.matchAll(ANY)].map(({ 0: value, index }) => ({ value, at: index }));
}

/** A word in small letters is no name. */
function isValue(text: string): boolean {
  return formOf(text) !== null;
}

function isLike(one: string, other: string): boolean {
  return formOf(one) !== null && formOf(one) === formOf(other);
}

function formOf(value: string): string | null {
  if (/^\+\d/.test(value)) return 'phone';
  if (/^\d+$/.test(value)) return `${value.length} digits`;
  if (value.startsWith('"')) return 'quoted';
  if (value.includes('@')) return 'address';
  if (value.includes('\\')) return 'account';
  if (/^\p{Ll}[\p{L}'-]*[._]/u.test(value)) return 'sign-in name';
  return /^\p{Lu}|\d|^\p{L}+-/u.test(value) ? 'name' : null;
}
