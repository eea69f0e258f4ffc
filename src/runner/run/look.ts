import type { Check } from '../../protocol/plan.js';
import { toPlain } from '../../gate/clixml/index.js';
import { holds, seen, type ServerObject } from '../checks.js';
import type { Runs } from './runs.js';

export interface Look {
  readonly ok: boolean;
  /** What was found, for a person to read. */
  readonly found: string;
}

/**
 * Looks once whether what a check asks for is so.
 * @throws UmError what reading throws
 */
export async function look({ read }: Pick<Runs, 'read'>, check: Check): Promise<Look> {
  const output: readonly unknown[] = (await read(check.endpoint, check.call)).map(toPlain);
  const objects = output.filter(isServerObject);
  return { ok: holds(check, objects), found: seen(check, objects) };
}

/**
 * Looks until it is so, for as long as the settings say: Exchange and Active Directory may show a
 * change late.
 * @throws UmError what the last reading threw
 */
export async function lookUntil(runs: Runs, check: Check): Promise<Look> {
  const { times, pauseMs } = runs.lookAgain;
  for (let again = 0; ; again += 1) {
    const last = again >= times;
    try {
      const seenNow = await look(runs, check);
      if (seenNow.ok || last) return seenNow;
    } catch (error) {
      if (last) throw error;
    }
    await runs.sleep(pauseMs);
  }
}

/** Whether all of a step's checks hold, each looked at once. */
export async function allHold(runs: Runs, checks: readonly Check[]): Promise<boolean> {
  for (const check of checks) {
    if (!(await look(runs, check)).ok) return false;
  }
  return true;
}

/** Whether all of a step's checks come to hold. */
export async function allComeToHold(runs: Runs, checks: readonly Check[]): Promise<boolean> {
  for (const check of checks) {
    if (!(await lookUntil(runs, check)).ok) return false;
  }
  return true;
}

function isServerObject(value: unknown): value is ServerObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
