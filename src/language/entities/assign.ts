import type { AnyOperation } from '../../operations/kit/operation.js';
import type { Reading } from '../reading.js';
import { spansOf, type Span } from '../spans.js';
import { slotOf } from '../slots/index.js';
import { settingApart } from '../slots/settings.js';
import type { Word } from '../slots/slot.js';
import type { Entity, Form } from './entities.js';

/** What has to be said is rather meant. */
const REQUIRED = 1;
const UNASKED = -0.6;

/** In small letters almost any word may be a name. */
const SMALL = 0.4;

/** How well something fits a parameter; what is below this isn't taken for it. */
const FITS = 1;

/** Parameters whose values are names or numbers of things; all others are words of their own. */
const FITTING: Readonly<Record<string, Partial<Record<Form, number>>>> = {
  user: { person: 6, name: 0.4, machine: -0.6 },
  sipAddress: { person: 1.1 },
  dialPlan: { name: 0.6, machine: 0.6 },
  policy: { name: 0, machine: 0 },
  name: { name: 0.4, machine: 0.4 },
  filter: { name: 0.4, machine: 0.6, domain: 1.2, host: 1.2 },
  site: { name: -1 },
  server: { machine: 1.2, host: 1.4, domain: 0.3, name: 0 },
  pool: { machine: 0.6, host: 0.9, domain: 0.2, name: 0 },
  fromPool: { machine: 0, host: 0, domain: 0, name: -1 },
  gateway: { machine: 1, host: 1.2, domain: 0, name: 0 },
  forest: { domain: 2, host: 1.1, name: -1 },
  thumbprint: { thumbprint: 6 },
  file: { file: 6 },
  extension: { digits: 1.5, phone: 1.4 },
  newExtension: { digits: 1.5 },
  number: { phone: 3 },
  pilotNumber: { phone: 3, digits: 1.2 },
  accessNumbers: { phone: 3, digits: 1.2 },
  operatorNumber: { phone: 2, digits: 1.5 },
  requestId: { request: 6, digits: 1 },
  page: { digits: 1 },
};

/** Words that name what a parameter is; as synonyms leave them. */
const CUES: Readonly<Record<string, ReadonlySet<string>>> = {
  user: wordsIn('user utilisateur mailbox boite compte account monsieur madame mr mrs ms m mme'),
  dialPlan: wordsIn('dialplan plan plans'),
  policy: wordsIn('policy politique strategie'),
  name: wordsIn(
    'attendant called named nomme nommee appele appelee baptise name nom standard aa menu policy plan dialplan',
  ),
  filter: wordsIn('dialplan plan policy server serveur forest foret in on of dans sur de du'),
  server: wordsIn('server serveur'),
  pool: wordsIn('pool to vers onto target sur into'),
  fromPool: wordsIn('from off of depuis de du quitte quitter on leaving'),
  gateway: wordsIn('gateway passerelle'),
  forest: wordsIn('forest foret'),
  site: wordsIn('site'),
  extension: wordsIn('extension number poste numero ext'),
  newExtension: wordsIn('to extension number poste numero en au now new nouveau'),
  operatorNumber: wordsIn('operator operateur standardiste'),
  pilotNumber: wordsIn('pilot pilote number extension numero au on'),
  requestId: wordsIn('request demande number numero'),
  page: wordsIn('page'),
};

/** Small words that rather stand before one kind of value. */
const BEFORE: Readonly<Record<string, ReadonlySet<string>>> = {
  user: wordsIn('for of pour de d a chez with to on que par by from'),
  dialPlan: wordsIn('in on into to onto dans sur vers sous under at from a celui'),
  policy: wordsIn('under sous to on sur has gets get en par la by'),
  newExtension: wordsIn('to en au'),
};
function wordsIn(text: string): ReadonlySet<string> {
  return new Set(text.split(' '));
}

/** Names of plans and policies, rather than of people. */
const OBJECT_LIKE =
  /\d|[-_ ](?:UM|DP|SIP|VM|AA|Std|VIP)\b|^(?:UM|DP|SIP|VIP|AA)[-_ ]|(?:UM|SIP|DP|AA|VM)$|\p{Ll}\p{Lu}/u;

/** What a sentence says of an operation's parameters, each at most once. */
export function assign(
  { parameters: { shape }, required }: Pick<AnyOperation, 'parameters' | 'required'>,
  reading: Reading,
  entities: readonly Entity[],
): Record<string, string | string[]> {
  const parameters = Object.keys(shape);
  const { strong } = spansOf(reading, parameters);
  const values: Record<string, string | string[]> = {};
  const pairs = entities.flatMap((entity) =>
    parameters.flatMap((parameter) => {
      const fit =
        fitOf(parameter, entity, reading, strong) +
        (required.includes(parameter) ? REQUIRED : parameter === 'policy' ? UNASKED : 0);
      return fit >= FITS ? [{ parameter, entity, fit }] : [];
    }),
  );
  pairs.sort(
    (a, b) =>
      b.fit - a.fit ||
      (a.parameter === 'user' ? a.entity.from - b.entity.from : b.entity.from - a.entity.from),
  );
  const taken = new Set<Entity>();
  for (const { parameter, entity } of pairs) {
    if (values[parameter] !== undefined || taken.has(entity)) continue;
    values[parameter] = entity.value;
    taken.add(entity);
  }
  exchange(values, parameters, entities, reading);
  if (values.accessNumbers !== undefined) {
    const phones = entities.filter(({ form }) => form === 'phone').map(({ value }) => value);
    if (phones.length > 0) values.accessNumbers = phones;
  }
  for (const { parameter, value } of strong)
    if (FITTING[parameter] === undefined && parameter !== 'ticket' && !LAST.has(parameter))
      values[parameter] ??= value;
  for (const parameter of parameters) {
    if (FITTING[parameter] !== undefined || values[parameter] !== undefined) continue;
    if (UNMISTAKABLE.has(parameter)) addWord(values, parameter, reading);
  }
  return values;
}

/**
 * What a phrase said of the parameters, put right by what the sentence holds: a value that is no
 * name there, or that stands for two parameters, isn't one; and what the phrase left out is added.
 */
export function corrected(
  said: Readonly<Record<string, unknown>>,
  found: Readonly<Record<string, unknown>>,
  entities: readonly Entity[],
): Record<string, unknown> {
  const fits = (name: string, value: unknown): boolean =>
    entities.some(
      (one) =>
        FITTING[name]?.[one.form] !== undefined &&
        // "the policy PIN Forte" is called by more than what looks like a name.
        (one.value === value || String(value).endsWith(` ${one.value}`)),
    );
  const formOf = (value: unknown): Form | undefined =>
    entities.find((one) => one.value === value)?.form;
  const values: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(said)) {
    const isFree = FITTING[name] === undefined || Array.isArray(value) || fits(name, value);
    const isTwice = Object.entries(said).some(([other, same]) => other !== name && same === value);
    const isPlainer =
      PLAINLY_FORMED.has(name) &&
      formOf(value) === 'name' &&
      (formOf(found[name]) ?? 'name') !== 'name' &&
      !String(found[name]).includes('@');
    const other = found[name];
    const isLast =
      typeof other === 'string' &&
      (name === 'mode' || (name === 'language' && other.startsWith(`${String(value)}-`)));
    const isOther = found[name] !== undefined && found[name] !== value;
    const isOld = isOther && entities.some((one) => one.value === value && one.isLeft);
    if (isFree && !isTwice && !isPlainer && !isLast && !(EXCHANGED.has(name) && isOld))
      values[name] = value;
    else if (found[name] !== undefined) values[name] = found[name];
    else if (!isTwice && !isSmall(value)) values[name] = value;
  }
  const used = new Set(Object.values(values).flat().map(String));
  for (const [name, value] of Object.entries(found)) {
    const isUsed = [value].flat().some((one) => used.has(String(one)));
    if (values[name] === undefined && !isUsed && FITTING[name] !== undefined) values[name] = value;
  }
  if (found.fromPool !== undefined)
    return { ...values, fromPool: found.fromPool, pool: found.pool };
  return values;
}

/** Parameters whose values mostly have a form of their own, rather than any name. */
const PLAINLY_FORMED = new Set(['user', 'server', 'pool', 'gateway']);

function isSmall(value: unknown): boolean {
  return typeof value === 'string' && /^\p{Ll}+$/u.test(value);
}

/** Of two that look alike the one is what is left, and the other what is to be. */
function exchange(
  values: Record<string, string | string[]>,
  parameters: readonly string[],
  entities: readonly Entity[],
  { words }: Reading,
): void {
  if (parameters.includes('fromPool')) {
    const pools = entities.filter(
      ({ form, value }) =>
        form === 'host' || form === 'machine' || value === values.pool || value === values.fromPool,
    );
    const [first, second] = pools;
    if (first === undefined || second === undefined) return;
    const isTowards = ({ from }: Entity): boolean => TOWARDS.has(words[from - 1]?.word ?? '');
    const isBack = isTowards(first) && !isTowards(second);
    values.fromPool = (isBack ? second : first).value;
    values.pool = (isBack ? first : second).value;
    if (values.forest === values.fromPool || values.forest === values.pool) delete values.forest;
  }
  if (parameters.includes('sipAddress')) {
    const addresses = entities.filter(({ value }) => value.includes('@'));
    const people = entities.filter(({ form }) => form === 'person' || form === 'name');
    const wanted =
      addresses.find(({ from }) => TOWARDS.has(words[from - 1]?.word ?? '')) ?? addresses.at(-1);
    if (wanted === undefined || people.length < 2) return;
    values.sipAddress = wanted.value;
    if (values.user === wanted.value) {
      const other = people.find((one) => one !== wanted);
      if (other !== undefined) values.user = other.value;
    }
  }
}

const TOWARDS = wordsIn('to vers onto into en');

/** Parameters whose values are words of their own wherever they stand. */
const UNMISTAKABLE = new Set([
  'kind',
  'mode',
  'state',
  'unlock',
  'language',
  'holidays',
  'settings',
  'leaver',
  'voice',
  'digits',
  'prefix',
]);
/** Of these the last one said is meant: "not TCP but TLS". */
const LAST = new Set(['mode', 'language']);

/** "In French please, my Teams is in German": what this bot speaks is rather meant. */
function lastOf(values: readonly string[]): string | undefined {
  const isSeveral = new Set(values).size > 1;
  const code = values.findLast((value) => value.includes('-'));
  const spoken = values.findLast((value) => value === 'en' || value === 'fr');
  return (isSeveral ? (code ?? spoken) : undefined) ?? values.at(-1);
}

function addWord(
  values: Record<string, string | string[]>,
  parameter: string,
  reading: Reading,
): void {
  const found: string[] = [];
  for (let at = 0; at < reading.words.length;) {
    const [value] = slotOf(parameter).read(reading.words, at);
    if (value !== undefined) found.push(value.value);
    at += value?.length ?? 1;
  }
  const startup = parameter === 'mode' ? found.filter((one) => /^(?:TCP|TLS|Dual)$/.test(one)) : [];
  const all = startup.length > 0 ? startup : found;
  if (parameter === 'settings' && all.length === 0) {
    const apart = settingApart(reading.words);
    if (apart !== null) values[parameter] = apart;
    return;
  }
  const value = LAST.has(parameter) ? lastOf(all) : all[0];
  if (value !== undefined) values[parameter] = value;
}

function fitOf(
  parameter: string,
  entity: Entity,
  reading: Reading,
  strong: readonly Span[],
): number {
  const { words } = reading;
  const base = baseOf(parameter, entity);
  if (base === undefined) return Number.NEGATIVE_INFINITY;
  const cues = CUES[parameter];
  const before = cueBefore(words, entity.from);
  const after = words[entity.to + 1];
  const small = words[entity.from - 1]?.word ?? '';
  let fit = base;
  if (cues?.has(before?.plain ?? '') === true || cues?.has(before?.word ?? '') === true) fit += 3;
  if (cues?.has(after?.plain ?? '') === true && BEHIND.has(parameter)) fit += 3;
  if (BEFORE[parameter]?.has(small) === true && words[entity.from - 1]?.text !== 'a') fit += 1;
  if (strong.some((span) => span.parameter === parameter && span.value === entity.value))
    fit += 1.5;
  if (EXCHANGED.has(parameter) && entity.isLeft) fit -= 2;
  if (parameter === 'operatorNumber' && !words.some(({ word }) => OPERATOR.has(word))) fit -= 3;
  if (entity.form === 'name' && /^\p{Ll}[\p{Ll}'’]*$/u.test(entity.value))
    fit -= parameter === 'user' ? SMALL : 2 * SMALL;
  if (parameter === 'user') fit += likeSomebody(entity, words);
  if (parameter === 'dialPlan' || parameter === 'policy' || parameter === 'name')
    fit += likeThing(entity, words);
  if (parameter === 'extension' || parameter === 'newExtension')
    fit += entity.value.length >= 3 && entity.value.length <= 7 ? 0.5 : -1;
  if (parameter === 'requestId' && entity.form === 'digits' && entity.value.length > 5) fit -= 2;
  const isShort = entity.value.length < 3 || /^\+\d{1,5}$/.test(entity.value);
  if (isShort && (parameter === 'accessNumbers' || parameter === 'pilotNumber')) fit -= 3;
  if (parameter === 'pool' && /pool|^fe|lync|ocs|front|fe\d*[.-]/i.test(entity.value)) fit += 0.6;
  return fit;
}

/** Who says one of these may mean the operator's number by a number. */
const OPERATOR = wordsIn(
  "operator operateur operatrice standardiste 0 zero touche operator's press presses",
);

/** How well its form alone fits; undefined: it never does. */
function baseOf(parameter: string, { form, value }: Entity): number | undefined {
  // A day with a name is no name of an object.
  if (parameter === 'name' && /\b\d{4}-\d{1,2}-\d{1,2}\b/.test(value)) return undefined;
  // "the policy standard_rennes": so signs in somebody, too.
  const isLikeAPlan = form === 'person' && /^\p{L}[\p{L}\d]*_[\p{L}\d_]+$/u.test(value);
  if (isLikeAPlan && (parameter === 'policy' || parameter === 'dialPlan')) return -1;
  return FITTING[parameter]?.[form];
}

const EXCHANGED = new Set(['newExtension', 'dialPlan', 'policy', 'pool']);
/** What may be said before the word that says what it is: "the Paris plan". */
const BEHIND = new Set([
  'dialPlan',
  'policy',
  'name',
  'pool',
  'server',
  'gateway',
  'forest',
  'filter',
]);

function likeSomebody({ value, form, from, to }: Entity, words: readonly Word[]): number {
  if (form !== 'name') return 0;
  // What is quoted in small letters was said by a machine.
  if (words[from]?.kind === 'quoted' && /^\p{Ll}+ /u.test(value)) return -3;
  const parts = value.split(' ');
  const isWritten = parts.length > 1 && parts.every((part) => /^\p{L}[\p{L}'.-]*$/u.test(part));
  const isPossessed = /['’]s?$/.test(words[to]?.text ?? '');
  const isFirst = from === 0 || words[from - 1]?.kind !== 'word';
  return (
    (isWritten ? 1.2 : 0) +
    (isPossessed ? 1.5 : 0) +
    (isFirst ? 0.5 : 0) -
    (OBJECT_LIKE.test(value) ? 2 : 0)
  );
}

function likeThing({ value, form, to }: Entity, words: readonly Word[]): number {
  if (/['’]s$/.test(words[to]?.text ?? '')) return -1.5;
  if (form === 'machine') return 0.4;
  const parts = value.split(' ');
  return OBJECT_LIKE.test(value) ? 1.2 : parts.length === 2 ? -0.6 : 0;
}

/** Small words between what says what a thing is, and its name. */
const BETWEEN = wordsIn(
  'is the to est le la l un une um sip uri lync exchange mailbox named called nomme of number no n°',
);
const MOST_BETWEEN = 3;

/** The word before a place that says what stands there. */
function cueBefore(words: readonly Word[], at: number): Word | undefined {
  for (let back = 1; back <= MOST_BETWEEN; back += 1) {
    const word = words[at - back];
    if (word?.kind === 'pause' && back === 1) continue;
    if (word?.kind !== 'word') return undefined;
    if (!BETWEEN.has(word.word) || back === MOST_BETWEEN) return word;
  }
  return undefined;
}
