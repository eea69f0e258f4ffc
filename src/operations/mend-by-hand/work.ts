import type { Endpoint } from '../../protocol/endpoint.js';
import type { Message } from '../../protocol/message.js';
import type { Check } from '../../protocol/plan.js';
import type { ByHandRule } from '../kit/um-rules/by-hand.js';

/** One finding that a person mends. */
export interface Work {
  readonly rule: ByHandRule;
  /** What is wrong, as the check tells it. */
  readonly finding: Message;
  readonly endpoint: Endpoint;
  /** What fills the rule's texts here. */
  readonly about: Message['params'];
  /** What has to be seen, and on what. */
  readonly looks: readonly { readonly on: string; readonly check: Check }[];
}
