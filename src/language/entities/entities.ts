import type { Reading } from '../reading.js';
import { phoneNumber } from '../slots/phone-number.js';
import { extension } from '../slots/extension.js';
import type { Word } from '../slots/slot.js';
import { FILLERS, FOREIGN, NEVER_A_VALUE } from '../words/small.js';

/** What a piece of a sentence looks like, whatever it is for. */
export type Form =
  | 'person'
  | 'machine'
  | 'domain'
  | 'host'
  | 'request'
  | 'phone'
  | 'digits'
  | 'thumbprint'
  | 'file'
  | 'name';

/** Something that has a name or number of its own in a sentence: words from–to. */
export interface Entity {
  readonly form: Form;
  readonly value: string;
  readonly from: number;
  readonly to: number;
  /** Whether it is what somebody is to leave or lose: "off the policy Default". */
  readonly isLeft: boolean;
}

const PERSON =
  /^(?:sips?:)?[^\s@:;,<>]{1,64}@[a-z0-9.-]{1,255}$|^[a-z0-9.-]{1,64}\\[^\s\\/:;,<>@]{1,64}$|^\{?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\}?$/i;
const FILE = /^\\\\|^[a-z]:\\|\.(?:cer|crt|p7b|p7c|pfx)$/i;
const TOP =
  'com|net|org|local|lan|fr|be|ca|ch|de|es|eu|ie|in|int|it|nl|no|pt|se|uk|us|corp|internal|test|example|int';
const DOMAIN = new RegExp(`^[a-z0-9-]+(?:\\.[a-z0-9-]+)*\\.(?:${TOP})$`, 'i');
const LOGON = /^\p{L}[\p{L}'-]*(?:[._]\p{L}[\p{L}'-]*){1,3}\d{0,3}$/u;
/** `Lyon_SIP`, `SAV_Lyon`: plans, policies and attendants are called so; `j_doe` is somebody. */
const OF_THINGS = /^\p{Lu}[\p{L}'-]*_|_\p{Lu}{2,}/u;
const OF_MACHINES = /^(?:gw|fe|cas|mbx|ex|exch|srv|um|\p{L}*pool|lync|ucp)[-_]/iu;
const MACHINE =
  /^(?=.*\p{L})(?=.*\d)[\p{L}\p{N}_-]{3,64}$|^(?:gw|fe|cas|mbx|ex|exch|srv|um|\p{L}*pool|lync|ucp)[-_][\p{L}\p{N}-]{1,60}$/iu;
const TICKET = /^(?:inc|ritm|req|chg|sr|s?c?task)[-_]?\d+$/i;
const HEX = /^(?=.*\d)[0-9a-f]{8,40}$/i;
const GROUPS = /^[0-9a-f]{2,8}$/i;

/** All that has a name or number of its own, from left to right; none lies in another. */
export function entitiesIn(reading: Reading): Entity[] {
  const found: Entity[] = [];
  const { words } = reading;
  for (let at = 0; at < words.length;) {
    const entity = entityAt(reading, at);
    if (entity !== null && !isSignature(entity, words))
      found.push({ ...entity, isLeft: isLeft(entity, words) });
    at = (entity?.to ?? at) + 1;
  }
  return found;
}

type Seen = Omit<Entity, 'isLeft'>;

function entityAt({ words, repaired }: Reading, at: number): Seen | null {
  const word = words[at];
  if (word === undefined || word.kind === 'pause' || word.kind === 'stop') return null;
  const one = (form: Form, value: string, length = 1): Seen => ({
    form,
    value,
    from: at,
    to: at + length - 1,
  });
  if (word.kind === 'quoted')
    return one(/^\d{3,7}$/.test(word.text) ? 'digits' : 'name', word.text);
  const text = unpossessed(word.text);
  if (TICKET.test(text)) return null;
  if (FILE.test(text)) return one('file', text);
  if (PERSON.test(text)) return one('person', text);
  if (DOMAIN.test(text)) return one(isForest(text) ? 'domain' : 'host', text);
  if (/^(?:r(?:eq)?-?|#)[1-9]\d{0,9}$/i.test(text))
    return one('request', `R-${text.replace(/\D/g, '')}`);
  const [number] = phoneNumber.read(words, at);
  if (number !== undefined) return one('phone', number.value, number.length);
  const hex = thumbprintAt(words, at);
  if (hex !== null) return one('thumbprint', hex.value, hex.length);
  const [digits] = extension.read(words, at);
  if (digits !== undefined) return one('digits', digits.value, digits.length);
  if (/^[+\d]/.test(text)) return /^\+?\d{1,15}$/.test(text) ? one('digits', text) : null;
  if (
    LOGON.test(text) &&
    !OF_THINGS.test(text) &&
    !OF_MACHINES.test(text) &&
    !/^i\.e$|^e\.g$|^p\.m|^a\.m/i.test(text)
  )
    return one('person', text);
  if (MACHINE.test(text) && !word.known && !/^\d+(?:st|nd|rd|th|er|eme)$/i.test(text))
    return OF_MACHINES.test(text)
      ? one('machine', text)
      : (namedAt(words, repaired, at) ?? one('machine', text));
  return namedAt(words, repaired, at);
}

/** `contoso.com` and `contoso.co.uk`; what has more parts is rather a machine. */
function isForest(text: string): boolean {
  return /^[^.]+\.(?:co\.)?[^.]+$/i.test(text);
}

const CLOSINGS = new Set(
  'thanks thank thx ta cheers regards best cordialement merci cdt cdlt amicalement bonne salutations you'.split(
    ' ',
  ),
);

/** Whoever signs, behind thanks or greetings at the end, is nobody whom it is about. */
function isSignature({ form, from, to }: Seen, words: readonly Word[]): boolean {
  return (
    form === 'name' &&
    words[from - 1]?.kind === 'pause' &&
    words.slice(to + 1).every(({ kind }) => kind === 'stop' || kind === 'pause') &&
    words.slice(Math.max(0, from - 3), from - 1).some(({ word }) => CLOSINGS.has(word))
  );
}

/** What somebody is to leave stands directly behind these. */
const OLD = new Set(
  'from was not than of pas lieu depuis remplace replacing quitte had has currently'.split(' '),
);
/** And behind these with what it is between: "still on the Lyon plan". */
const LEAVING = new Set('off from not than quitte depuis left still toujours lives'.split(' '));
const BETWEEN = new Set('the le la l um sip on sur in dans of de du dial plan'.split(' '));
const MOST_BETWEEN = 3;

function isLeft({ from, to }: Seen, words: readonly Word[]): boolean {
  if (OLD.has(words[from - 1]?.word ?? '')) return true;
  if (['was', 'etait'].includes(words[to + 1]?.word ?? '')) return true;
  for (let at = from - 1; at >= Math.max(0, from - 1 - MOST_BETWEEN); at -= 1) {
    const word = words[at];
    if (LEAVING.has(word?.word ?? '')) return true;
    const isNaming = word?.plain === 'dialplan' || word?.plain === 'policy';
    if (word?.kind !== 'word' || !(isNaming || BETWEEN.has(word.word))) return false;
  }
  return false;
}

/** Most words that a name has. */
const MOST_WORDS = 5;
const PARTICLE = /^(?:d|de|du|des|le|la|van|von|der|den|el|ben|di|da|st)$/i;
/** What goes on with a name in capitals: `Redmond UM`. */
const KINDS = /^(?:UM|DP|SIP|VM|VIP|HQ|RH|HR|IT)$/;
/** What only says of what kind the thing is that is named. */
const KIND_ALONE =
  /^(?:AA|IVR|EV|CSV|TCP|TLS|URI|OAuth|CSR|CA|NIP|PIN|DRH|OcsUmUtil|ExchUcUtil|RTCSRV|MSExchange\w*)$/i;

function namedAt(words: readonly Word[], repaired: Reading['repaired'], at: number): Seen | null {
  if (!beginsName(words, repaired, at)) return null;
  let to = at;
  if (/^\p{Lu}/u.test(words[at]?.text ?? '') && !endsName(words[at])) {
    while (to - at + 1 < MOST_WORDS) {
      const skip = PARTICLE.test(words[to + 1]?.text ?? '') ? particles(words, to + 1) : 0;
      const next = words[to + 1 + skip];
      if (skip === 0 && /^(?:UM|DP|SIP) /.test(next?.text ?? '')) return cutAfter(words, at, to);
      if (next?.kind !== 'word' || !goesOn(next)) break;
      to += 1 + skip;
      if (endsName(next)) break;
    }
  } else if (isSmallName(words[at]) && !endsName(words[at])) {
    // "amélie dufresne": two unknown words in small letters are one name.
    const next = words[at + 1];
    if (next !== undefined && isSmallName(next) && !repaired[at + 1]) to += 1;
  }
  const value = words
    .slice(at, to + 1)
    .map(({ text }) => unpossessed(text))
    .join(' ')
    .replace(/(?<!\p{L})([dl]) (?=\p{Lu})/giu, "$1'");
  return { form: 'name', value, from: at, to };
}

/** "the Redmond UM dial plan": synonyms have put the end of the name together with what follows. */
function cutAfter(words: readonly Word[], from: number, to: number): Seen {
  const [kind = ''] = (words[to + 1]?.text ?? '').split(' ');
  const name = words.slice(from, to + 1).map(({ text }) => text);
  return { form: 'name', value: [...name, kind].join(' '), from, to };
}

/** "de la Tour": how many particles stand here with a capital behind them. */
function particles(words: readonly Word[], at: number): number {
  let count = 0;
  while (PARTICLE.test(words[at + count]?.text ?? '') && count < 2) count += 1;
  return /^\p{Lu}/u.test(words[at + count]?.text ?? '') ? count : 0;
}

/** `alice's` and what ends in a comma is the last of its name. */
function endsName(word: Word | undefined): boolean {
  return word !== undefined && unpossessed(word.text) !== word.text;
}

function beginsName(words: readonly Word[], repaired: Reading['repaired'], at: number): boolean {
  const word = words[at];
  if (word?.kind !== 'word') return false;
  const text = unpossessed(word.text);
  if (!/^\p{L}[\p{L}\p{N}\p{M}'&+_-]*$/u.test(text) || text.length < 2) return false;
  const isCued = ['policy', 'dialplan'].includes(words[at - 1]?.plain ?? '');
  if (isCued && /^(?:VIP|HQ|RH|HR|IT)$/.test(text)) return true;
  if (KINDS.test(text) && !/^[\p{Lu}][\p{L}-]*[\p{Ll}]/u.test(words[at + 1]?.text ?? ''))
    return false;
  if (KIND_ALONE.test(text)) return false;
  if (!/^\p{Lu}/u.test(text))
    return isSmallName(word) && repaired[at] === null && !isGerund(words, at);
  if (/[-_]|\p{Ll}\p{Lu}/u.test(text) && !word.known) return true;
  const isStart = at === 0 || words[at - 1]?.kind !== 'word';
  // A first name in French.
  if (text === 'Guy' && /^\p{Lu}\p{Ll}/u.test(words[at + 1]?.text ?? '')) return true;
  const isCommon = NEVER_A_VALUE.has(word.word) || FILLERS.has(word.word) || FOREIGN.has(word.word);
  if (isCommon || /^(?:belle|bonne|excellente|best|kind|happy)$/i.test(text)) return false;
  if (!word.known) return repaired[at] === null || !isStart;
  // A known word with a capital begins a name inside a sentence where the name goes on.
  const next = words[at + 1];
  return (
    !isStart && /^\p{Lu}\p{Ll}/u.test(text) && !word.plain.startsWith('um') && next !== undefined
  );
}

/** "en se trompant" names nobody. */
function isGerund(words: readonly Word[], at: number): boolean {
  return (
    words[at]?.word.endsWith('ant') === true &&
    words.slice(Math.max(0, at - 2), at).some(({ word }) => word === 'en')
  );
}

function goesOn({ text, known, word }: Word): boolean {
  if (text === 'I') return false;
  if (KINDS.test(text)) return true;
  if (KIND_ALONE.test(text) || TICKET.test(text) || /\s/.test(text)) return false;
  if (!/^\p{Lu}/u.test(text)) return false;
  if (known && /^\p{Lu}{4,}$/u.test(text)) return false;
  return !known || /^\p{Lu}\p{Ll}/u.test(text) || !NEVER_A_VALUE.has(word);
}

function isSmallName(word: Word | undefined): boolean {
  if (word?.kind !== 'word' || word.known) return false;
  const text = unpossessed(word.text);
  return (
    /^\p{Ll}[\p{L}\p{M}'_-]{1,40}$/u.test(text) &&
    !NEVER_A_VALUE.has(word.word) &&
    !FILLERS.has(word.word) &&
    !FOREIGN.has(word.word)
  );
}

/** `0A1B 2C3D …` or `9F3A77C1D2`. */
function thumbprintAt(
  words: readonly Word[],
  at: number,
): { value: string; length: number } | null {
  let value = '';
  let length = 0;
  while (GROUPS.test(words[at + length]?.text ?? '') && value.length < 40) {
    value += words[at + length]?.text ?? '';
    length += 1;
  }
  if (length > 3 && value.length === 40) return { value, length };
  const text = words[at]?.text ?? '';
  return HEX.test(text) && /[a-f]/i.test(text) ? { value: text, length: 1 } : null;
}

function unpossessed(text: string): string {
  return text.replace(/'s$/i, '').replace(/'$/, '');
}
