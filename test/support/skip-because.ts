import type Mocha from 'mocha';

/** Skips a test or a group, and says why: a run tells what it did not look at. */
export function skipBecause(context: Mocha.Context, reason: string): never {
  process.stdout.write(`skipped, because there is ${reason}\n`);
  return context.skip();
}
