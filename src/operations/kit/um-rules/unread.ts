import type { ReadCmdlet } from '../../../cmdlets/call.js';
import { UmError } from '../../../protocol/errors.js';
import type { RULE_IDS } from './rule-ids.js';

export type RuleId = (typeof RULE_IDS)[number];

/** What a server was asked and didn't answer. */
export interface Unread {
  readonly server: string;
  readonly command: ReadCmdlet;
  /** The rules of which nothing can be said without it. */
  readonly rules: readonly RuleId[];
}

/** What was read, or the error that came instead. */
export type Reading<T> = { readonly value: T } | { readonly error: UmError };

/** Only PowerShell itself can say that a command isn't there: everything else may be a bad day. */
export function isCommandAbsent({ params }: UmError): boolean {
  return params.exception === 'CommandNotFoundException';
}

/** Keeps the error of one server from hiding what the others answer. */
export async function attempt<T>(reading: Promise<T>): Promise<Reading<T>> {
  try {
    return { value: await reading };
  } catch (error) {
    if (error instanceof UmError) return { error };
    throw error;
  }
}
