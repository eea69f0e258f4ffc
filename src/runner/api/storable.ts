import { UmError } from '../../protocol/errors.js';

const DEEPEST = 20;

/**
 * Refuses what PostgreSQL can't hold or canonical JSON can't write, before anything is done with
 * it: a NUL, half a surrogate pair, and nesting that no call needs.
 * @throws UmError UM-BAD-REQUEST
 */
export function mustBeStorable(value: unknown, depth = 0): void {
  if (depth > DEEPEST) throw new UmError('UM-BAD-REQUEST', { detail: 'nested too deeply' });
  if (typeof value === 'string') {
    if (value.includes('\0') || /\p{Surrogate}/u.test(value))
      throw new UmError('UM-BAD-REQUEST', { detail: 'a character that is none' });
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      mustBeStorable(key, depth + 1);
      mustBeStorable(item, depth + 1);
    }
  }
}
