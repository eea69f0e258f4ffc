import { withoutCorrections } from './corrections.js';

/** More than this is no request; what comes after is not read. Characters, before and after cleaning. */
const MOST_READ = 12_000;
const MOST_KEPT = 1_500;

const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  rsquo: "'",
  lsquo: "'",
  ldquo: '"',
  rdquo: '"',
  laquo: '"',
  raquo: '"',
  eacute: 'é',
  egrave: 'è',
  agrave: 'à',
};

/** Where a mail's signature, or the message it answers, begins; nothing after it is a request. */
const ENDS: readonly RegExp[] = [
  /^(?:--|__|—|\*\*\*)/,
  /^-{3,} ?(?:original|forwarded|message)/,
  /^(?:on|le) .{5,100} (?:wrote|a ecrit) ?:$/,
  /^(?:from|de|sent|envoye) ?: /,
  /^(?:(?:best|kind|warm|with kind) )?regards\b/,
  /^(?:cheers|sincerely|best|cordialement|bien cordialement|bien a (?:vous|toi)|salutations|bonne (?:journee|reception))\b.{0,20}$/,
  /^(?:thanks|thank you|many thanks|merci|merci d'avance|thx)[ ,.!]{0,3}$/,
  /^(?:gru(?:ss|ß)e|mfg|mit freundlichen|saludos|saluti|groet(?:en|jes)?|bat|bàt)\b.{0,20}$/,
  /^(?:sent from|envoye (?:de|depuis)|get outlook|obtenir outlook)\b/,
];

/**
 * What somebody said, without what Teams and mail clients put around it: mentions of the bot, tags,
 * entities, quoted messages, signatures, and without what they took back themselves. Quotation marks
 * and blanks become plain ones; lines stay lines. Values keep their letters: nothing is folded here.
 */
export function normalise(text: string): string {
  const bare = entities(
    text
      .slice(0, MOST_READ)
      .replace(/<blockquote\b[^<>]{0,200}>[^<>]{0,2000}<\/blockquote>/gi, '\n')
      .replace(/<at\b[^<>]{0,200}>[^<>]{0,200}<\/at>/gi, ' ')
      .replace(/<(?:br|\/p|\/div|\/li)\b[^<>]{0,200}>/gi, '\n')
      .replace(/<\/?[a-z][^<>]{0,200}>/gi, ' '),
  );
  const plain = bare
    .normalize('NFC')
    .replace(/[‘’‚‛′`´ʼ]/g, "'")
    .replace(/[“”„‟«»″]/g, '"')
    .replace(/[\u2010-\u2012\u2212]/g, '-')
    .replace(/[–—]/g, ' ; ')
    .replace(/[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u00AD]/g, '')
    .replace(/[^\S\n]/g, ' ')
    .replace(/[\p{Cc}]/gu, (character) => (character === '\n' ? '\n' : ' '));
  return withoutCorrections(ownWords(plain.split('\n')).join('\n').slice(0, MOST_KEPT));
}

/** A word as it is compared: small letters without accents and apostrophes. */
export function fold(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll("'", '');
}

function entities(text: string): string {
  return text.replace(
    /&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|([a-z]{2,8}));/gi,
    (all, dec, hex, name) => {
      if (typeof name === 'string') return ENTITIES[name.toLowerCase()] ?? all;
      const code =
        typeof dec === 'string' ? Number.parseInt(dec, 10) : Number.parseInt(String(hex), 16);
      return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
        ? String.fromCodePoint(code)
        : ' ';
    },
  );
}

function ownWords(lines: readonly string[]): string[] {
  const kept: string[] = [];
  for (const raw of lines) {
    const line = raw.replace(/ {2,}/g, ' ').trim();
    if (line === '' || line.startsWith('>')) continue;
    const folded = line.slice(0, 160).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    if (kept.length > 0 && ENDS.some((end) => end.test(folded))) break;
    kept.push(line);
  }
  return kept;
}
