import type { UmError } from '../../protocol/errors.js';
import { isCommandAbsent, type Unread } from '../kit/um-rules/unread.js';

/** What wasn't read, and why. */
export interface SilentRead extends Unread {
  readonly error: UmError;
}

/** Tells what didn't answer from what an endpoint has no command for, which is nobody's fault. */
export function sortSilent(silent: readonly SilentRead[]): {
  readonly unread: readonly Unread[];
  readonly absent: readonly Unread[];
} {
  const plain = ({ server, command, rules }: SilentRead): Unread => ({ server, command, rules });
  return {
    unread: silent.filter(({ error }) => !isCommandAbsent(error)).map(plain),
    absent: silent.filter(({ error }) => isCommandAbsent(error)).map(plain),
  };
}
