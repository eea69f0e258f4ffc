import { fold } from '../normalise.js';
import { isCommon } from '../words/common.js';
import { FOREIGN, NEVER_A_VALUE } from '../words/small.js';
import { quotedAt, single, type Slot, type Value, type Word } from './slot.js';

const GUID = /^\{?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\}?$/i;
const ADDRESS = /^(?:sip:)?[^\s@:;,<>]{1,64}@[a-z0-9.-]{1,255}$/i;
const DOMAIN_NAME = /^[a-z0-9.-]{1,64}\\[^\s\\/:;,<>@]{1,64}$/i;
/** `alice.martin`, `j_doe`, `jdoe2`, `p-martin`. */
const LOGON = /^(?=\p{L})(?=.*[._\d])[\p{L}\p{N}._'-]{2,64}$/u;
const NAME = /^(?:\p{L}[\p{L}\p{M}'-]{0,40}|Ste?\.)$/u;

/** More parts than this has no name that is typed in a chat. */
const MOST_PARTS = 5;

/** A person: an address, `DOMAIN\user`, a sign-in name, a GUID, quoted, or a name of some parts. */
export const user: Slot = {
  cues: [],
  labels: `user username person name employee utilisateur utilisatrice nom personne collaborateur
    collaboratrice agent salarie compte account mailbox`.split(/\s+/),
  read(words, at) {
    const quoted = quotedAt(words, at);
    if (quoted.length > 0) return quoted;
    const first = words[at];
    if (first?.kind !== 'word') return [];
    const text = unpossessed(first.text);
    if (GUID.test(text) || ADDRESS.test(text) || DOMAIN_NAME.test(text)) return single(text);
    if (LOGON.test(text) && !isRequestOrHost(text)) return single(text);
    if (isThingsName(text) || isInitials(words, text)) return [];
    return names(words, at);
  },
};

function names(words: readonly Word[], at: number): Value[] {
  const found: Value[] = [];
  const parts: string[] = [];
  for (let length = 1; length <= MOST_PARTS; length += 1) {
    const word = words[at + length - 1];
    if (word === undefined) break;
    if (/^\p{Lu}/u.test(parts[0] ?? '') && isParticle(words, at + length - 1)) {
      parts.push(/^[dl]$/i.test(word.text) ? `${word.text}'` : word.text);
      continue;
    }
    if (!isNamePart(word, parts.length > 0)) break;
    if (parts.length === 0 && isThing(words, at)) break;
    parts.push(unpossessed(word.text));
    found.unshift({ length, value: parts.join(' ').replaceAll("' ", "'") });
    if (word.text !== parts.at(-1)) break;
  }
  return found;
}

function isNamePart(word: Word, follows: boolean): boolean {
  const text = unpossessed(word.text);
  if (word.kind !== 'word' || !NAME.test(text) || isThingsName(text)) return false;
  const capital = /^\p{Lu}\p{Ll}/u.test(text);
  if (follows && capital && FRENCH_MONTHS.has(word.word)) return true;
  if (NEVER_A_VALUE.has(word.word)) return false;
  if (!capital && /^\p{Ll}/u.test(text) && (FOREIGN.has(word.word) || isCommon(fold(text))))
    return false;
  if (word.known) return capital && follows && !word.plain.startsWith('um');
  return text.length > 1;
}

/** In French months have no capital: `Lucas Janvier` is called so. */
const FRENCH_MONTHS = new Set('janvier fevrier avril juillet octobre decembre'.split(' '));

/** "the subject", "au sujet": who is written in small letters has no article. */
const ARTICLES = new Set(
  `the an this that these those my our your his her its their any some no every le la l les un une au
  aux du des ce cet cette mon ma mes ton ta tes son sa ses notre votre nos vos leur leurs`.split(
    /\s+/,
  ),
);
/** What is called by what stands before or behind it: "the Paris plan", "le plan Nice". */
const THINGS = new Set(['dialplan', 'policy']);
const CHANGES = new Set('change changer changez modifie modifier switch update'.split(' '));
const BEFORE_THINGS = new Set('the on in of to le du au dans sur de la sous'.split(' '));

function isThing(words: readonly Word[], at: number): boolean {
  const text = words[at]?.text ?? '';
  const ahead = words[at - 1];
  if (!/^\p{Lu}/u.test(text)) return ARTICLES.has(ahead?.word ?? '') && !/['’]s$/.test(text);
  const goesOn = /^\p{Lu}\p{Ll}/u.test(words[at + 1]?.text ?? '');
  const named =
    !goesOn && THINGS.has(ahead?.plain ?? '') && !CHANGES.has(words[at - 2]?.word ?? '');
  return (
    named ||
    (THINGS.has(words[at + 1]?.plain ?? '') &&
      BEFORE_THINGS.has(ahead?.word ?? '') &&
      !/['’]s$/.test(text))
  );
}

/** "de", "van" and the like inside a name, where what follows is written like a name. */
function isParticle(words: readonly Word[], at: number): boolean {
  const isOne = (text: string): boolean =>
    /^(?:d|de|du|le|la|van|von|der|den|el|ben|di|da)$/i.test(text);
  const next = words[at + 1]?.text ?? '';
  return (
    isOne(words[at]?.text ?? '') &&
    (/^\p{Lu}\p{Ll}/u.test(next) ||
      (isOne(next) && /^\p{Lu}\p{Ll}/u.test(words[at + 2]?.text ?? '')))
  );
}

/** `Malmo4`, `Zurich-5d`, `Brest-SIP`, `EXMBX03`, a thumbprint: plans and machines are called so. */
function isThingsName(text: string): boolean {
  return (
    /^\p{Lu}\p{L}+\d{1,2}$/u.test(text) ||
    /^\p{L}[\p{L}\p{N}]*-(?:\p{Lu}{2,}\d*|\d\w*)$/u.test(text) ||
    /^\p{Lu}{2,}(?:-\p{Lu}*)?\d+$/u.test(text) ||
    /^[\dA-F]{40}$/i.test(text)
  );
}

/** `SMS`, `CSR`, `TLS`, where not all is in capitals. */
function isInitials(words: readonly Word[], text: string): boolean {
  return /^\p{Lu}{2,4}$/u.test(text) && words.some((word) => /^\p{Ll}{2,}$/u.test(word.text));
}

function isRequestOrHost(text: string): boolean {
  return (
    isThingsName(text) ||
    /^(?:r|inc|chg|req|ritm)-?\d+$/i.test(text) ||
    /^(?:mbx|cas|srv|svr|exch|lync|fe|fepool|pool|server)[a-z-]*\d+$/i.test(text) ||
    /\.(?:com|net|org|local|ps1|fr|csv|xlsx?|txt|msc|exe|cer|crt|p7b)$/i.test(text)
  );
}

function unpossessed(text: string): string {
  return text.replace(/'s$/i, '').replace(/'$/, '');
}
