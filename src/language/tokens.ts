import { fold } from './normalise.js';

/**
 * A piece of a sentence. `text` is as it was written; `word` is how it is compared, empty for what
 * is in quotes. A `pause` stands for a comma or a line's end, a `stop` for a sentence's end.
 */
export interface Token {
  readonly kind: 'word' | 'quoted' | 'pause' | 'stop';
  readonly text: string;
  readonly word: string;
  /** Set at a sentence's end: whether it was a question mark. */
  readonly asks?: boolean;
}

/** What is more words than this is no request: the rest isn't read. */
const MOST_TOKENS = 120;

const PIECE =
  /"(?<double>[^"\n]{1,100})"|(?<![\p{L}\p{N}])'(?<single>[^'\n]{2,100})'(?![\p{L}\p{N}])|(?<stop>(?<![ ^](?:St|Ste|Dr|Mr|Mrs|Ms|Jr|Sr|Mme|Prof|Mgr))[.!?]+(?=\s|$)|;)|(?<pause>[,\n]|:(?=\s|$)|\s-(?=\s)|[()[\]{}"])|(?<word>[^\s,;()[\]{}"]{1,300})/gu;

/** Cuts a normalised text into tokens; linear in its length. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  for (const { groups } of text.matchAll(PIECE)) {
    if (tokens.length >= MOST_TOKENS) break;
    const quoted = groups?.double ?? groups?.single;
    if (quoted !== undefined) tokens.push({ kind: 'quoted', text: quoted.trim(), word: '' });
    else if (groups?.stop !== undefined) tokens.push(stopOf(groups.stop));
    else if (groups?.pause !== undefined) tokens.push({ kind: 'pause', text: ',', word: '' });
    else tokens.push(...wordsOf(groups?.word ?? ''));
  }
  return tokens;
}

function stopOf(text: string): Token {
  return { kind: 'stop', text, word: '', asks: text.includes('?') };
}

/** `l'utilisateur` and `d'ana` are two words; `O'Brien` and `D'Angelo` are one. */
const ELISION = /^(?<short>[dljntsmc]|qu|jusqu|lorsqu|puisqu)'(?<rest>\p{L}.*)$/iu;
/** Marks that end a word without belonging to it. */
const TAIL = /[.!?:'…*]{1,20}$/u;

/** `St. Clair`, `Dr. Roy`: the dot ends no sentence. */
const SHORT = /^(?:St|Ste|Dr|Mr|Mrs|Ms|Jr|Sr|Mme|Prof|Mgr)\.$/;

function wordsOf(piece: string): Token[] {
  if (SHORT.test(piece)) return [token(piece)];
  const start = piece.replace(/^['*#](?=\p{L})/u, '');
  const tail = TAIL.exec(start)?.[0] ?? '';
  const bare = start.slice(0, start.length - tail.length);
  const end: Token[] = /[?!…]|^\.$/u.test(tail)
    ? [stopOf(tail)]
    : tail.includes(':')
      ? [{ kind: 'pause', text: ',', word: '' }]
      : [];
  if (bare === '') return end;
  return [...parts(bare), ...end];
}

/** `débloquez-la`, `remettez-lui`: a verb and whom or what it is done to. */
const IMPERATIVE =
  /^(?<verb>\p{Ll}{4,}|\p{Lu}\p{Ll}{3,})-(?<pronoun>le|la|les|lui|leur|moi|nous|en|y)$/u;

function parts(bare: string): Token[] {
  const { verb, pronoun } = IMPERATIVE.exec(bare)?.groups ?? {};
  if (verb !== undefined && pronoun !== undefined) return [token(verb), token(pronoun)];
  const { short, rest } = ELISION.exec(bare)?.groups ?? {};
  if (short !== undefined && rest !== undefined && !/^[DN]'\p{Lu}/u.test(bare))
    return [token(short), ...parts(rest)];
  // `ext:1234`, `poste=1234`, but neither `sip:…` nor `https://…`.
  const cue = /^(?<name>\p{L}{2,20}\.?)[:=](?<value>[^/:=].*)$/u.exec(bare)?.groups;
  if (cue?.name !== undefined && cue.value !== undefined && !/^(?:sips?|tel|eum)$/i.test(cue.name))
    return [token(cue.name.replace('.', '')), ...parts(cue.value)];
  const glued = /^(?<name>ext|poste|x)\.?(?<digits>\d{2,10})$/iu.exec(bare)?.groups;
  if (glued?.name !== undefined && glued.digits !== undefined)
    return [token(glued.name === 'x' ? 'ext' : glued.name), token(glued.digits)];
  return [token(bare)];
}

/** What an auto attendant is called in French, in capitals: `sa` is hers or his. */
function token(text: string): Token {
  return { kind: 'word', text, word: text === 'SA' ? 'aa' : fold(text) };
}
