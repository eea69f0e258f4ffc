import { UmError } from '../../protocol/errors.js';
import type { Runs } from './runs.js';

/** This runner stops: the run stays as it is, for whoever goes on with it. */
export class StoppingError extends Error {
  constructor() {
    super('this runner stops');
    this.name = 'StoppingError';
  }
}

/**
 * Lets pass what a person has to be told of, and nothing that comes of this runner's own end.
 * @throws StoppingError, or what isn't a `UmError`
 */
export function mustBeTold(runs: Pick<Runs, 'stopping'>, error: unknown): asserts error is UmError {
  if (runs.stopping.aborted) throw new StoppingError();
  if (!(error instanceof UmError)) throw error;
}
