import type { Message } from '../../../protocol/message.js';
import type { Situation } from './situation.js';

/** Something that isn't as UM and Lync need it. */
export interface Fault {
  /** Which rule it breaks; an operation has texts of that name. */
  readonly rule: string;
  /** What fills the rule's texts. */
  readonly about: NonNullable<Message['params']>;
  /** The operation that mends it, by name and parameters; null: a person has to. */
  readonly offer: readonly [operation: string, parameters: Record<string, unknown>] | null;
  /** The same for others that it tells of, where `offer` mends one alone. */
  readonly alike?: readonly NonNullable<Fault['offer']>[];
}

/** A rule's look at what was read. */
export type Rule = (situation: Situation) => Fault[];

/** Makes a fault. */
export function fault(rule: string, about: Fault['about'], offer: Fault['offer']): Fault {
  return { rule, about, offer };
}
