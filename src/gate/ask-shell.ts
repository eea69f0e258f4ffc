import type { Call } from '../protocol/call.js';
import { findFrame, pageLine, requestLine, type Frame } from './frame.js';
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
}

/** A reply with what was printed besides, or what came instead of one. */
export type Asked =
  | { readonly reply: FramedReply; readonly around: string }
  | { readonly reply: null; readonly outcome: Outcome };

/**
 * Sends a call to a shell and fetches its reply, page by page where it comes in pages.
 * @param options the deadline is for all of it
 */
export async function askShell(shell: Shell, call: Call, options: AskOptions): Promise<Asked> {
  const { deadlineMs, signal, now, newNonce } = options;
  const until = now() + deadlineMs;
  const pieces: Buffer[] = [];
  const around: string[] = [];
  let paged: Frame['paged'] = null;
  for (let page = 1; page <= (paged?.pages ?? 1); page++) {
    const nonce = newNonce();
    const line = paged === null ? requestLine(call, nonce) : pageLine(paged.id, page, nonce);
    const outcome = await shell.run(line, until - now(), signal);
    const frame = outcome.kind === 'printed' ? findFrame(outcome.stdout, nonce) : null;
    if (outcome.kind !== 'printed' || frame === null || !continues(frame, paged, page))
      return { reply: null, outcome };
    paged = frame.paged;
    pieces.push(frame.bytes);
    around.push(frame.around, outcome.stderr.trim());
    const isLast = page === (paged?.pages ?? 1);
    const reply = isLast ? readReply(Buffer.concat(pieces)) : null;
    if (reply !== null) return { reply, around: around.filter((text) => text !== '').join('\n') };
    if (isLast) return { reply: null, outcome };
  }
  throw new TypeError('a reply has no page');
}

/** Whether a frame is the page that was asked for. */
function continues(frame: Frame, before: Frame['paged'], page: number): boolean {
  if (page === 1) return (frame.paged?.pages ?? 1) <= MAX_PAGES;
  return frame.paged?.id === before?.id && frame.paged?.pages === before?.pages;
}
