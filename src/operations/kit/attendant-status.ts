import { UmError } from '../../protocol/errors.js';
import type { Message } from '../../protocol/message.js';
import type { DraftInput } from '../../protocol/plan.js';
import type { Directory } from './directory.js';
import { attendantClaim, findAttendant, type FoundAttendant } from './find-attendant.js';
import { exchangeShell } from './forests.js';
import { sameName } from './names.js';
import { objectId } from './object-id.js';
import { refuseClaimed } from './refuse-claimed.js';
import { sameController } from './same-controller.js';

type Status = 'Enabled' | 'Disabled';

/**
 * Finds the auto attendant whose status is to change.
 * @throws UmError as {@link findAttendant}; UM-ALREADY-SO, UM-CLAIMED
 */
export async function attendantToChange(
  directory: Directory,
  { name, forest }: { readonly name: string; readonly forest?: string | undefined },
  status: Status,
): Promise<FoundAttendant> {
  const found = await findAttendant(directory, name, forest);
  await refuseClaimed(directory, attendantClaim(found));
  if (sameName(found.attendant.Status, status)) {
    throw new UmError('UM-ALREADY-SO', { object: found.attendant.Name });
  }
  return found;
}

/** What an operation says of its plan, in its own texts. */
interface Told {
  readonly summary: Message;
  readonly step: Message;
  readonly labels: Readonly<Record<'name' | 'plan' | 'numbers' | 'forest', Message>>;
  readonly property: Message;
  readonly before: Message;
  readonly after: Message;
  readonly verify: Message;
  readonly undo: Message;
  readonly warnings: Message[];
  readonly stops: Message[];
}

/** The numbers of an auto attendant, or an empty text. */
export function numbersOf({ attendant }: FoundAttendant): string {
  return attendant.PilotIdentifierList.join(', ');
}

/** The plan that enables or disables an auto attendant; the other operation undoes it. */
export function statusDraft(found: FoundAttendant, status: Status, told: Told): DraftInput {
  const { forest, attendant } = found;
  const endpoint = exchangeShell(forest);
  const target = { Identity: attendant.Guid, ...sameController(attendant) };
  const settled = {
    endpoint,
    call: { cmdlet: 'Get-UMAutoAttendant', parameters: target },
    where: { Status: status },
    is: 'present' as const,
  };
  const isEnabling = status === 'Enabled';
  const name = attendant.Name;
  const numbers = numbersOf(found);
  return {
    summary: told.summary,
    subject: [
      { label: told.labels.name, value: name },
      { label: told.labels.plan, value: attendant.UMDialPlan.Name },
      ...(numbers === '' ? [] : [{ label: told.labels.numbers, value: numbers }]),
      { label: told.labels.forest, value: forest.name },
    ],
    steps: [
      {
        kind: 'command',
        id: isEnabling ? 'enable' : 'disable',
        title: told.step,
        administration: 'exchange',
        endpoint,
        call: {
          cmdlet: isEnabling ? 'Enable-UMAutoAttendant' : 'Disable-UMAutoAttendant',
          parameters: isEnabling ? target : { ...target, Confirm: false },
        },
        settled: [settled],
      },
    ],
    changes: [
      {
        object: name,
        property: told.property,
        before: told.before,
        after: told.after,
      },
    ],
    warnings: told.warnings,
    stops: told.stops,
    numbers: { created: 0, deleted: 0, changed: 1 },
    verifications: [{ title: told.verify, check: settled }],
    undo: {
      kind: 'request',
      operation: isEnabling ? 'disable-auto-attendant' : 'enable-auto-attendant',
      parameters: { name: objectId(forest.name, attendant.Guid), forest: forest.name },
      explanation: told.undo,
    },
    claims: [attendantClaim(found)],
    before: { attendant: attendant.Guid, status: attendant.Status, numbers },
  };
}
