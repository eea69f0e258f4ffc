import { UmError } from '../../protocol/errors.js';

/** What was read, or nothing where the command's own error was of this exception class. */
export async function orNone<T>(reading: Promise<T[]>, exception: string): Promise<T[]> {
  try {
    return await reading;
  } catch (error) {
    if (
      error instanceof UmError &&
      error.code === 'UM-COMMAND-FAILED' &&
      error.params.exception === exception
    ) {
      return [];
    }
    throw error;
  }
}
