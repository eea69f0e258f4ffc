import { call } from '../../cmdlets/call.js';
import { UmError } from '../../protocol/errors.js';
import type { Check, DraftInput } from '../../protocol/plan.js';
import { attendantClaim, type FoundAttendant } from '../kit/find-attendant.js';
import { exchangeShell } from '../kit/forests.js';
import { messagesOf } from '../kit/messages.js';
import { sameName } from '../kit/names.js';
import { sameController } from '../kit/same-controller.js';
import type { Holiday } from './read-holidays.js';
import { daysOf, entryOf, isSame, overlap, presentHolidays } from './schedule.js';

const say = messagesOf('set-holidays');

/**
 * The plan that adds the holidays that aren't there yet.
 * @throws UmError UM-ALREADY-SO where all are, UM-GREETING-NEEDED
 */
export function holidaysDraft(found: FoundAttendant, wanted: readonly Holiday[]): DraftInput {
  const { forest, attendant } = found;
  const name = attendant.Name;
  const present = presentHolidays(found);
  const added = wanted.filter(
    (one, index) => ![...present, ...wanted.slice(0, index)].some((other) => isSame(one, other)),
  );
  if (added.length === 0) throw new UmError('UM-ALREADY-SO', { object: name });
  const entries = added.map((holiday) => entryOf(found, holiday));
  const endpoint = exchangeShell(forest);
  const target = { Identity: attendant.Guid, ...sameController(attendant) };
  const hasThem: Check = {
    endpoint,
    call: call('Get-UMAutoAttendant', target),
    where: { HolidaySchedule: entries },
    is: 'present',
  };
  const meeting = added.flatMap((one, index) =>
    [...present, ...added.slice(0, index)]
      .filter((other) => overlap(one, other))
      .map((other) =>
        say('warning-overlap', {
          first: `${one.name} (${daysOf(one)})`,
          second: `${other.name} (${daysOf(other)})`,
        }),
      ),
  );
  return {
    summary: say('summary', { name, count: added.length, days: added.map(daysOf).join(', ') }),
    subject: [
      { label: say('subject-name'), value: name },
      { label: say('subject-plan'), value: attendant.UMDialPlan.Name },
      { label: say('subject-forest'), value: forest.name },
    ],
    steps: [
      {
        kind: 'command',
        id: 'holidays',
        title: say('step', { name, count: added.length }),
        administration: 'exchange',
        endpoint,
        call: call('Set-UMAutoAttendant', { ...target, HolidaySchedule: { Add: entries } }),
        settled: [hasThem],
      },
    ],
    changes: added.map((holiday, index) => ({
      object: name,
      property: say('property-holiday', { holiday: holiday.name }),
      before: null,
      after: say('value-holiday', {
        days: daysOf(holiday),
        greeting: entries[index]?.split(',')[1] ?? '',
      }),
    })),
    warnings: [
      ...meeting,
      ...(sameName(attendant.Status, 'Disabled') ? [say('warning-disabled', { name })] : []),
      ...(present.length === 0 ? [] : [say('note-kept', { count: present.length })]),
    ],
    stops: [say('stops', { name })],
    numbers: { created: 0, deleted: 0, changed: 1 },
    verifications: [{ title: say('verify', { name }), check: hasThem }],
    undo: { kind: 'none', reason: say('undo-none') },
    claims: [attendantClaim(found)],
    before: {
      attendant: attendant.Guid,
      holidays: attendant.HolidaySchedule,
      greeting: attendant.AfterHoursWelcomeGreetingFilename,
      wanted: entries,
    },
  };
}
