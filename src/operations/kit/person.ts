import type { Output } from '../../cmdlets/call.js';
import type { Forest } from '../../protocol/endpoint.js';

/** Somebody with a mailbox, and the Exchange forest that holds it. */
export interface FoundPerson {
  readonly forest: Forest;
  readonly mailbox: Output<'Get-Mailbox'>;
}
