import { UmError } from '../../protocol/errors.js';
import type { Directory } from './directory.js';
import { e164 } from './e164.js';
import { allDialPlans } from './find-dial-plan.js';
import { exchangeForests, exchangeShell } from './forests.js';
import { z } from 'zod';

/** Access numbers as they are given: a list, or a text that parts them by commas, semicolons or lines. */
export const accessNumbersSchema = z.union([
  z.string().max(2000),
  z.array(z.string().max(60)).max(50),
]);

/**
 * Access numbers in E.164, each once; one that a dial plan has already may stay as it is.
 * @throws UmError UM-NUMBER-FORM for the first that isn't one
 */
export function accessNumbersOf(
  given: z.infer<typeof accessNumbersSchema>,
  present: readonly string[] = [],
): string[] {
  const typed = typeof given === 'string' ? given.split(/[,;\n]|\s+(?=\+)/) : given;
  const numbers = typed
    .map((number) => number.trim())
    .filter((number) => number !== '')
    .map((number) => {
      const read = e164(number) ?? present.find((one) => one === number);
      if (read === undefined)
        throw new UmError('UM-NUMBER-FORM', { parameter: 'accessNumbers', number });
      return read;
    });
  return [...new Set(numbers)];
}

/**
 * Makes sure that no other dial plan and no other auto attendant, of any forest, has one of these
 * numbers: Lync, which may serve several, calls one by each.
 * @param own the GUID of what they are for
 * @param parameter the operation's parameter that gives them
 * @throws UmError UM-NUMBER-TAKEN with the owner
 */
export async function refuseTakenNumbers(
  directory: Directory,
  numbers: readonly string[],
  own?: string,
  parameter = 'accessNumbers',
): Promise<void> {
  if (numbers.length === 0) return;
  const [plans, attendants] = await Promise.all([
    allDialPlans(directory),
    Promise.all(
      exchangeForests(directory).map((forest) =>
        directory.read(exchangeShell(forest), 'Get-UMAutoAttendant', {}),
      ),
    ),
  ]);
  const owners = [
    ...plans
      .filter(({ plan }) => plan.Guid !== own)
      .map(({ plan }) => ({
        name: plan.Name,
        numbers: [...plan.AccessTelephoneNumbers, ...plan.PilotIdentifierList],
      })),
    ...attendants
      .flat()
      .filter(({ Guid }) => Guid !== own)
      .map((one) => ({ name: one.Name, numbers: one.PilotIdentifierList })),
  ];
  for (const number of numbers) {
    const owner = owners.find((one) =>
      one.numbers.some((other) => (e164(other) ?? other) === number),
    );
    if (owner !== undefined) {
      const about = { parameter, number, owner: owner.name };
      throw new UmError('UM-NUMBER-TAKEN', about);
    }
  }
}
