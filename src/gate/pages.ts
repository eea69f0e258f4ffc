import type { PsValue } from './clixml/index.js';
import { frameLine, PAGE_BYTES, type PageLine, type RestLine } from './frame.js';
import { EMPTY_REPLY, replyBytes, type FramedReply } from './reply.js';

/** The most objects of an output that one reply holds. */
export const BATCH = 250;

/**
 * What a shell keeps so as to answer little by little: of the last command's output what no reply
 * has held yet, and of the last reply the bytes, where they are too many for one frame.
 */
export class KeptPages {
  readonly #newId: () => string;
  #id = '';
  #bytes: Buffer = Buffer.alloc(0);
  #output: readonly PsValue[] = [];

  /** @param newId 32 hexadecimal digits, new each time */
  constructor(newId: () => string) {
    this.#newId = newId;
  }

  /** The line that answers a command: its whole reply, or the beginning of it. */
  first(nonce: string, reply: FramedReply): string {
    this.#output = reply.output;
    return this.#next(nonce, reply);
  }

  /** The line that answers the question for the next objects; where none is left, an error. */
  rest({ nonce }: RestLine): string {
    return this.#output.length > 0
      ? this.#next(nonce, EMPTY_REPLY)
      : frameLine(nonce, replyBytes(NOT_KEPT), null);
  }

  /** The line that answers the question for a page; for one that isn't kept, an error. */
  page({ nonce, id, page }: PageLine): string {
    const isKept = id === this.#id && page >= 1 && page <= this.#pages;
    return isKept ? this.#page(nonce, page) : frameLine(nonce, replyBytes(NOT_KEPT), null);
  }

  #next(nonce: string, reply: FramedReply): string {
    const output = this.#output.slice(0, BATCH);
    this.#output = this.#output.slice(BATCH);
    const bytes = replyBytes({ ...reply, output, left: this.#output.length });
    if (bytes.length <= PAGE_BYTES) {
      this.#bytes = Buffer.alloc(0);
      return frameLine(nonce, bytes, null);
    }
    this.#bytes = bytes;
    this.#id = this.#newId();
    return this.#page(nonce, 1);
  }

  get #pages(): number {
    return Math.ceil(this.#bytes.length / PAGE_BYTES);
  }

  #page(nonce: string, page: number): string {
    const bytes = this.#bytes.subarray((page - 1) * PAGE_BYTES, page * PAGE_BYTES);
    return frameLine(nonce, bytes, { id: this.#id, pages: this.#pages });
  }
}

const NOT_KEPT: FramedReply = {
  ...EMPTY_REPLY,
  error: {
    exceptionClass: 'System.ArgumentException',
    exchangeException: null,
    category: 'InvalidArgument',
    fullyQualifiedErrorId: 'UmGate.Refused',
    message: 'That page is not kept.',
    target: null,
  },
};
