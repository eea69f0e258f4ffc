import type { PsLike } from '../values.js';
import { bindingError } from '../errors.js';
import { folded } from './folded.js';

/** Whether an object, by its properties' values, is among those that a filter asks for. */
export type Filter = (property: (name: string) => PsLike | undefined) => boolean;

type Token =
  | { readonly kind: 'word' | 'text'; readonly value: string }
  | { readonly kind: 'open' | 'close'; readonly value: string };

const TOKEN = /\s*(?:(\()|(\))|'((?:[^']|'')*)'|"((?:[^"]|"")*)"|([^\s()'"]+))/gy;

/**
 * Reads an OPATH filter: `-eq -ne -like -notlike -gt -ge -lt -le`, `-and -or -not`, parentheses,
 * values in quotes or bare, `$true $false $null`; braces around it are let go. Texts compare without
 * case and accents, as the directory does.
 * @throws CmdletError for what isn't one
 */
export function parseFilter(text: string): Filter {
  const tokens = tokensOf(text.trim().replace(/^\{(.*)\}$/s, '$1'));
  let at = 0;
  const peek = () => tokens[at];
  const isWord = (word: string) => {
    const token = peek();
    return token?.kind === 'word' && token.value.toLowerCase() === word;
  };
  const either = (): Filter => {
    let left = both();
    while (isWord('-or')) {
      at += 1;
      const [first, second] = [left, both()];
      left = (property) => first(property) || second(property);
    }
    return left;
  };
  const both = (): Filter => {
    let left = one();
    while (isWord('-and')) {
      at += 1;
      const [first, second] = [left, one()];
      left = (property) => first(property) && second(property);
    }
    return left;
  };
  const one = (): Filter => {
    if (isWord('-not')) {
      at += 1;
      const inner = one();
      return (property) => !inner(property);
    }
    if (peek()?.kind === 'open') {
      at += 1;
      const inner = either();
      if (peek()?.kind !== 'close') throw invalid();
      at += 1;
      return inner;
    }
    const [name, operator, value] = [tokens[at], tokens[at + 1], tokens[at + 2]];
    if (name?.kind !== 'word' || operator?.kind !== 'word') throw invalid();
    if (value?.kind !== 'text' && value?.kind !== 'word') throw invalid();
    at += 3;
    const compare = comparison(operator.value.toLowerCase(), value.value);
    return (property) => compare(property(name.value));
  };
  const filter = either();
  if (at !== tokens.length) throw invalid();
  return filter;
}

const EQUAL = /^\s*(?<property>\w+) -eq '(?<value>(?:[^']|'')*)'\s*$/;

/**
 * The values that a filter compares one property with, where it does nothing else: then an index
 * finds what it asks for. Null: it does more, or compares other properties.
 */
export function equalsOnly(text: string, property: string): string[] | null {
  const values = text.split(/ -or (?=\w+ -eq ')/).map((clause) => {
    const { property: name, value } = EQUAL.exec(clause)?.groups ?? {};
    if (name?.toLowerCase() !== property.toLowerCase()) return null;
    return value?.replaceAll("''", "'") ?? null;
  });
  return values.every((value) => value !== null) ? values : null;
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  let end = 0;
  for (let match = TOKEN.exec(text); match !== null; match = TOKEN.exec(text)) {
    const [, open, close, single, double, word] = match;
    end = TOKEN.lastIndex;
    if (open !== undefined) tokens.push({ kind: 'open', value: open });
    else if (close !== undefined) tokens.push({ kind: 'close', value: close });
    else if (word !== undefined) tokens.push({ kind: 'word', value: word });
    else {
      const value = single?.replaceAll("''", "'") ?? double?.replaceAll('""', '"') ?? '';
      tokens.push({ kind: 'text', value });
    }
  }
  if (text.slice(end).trim() !== '') throw invalid();
  return tokens;
}

function comparison(operator: string, wanted: string): (value: PsLike | undefined) => boolean {
  const lower = folded(wanted);
  const bare = lower === '$null' ? '' : lower.replace(/^\$(?=true$|false$)/, '');
  const equal = (value: PsLike | undefined) => textsOf(value).some((text) => text === bare);
  const pattern = new RegExp(
    `^${bare
      .split('*')
      .map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
      .join('.*')}$`,
    's',
  );
  const beginning = /^(?<text>[^*]+)\*$/.exec(bare)?.groups?.text;
  const fits = (text: string): boolean =>
    beginning === undefined ? pattern.test(text) : text.startsWith(beginning);
  const like = (value: PsLike | undefined) => textsOf(value).some(fits);
  const ordered = (holds: (difference: number) => boolean) => (value: PsLike | undefined) =>
    textsOf(value).some((text) =>
      holds(text.localeCompare(bare, 'en', { numeric: true, sensitivity: 'base' })),
    );
  switch (operator) {
    case '-eq':
      return equal;
    case '-ne':
      return (value) => !equal(value);
    case '-like':
      return like;
    case '-notlike':
      return (value) => !like(value);
    case '-gt':
      return ordered((difference) => difference > 0);
    case '-ge':
      return ordered((difference) => difference >= 0);
    case '-lt':
      return ordered((difference) => difference < 0);
    case '-le':
      return ordered((difference) => difference <= 0);
    default:
      throw invalid();
  }
}

/** The texts that a property's value is compared by. */
function textsOf(value: PsLike | undefined): string[] {
  if (value === undefined || value === null) return [''];
  if (typeof value !== 'object') return [folded(String(value))];
  if (Array.isArray(value)) return value.length === 0 ? [''] : value.flatMap(textsOf);
  return Object.entries(value).flatMap(([key, inner]) => (key === '$type' ? [] : textsOf(inner)));
}

function invalid() {
  return bindingError('ParameterArgumentTransformationError', 'Filter', 'ArgumentTransformation');
}
