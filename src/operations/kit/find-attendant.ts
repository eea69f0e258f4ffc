import type { Output } from '../../cmdlets/call.js';
import type { Forest } from '../../protocol/endpoint.js';
import { UmError } from '../../protocol/errors.js';
import type { Problem } from '../../protocol/request.js';
import type { Directory } from './directory.js';
import { exchangeForests, exchangeShell } from './forests.js';
import { nearest, sameName } from './names.js';
import { objectId, parseObjectId } from './object-id.js';

/** An auto attendant and the forest it is in. */
export interface FoundAttendant {
  readonly forest: Forest;
  readonly attendant: Output<'Get-UMAutoAttendant'>;
}

/** The claim of a waiting request on an auto attendant: one change of it at a time. */
export function attendantClaim({ forest, attendant }: FoundAttendant): string {
  return `auto-attendant:${forest.name}:${attendant.Guid}`;
}

/**
 * Finds one auto attendant by its whole name or a chosen candidate's id. The name never reaches a
 * server.
 * @param forest the only forest to look in, where one was named
 * @throws UmError UM-MISSING-PARAMETER, UM-FOREST-UNKNOWN, UM-ATTENDANT-UNKNOWN,
 *   UM-ATTENDANT-AMBIGUOUS with those that would do
 */
export async function findAttendant(
  directory: Directory,
  typed: string,
  forest?: string,
): Promise<FoundAttendant> {
  const name = typed.trim();
  if (name === '') throw new UmError('UM-MISSING-PARAMETER', { parameter: 'name' });
  const all = await allAttendants(directory, forest);
  const found = all.filter((one) => isNamed(one, name));
  const [only] = found;
  const about = { parameter: 'name', name };
  if (found.length > 1) {
    throw new UmError('UM-ATTENDANT-AMBIGUOUS', about, { candidates: candidatesOf(found) });
  }
  if (only !== undefined) return only;
  const close = nearest(name, all, ({ attendant }) => [attendant.Name], 1);
  const others = all.filter((one) => !close.includes(one));
  throw new UmError('UM-ATTENDANT-UNKNOWN', about, {
    candidates: candidatesOf([...close, ...others].slice(0, 10)),
  });
}

async function allAttendants(directory: Directory, forest?: string): Promise<FoundAttendant[]> {
  const found = await Promise.all(
    exchangeForests(directory, forest).map(async (one) => {
      const attendants = await directory.read(exchangeShell(one), 'Get-UMAutoAttendant', {});
      return attendants.map((attendant) => ({ forest: one, attendant }));
    }),
  );
  return found.flat();
}

function isNamed({ forest, attendant }: FoundAttendant, typed: string): boolean {
  const id = parseObjectId(typed);
  if (id === null) return sameName(attendant.Name, typed);
  return sameName(forest.name, id.forest) && sameName(attendant.Guid, id.guid);
}

function candidatesOf(found: readonly FoundAttendant[]): Problem['candidates'] {
  return found.map(({ forest, attendant }) => ({
    id: objectId(forest.name, attendant.Guid),
    label: attendant.Name,
    detail: [forest.name, attendant.UMDialPlan.Name, ...attendant.PilotIdentifierList].join(' · '),
  }));
}
