import type { Call } from '../protocol/call.js';
import type { PsValue } from './clixml/index.js';
import { findFrame, pageLine, requestLine, restLine, type Frame } from './frame.js';
import { readReply, type FramedReply } from './reply.js';
import type { Outcome, Shell } from './shell.js';

/** The most pages that are fetched of one reply. */
const MAX_PAGES = 64;

export interface AskOptions {
  readonly deadlineMs: number;
  readonly signal: AbortSignal | undefined;
  readonly now: () => number;
  /** 32 hexadecimal digits that nobody can guess. */
  readonly newNonce: () => string;
  /** The properties that are wanted of each object; all where none are named. */
  readonly properties?: readonly string[] | undefined;
  /** Takes the output as it comes, so that never all of it is held; the reply then has none. */
  readonly take?: ((output: readonly PsValue[]) => void) | undefined;
}

/** A reply with what was printed besides, or what came instead of one. */
export type Asked =
  | { readonly reply: FramedReply; readonly around: string }
  | { readonly reply: null; readonly outcome: Outcome };

/**
 * Sends a call to a shell and fetches its reply, some objects at a time; the next are on their way
 * while some are taken.
 * @param options the deadline is for all of it
 * @throws whatever `take` throws
 */
export async function askShell(shell: Shell, call: Call, options: AskOptions): Promise<Asked> {
  const { now, deadlineMs, properties = null } = options;
  const until = now() + deadlineMs;
  const output: PsValue[] = [];
  const around: string[] = [];
  const take =
    options.take ??
    ((some: readonly PsValue[]) => {
      for (const one of some) output.push(one);
    });
  const lineOf = (nonce: string): string => requestLine(call, nonce, properties);
  const first = await fetchReply(shell, lineOf, until, options);
  for (let part = first; ;) {
    if (part.reply === null) return part;
    const { reply } = part;
    around.push(part.around);
    const next = reply.left === 0 ? null : fetchReply(shell, restLine, until, options);
    try {
      take(reply.output);
    } catch (error) {
      await next;
      throw error;
    }
    if (next === null) break;
    part = await next;
    if (part.reply !== null && !follows(part.reply, reply))
      return { reply: null, outcome: part.outcome };
  }
  if (first.reply === null) return first;
  const reply = { ...first.reply, output, left: 0 };
  return { reply, around: around.filter((text) => text !== '').join('\n') };
}

/** One reply, and what the shell's last line for it came to. */
type Fetched = Asked & { readonly outcome: Outcome };

/** Fetches one reply, page by page where it comes in pages. */
async function fetchReply(
  shell: Shell,
  lineOf: (nonce: string) => string,
  until: number,
  { signal, now, newNonce }: AskOptions,
): Promise<Fetched> {
  const pieces: Buffer[] = [];
  const around: string[] = [];
  let paged: Frame['paged'] = null;
  for (let page = 1; page <= (paged?.pages ?? 1); page++) {
    const nonce = newNonce();
    const line = paged === null ? lineOf(nonce) : pageLine(paged.id, page, nonce);
    const outcome = await shell.run(line, until - now(), signal);
    const frame = outcome.kind === 'printed' ? findFrame(outcome.stdout, nonce) : null;
    if (outcome.kind !== 'printed' || frame === null || !continues(frame, paged, page))
      return { reply: null, outcome };
    paged = frame.paged;
    pieces.push(frame.bytes);
    around.push(frame.around, outcome.stderr.trim());
    const isLast = page === (paged?.pages ?? 1);
    const reply = isLast ? readReply(Buffer.concat(pieces)) : null;
    if (reply !== null)
      return { reply, around: around.filter((text) => text !== '').join('\n'), outcome };
    if (isLast) return { reply: null, outcome };
  }
  throw new TypeError('a reply has no page');
}

/** Whether a frame is the page that was asked for. */
function continues(frame: Frame, before: Frame['paged'], page: number): boolean {
  if (page === 1) return (frame.paged?.pages ?? 1) <= MAX_PAGES;
  return frame.paged?.id === before?.id && frame.paged?.pages === before?.pages;
}

/** Whether a reply holds the next objects of the same output. */
function follows(reply: FramedReply, before: FramedReply): boolean {
  return reply.output.length > 0 && reply.output.length + reply.left === before.left;
}
