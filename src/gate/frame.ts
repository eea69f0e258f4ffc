import type { Call } from '../protocol/call.js';
import { ClixmlError, isList, readClixml, writeClixml, type PsValue } from './clixml/index.js';
import { readReply, replyBytes, type FramedReply } from './reply.js';

/*
 * The line that goes into a shell and the frame that comes out of it.
 *
 * In:  Invoke-UmCommand '<base64>'           a hashtable {Nonce, Command, Parameters, Properties},
 *                                            {Nonce, Id, Page} for a further page of a reply, or
 *                                            {Nonce, Rest} for the next objects of an output
 * Out: [um:<nonce>:<base64>:<nonce>]         a whole reply, or
 *      [um:<nonce>:<id>:<pages>:<base64>:<nonce>]   one page of `pages`, all of the same id
 *
 * The base64 holds UTF-8 CLIXML; a page holds a part of its bytes. A reply holds no more than so many
 * objects of the output, and says how many are left. A shell keeps the pages of its last reply and
 * what is left of its last output alone. A frame can't be forged by what a command prints: the nonce is new for each
 * line, and a command never sees it. A `Command` that is null is answered by an empty reply, which
 * tells that the shell is ready.
 */

/** The most of a reply's bytes that one frame holds: 1 MiB of base64. */
export const PAGE_BYTES = 768 * 1024;
/** A nonce, or the id of a reply in pages: 32 hexadecimal digits. */
const HEX = /^[0-9a-f]{32}$/;
const LINE = /^Invoke-UmCommand '([A-Za-z0-9+/]+={0,2})'$/;
const CONTENT = /^(?:([0-9a-f]{32}):([1-9][0-9]{0,3}):)?([A-Za-z0-9+/]*={0,2})$/;

/** A line that asks for a command; `command` is null to ask whether the shell is ready. */
export interface CommandLine {
  readonly nonce: string;
  readonly command: string | null;
  readonly parameters: ReadonlyMap<string, PsValue>;
  /** The properties that are wanted of each object; null: all. */
  readonly properties: readonly string[] | null;
}

/** A line that asks for a page of the last reply, counted from 1. */
export interface PageLine {
  readonly nonce: string;
  readonly id: string;
  readonly page: number;
}

/** A line that asks for the next objects of the last command's output. */
export interface RestLine {
  readonly nonce: string;
  readonly rest: true;
}

/** A frame that was found in what a shell printed. */
export interface Frame {
  readonly bytes: Buffer;
  /** Which reply in pages it belongs to; null: the frame holds the whole reply. */
  readonly paged: { readonly id: string; readonly pages: number } | null;
  /** What was printed besides. */
  readonly around: string;
}

/**
 * The one line that is sent for a call; null: for no call, to see that the shell is ready.
 * @param properties those that are wanted of each object; null: all
 */
export function requestLine(
  call: Call | null,
  nonce: string,
  properties: readonly string[] | null = null,
): string {
  const parameters = Object.entries(call?.parameters ?? {}).map(
    ([name, value]): [string, PsValue] => [name, parameterValue(value)],
  );
  return lineOf([
    ['Nonce', nonce],
    ['Command', call?.cmdlet ?? null],
    ['Parameters', new Map(parameters)],
    ['Properties', properties],
  ]);
}

/** The line that asks for the next objects of the last command's output. */
export function restLine(nonce: string): string {
  return lineOf([
    ['Nonce', nonce],
    ['Rest', true],
  ]);
}

/** The line that asks for a further page of the last reply. */
export function pageLine(id: string, page: number, nonce: string): string {
  return lineOf([
    ['Nonce', nonce],
    ['Id', id],
    ['Page', page],
  ]);
}

/** What a line asks for, or null where it isn't such a line. */
export function readRequestLine(line: string): CommandLine | PageLine | RestLine | null {
  const base64 = LINE.exec(line)?.[1];
  const request = base64 === undefined ? undefined : decoded(base64);
  if (!(request instanceof Map)) return null;
  const fields: ReadonlyMap<unknown, PsValue> = request;
  const [nonce, command, parameters, properties, id, page, rest] = [
    'Nonce',
    'Command',
    'Parameters',
    'Properties',
    'Id',
    'Page',
    'Rest',
  ].map((name) => fields.get(name));
  if (typeof nonce !== 'string' || !HEX.test(nonce)) return null;
  if (rest === true) return { nonce, rest };
  if (typeof id === 'string' && typeof page === 'number')
    return HEX.test(id) ? { nonce, id, page } : null;
  const wanted = namesIn(properties);
  const isCommand = command === null || typeof command === 'string';
  return isCommand && parameters instanceof Map && wanted !== undefined
    ? { nonce, command, parameters, properties: wanted }
    : null;
}

/** The line that answers a request with a reply in one piece. */
export function replyLine(nonce: string, reply: FramedReply): string {
  return frameLine(nonce, replyBytes(reply), null);
}

/** The line that holds a reply's bytes, or those of one of its pages. */
export function frameLine(nonce: string, bytes: Buffer, paged: Frame['paged']): string {
  const place = paged === null ? '' : `${paged.id}:${paged.pages}:`;
  return `[um:${nonce}:${place}${bytes.toString('base64')}:${nonce}]`;
}

/**
 * Finds the one frame of a nonce in what a shell printed; null where there is no single whole one.
 */
export function findFrame(printed: string, nonce: string): Frame | null {
  const opening = `[um:${nonce}:`;
  const closing = `:${nonce}]`;
  const start = printed.indexOf(opening);
  const end = printed.indexOf(closing, start + opening.length);
  if (start < 0 || end < 0 || printed.includes(opening, start + 1)) return null;
  const content = CONTENT.exec(printed.slice(start + opening.length, end));
  if (content === null) return null;
  const [, id, pages, base64 = ''] = content;
  const around = printed.slice(0, start) + printed.slice(end + closing.length);
  return {
    bytes: Buffer.from(base64, 'base64'),
    paged: id === undefined ? null : { id, pages: Number(pages) },
    around: around.trim(),
  };
}

/**
 * Finds the one reply in one piece of a nonce in what a shell printed.
 * @returns the reply and all that stood around it, or null where there is none
 */
export function findReply(
  printed: string,
  nonce: string,
): { readonly reply: FramedReply; readonly around: string } | null {
  const frame = findFrame(printed, nonce);
  const reply = frame?.paged === null ? readReply(frame.bytes) : null;
  return frame === null || reply === null ? null : { reply, around: frame.around };
}

function namesIn(value: PsValue | undefined): readonly string[] | null | undefined {
  if (value === null || value === undefined) return null;
  if (!isList(value)) return undefined;
  const names = value.filter((name) => typeof name === 'string');
  return names.length === value.length ? names : undefined;
}

function parameterValue(value: Call['parameters'][string]): PsValue {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return new Map(
    Object.entries(value).flatMap(([name, items]): [string, PsValue][] =>
      items === undefined ? [] : [[name, items]],
    ),
  );
}

function lineOf(request: readonly (readonly [string, PsValue])[]): string {
  const base64 = Buffer.from(writeClixml([new Map(request)]), 'utf8').toString('base64');
  return `Invoke-UmCommand '${base64}'`;
}

function decoded(base64: string): PsValue | undefined {
  try {
    return readClixml(Buffer.from(base64, 'base64').toString('utf8'))[0];
  } catch (error) {
    if (error instanceof ClixmlError) return undefined;
    throw error;
  }
}
