import { modeSaid, settingAt } from '../../operations/change-settings/names.js';
import type { Mode } from '../../operations/change-settings/settings.js';
import type { Slot, Value, Word } from './slot.js';

/** Verbs and small words that say how a setting is to be, before its name; folded, or plain. */
const ON = new Set(
  `enable allow wants needs active autorise permets ouvre veut voudrait souhaite should doit activer
  autoriser remettre allowed permit mettre mets give`.split(/\s+/),
);
const OFF = new Set(
  `disable stop forbid remove cancel block no longer without not doesnt dont isnt desactive coupe arrete interdis
  supprime enleve retire bloque plus pas sans stopper stoppe couper enlever supprimer off`.split(
    /\s+/,
  ),
);
/** What may stand between such a word and the name, or between the name and `on` or `off`. */
const BETWEEN = new Set(
  `the a her his their to is are be le la les l d de des du ses sa son a est sont`.split(' '),
);
/** How far back the verb may be: somebody's name stands between, or another setting. */
const FARTHEST = 12;

/** A setting of somebody's voice mail and how it is to be: `missed calls off`. */
export const settings: Slot = {
  cues: [],
  read(words, at) {
    const start = beginsAt(words, at);
    const named = nameAt(words, start);
    if (named === null) return [];
    const behind = modeBehind(words, start + named.length);
    const mode = behind?.mode ?? modeBefore(words, start);
    if (mode === null) return [];
    const end = behind === null ? start + named.length : behind.end;
    const value = `${named.name} ${mode}`;
    const found: Value[] = [{ length: end - at, value }];
    return end > start + named.length
      ? [...found, { length: start + named.length - at, value }]
      : found;
  },
};

/** What says far from a setting's name how it is to be. */
const WISHED = new Set(
  'on activer active activez allumer enable enabled allow allowed yes oui remettre remets'.split(
    ' ',
  ),
);
/** And less clearly: who wants something done may want it off. */
const PERHAPS_WISHED = new Set('wants want wish get pouvoir'.split(' '));
const UNWISHED = new Set(
  `off couper coupe desactiver desactive desactivez enlever arreter stop stopper gone disable disabled`.split(
    /\s+/,
  ),
);

/**
 * The only setting that a sentence names, where it says elsewhere how it is to be: "…, switch that off".
 * Null where it names none, or several, or says both or nothing of how it is to be.
 */
export function settingApart(words: readonly Word[]): string | null {
  const names = new Set(words.flatMap((_, at) => nameAt(words, at)?.name ?? []));
  const [name] = names;
  if (name === undefined || names.size > 1) return null;
  // Which one doesn't matter: none can be set.
  if (name === 'language') return 'language on';
  const isSaid = (all: ReadonlySet<string>): boolean =>
    words.some(({ kind, word, plain }, at) => {
      const isPlace = word === 'on' && words[at + 1]?.kind === 'word' && !isEnd(words[at + 1]);
      return kind === 'word' && !isPlace && (all.has(word) || all.has(plain));
    });
  const [isOn, isOff] = [isSaid(WISHED), isSaid(UNWISHED)];
  if (isOn && isOff) return null;
  if (isOff) return `${name} off`;
  return isOn || isSaid(PERHAPS_WISHED) ? `${name} on` : null;
}

/** "… on please": here it is no preposition. */
function isEnd(word: Word | undefined): boolean {
  return /^(?:please|pls|plz|for|again|svp|stp|pour|now|and|et)$/.test(word?.word ?? '');
}

/** Behind "and" the verb belongs to the setting: "… and turn on play on phone". */
function beginsAt(words: readonly Word[], at: number): number {
  const isJoined = ['and', 'et', ','].includes(words[at - 1]?.text ?? '');
  const first = words[at];
  if (!isJoined || first === undefined || modeOfVerb(first) === null) return at;
  let start = at + 1;
  while (BETWEEN.has(words[start]?.word ?? '')) start += 1;
  return start;
}

function nameAt(words: readonly Word[], at: number): { name: string; length: number } | null {
  const parts: string[] = [];
  const ends: number[] = [];
  for (const word of words.slice(at, at + 8)) {
    if (word.kind !== 'word') break;
    parts.push(...word.word.split(/[ -]/));
    ends.push(parts.length);
  }
  const found = settingAt(parts);
  const length = found === null ? 0 : ends.indexOf(found.length) + 1;
  return found === null || length === 0 ? null : { name: found.name, length };
}

function modeBehind(words: readonly Word[], from: number): { mode: Mode; end: number } | null {
  let at = from;
  while (at < from + 3 && BETWEEN.has(words[at]?.word ?? '')) at += 1;
  const mode = modeSaid(words[at]?.word ?? '');
  return mode === null ? null : { mode, end: at + 1 };
}

function modeBefore(words: readonly Word[], from: number): Mode | null {
  for (let at = from - 1; at >= Math.max(0, from - FARTHEST); at -= 1) {
    const word = words[at];
    const mode = word === undefined ? null : modeOfVerb(word);
    if (mode === 'on' && words.slice(Math.max(0, at - 3), at).some(({ word }) => OFF.has(word)))
      return 'off';
    if (mode !== null) return mode;
  }
  return null;
}

function modeOfVerb({ kind, word, plain }: Word): Mode | null {
  if (kind !== 'word') return null;
  if (OFF.has(plain) || OFF.has(word)) return 'off';
  return ON.has(plain) || ON.has(word) ? 'on' : null;
}
