import { frameLine, PAGE_BYTES, type PageLine } from './frame.js';
import { EMPTY_REPLY, replyBytes, type FramedReply } from './reply.js';

/** What a shell keeps so as to answer in pages: the last reply that was too long for one frame. */
export class KeptPages {
  readonly #newId: () => string;
  #id = '';
  #bytes: Buffer = Buffer.alloc(0);

  /** @param newId 32 hexadecimal digits, new each time */
  constructor(newId: () => string) {
    this.#newId = newId;
  }

  /** The line that answers a command: its whole reply, or the first page of it. */
  first(nonce: string, reply: FramedReply): string {
    const bytes = replyBytes(reply);
    if (bytes.length <= PAGE_BYTES) {
      this.#bytes = Buffer.alloc(0);
      return frameLine(nonce, bytes, null);
    }
    this.#bytes = bytes;
    this.#id = this.#newId();
    return this.#page(nonce, 1);
  }

  /** The line that answers the question for a page; for one that isn't kept, an error. */
  next({ nonce, id, page }: PageLine): string {
    const isKept = id === this.#id && page >= 1 && page <= this.#pages;
    return isKept ? this.#page(nonce, page) : frameLine(nonce, replyBytes(NO_PAGE), null);
  }

  get #pages(): number {
    return Math.ceil(this.#bytes.length / PAGE_BYTES);
  }

  #page(nonce: string, page: number): string {
    const bytes = this.#bytes.subarray((page - 1) * PAGE_BYTES, page * PAGE_BYTES);
    return frameLine(nonce, bytes, { id: this.#id, pages: this.#pages });
  }
}

const NO_PAGE: FramedReply = {
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
