import assert from 'node:assert/strict';
import setHolidays from '../../src/operations/set-holidays.js';
import { readHolidays } from '../../src/operations/set-holidays/read-holidays.js';
import { simulatedForests, type SimulatedForests } from '../support/forest-directory.js';
import { AT, forestOf, keysOf, named, planOf, refusalOf } from '../support/operation-kit.js';
import { assertVerified, differences, execute } from '../support/plan-executor.js';

const EASTER = 'Pâques,paques.wav,4/14/2090,4/17/2090';

describe('set-holidays', () => {
  let forests: SimulatedForests;
  const tables = () => forestOf(forests.world, 'contoso.com').tables;
  const plan = (holidays: string | string[], name = 'Accueil') =>
    planOf(setHolidays, { name, holidays }, forests.directory);
  const has = (HolidaySchedule: string[]) => {
    const { UMAutoAttendant } = tables();
    UMAutoAttendant.set(named(UMAutoAttendant, 'Accueil'), { HolidaySchedule }, AT);
  };
  const present = () => named(tables().UMAutoAttendant, 'Accueil').HolidaySchedule;

  beforeEach(() => {
    forests = simulatedForests();
  });

  it('adds days beside those that are there, with their greeting, and nothing else', async () => {
    has([EASTER]);
    const draft = await plan('Noël 24/12/2090-26/12/2090; An 2091-01-01 an.wav');
    const old = forests.dump();
    assert.deepEqual(await execute(forests, draft), ['holidays']);
    await assertVerified(forests, draft);
    assert.deepEqual(
      differences(old, forests.dump())
        .map(({ type, property }) => [type, property])
        .filter(([, property]) => property !== 'WhenChanged'),
      [['UMAutoAttendant', 'HolidaySchedule']],
    );
    assert.deepEqual(present(), [
      EASTER,
      'Noël,paques.wav,12/24/2090,12/26/2090',
      'An,an.wav,1/1/2091,1/1/2091',
    ]);
    assert.deepEqual(keysOf(draft.warnings), ['note-kept']);
    assert.deepEqual(keysOf(draft.stops), ['stops']);
    assert.equal(draft.undo.kind, 'none');
    assert.deepEqual(await execute(forests, draft), []);
  });

  it('adds only what is missing, and says when nothing is', async () => {
    has(['Noël,noel.wav,12/24/2090,12/26/2090']);
    await refusalOf(plan('noel 2090-12-24 2090-12-26'), 'UM-ALREADY-SO');
    const draft = await plan('Noël 2090-12-24 2090-12-26, An 01/01/2091, An 01/01/2091');
    await execute(forests, draft);
    assert.deepEqual(present().slice(1), ['An,noel.wav,1/1/2091,1/1/2091']);
  });

  it('takes the greeting for outside business hours, and asks for one where there is none', async () => {
    await execute(forests, await plan('2090-05-08'));
    assert.deepEqual(present(), ['2090-05-08,ferme.wav,5/8/2090,5/8/2090']);
    const refused = await refusalOf(plan('Xmas 2090-12-24', 'FrontDesk'), 'UM-GREETING-NEEDED');
    assert.equal(refused.params.holiday, 'Xmas');
    await execute(forests, await plan('Xmas 2090-12-24 closed.wav', 'FrontDesk'));
  });

  it('says which days meet others', async () => {
    has([EASTER]);
    const { warnings } = await plan(['Pont 15/04/2090', 'Lundi 2090-04-15 2090-04-20']);
    assert.deepEqual(keysOf(warnings), [
      'note-kept',
      'warning-overlap',
      'warning-overlap',
      'warning-overlap',
    ]);
  });

  it('says that a disabled one answers nobody', async () => {
    const { warnings } = await plan('Xmas 2090-12-24 closed.wav', 'Garde');
    assert.deepEqual(keysOf(warnings), ['warning-disabled']);
  });

  it('reads days as people and as Exchange’s own entries write them', () => {
    const now = new Date('2026-12-24T23:00:00Z');
    const noel = { name: 'Noël', first: '2026-12-24', last: '2026-12-26', greeting: null };
    for (const text of [
      'Noël 24/12/2026-26/12/2026',
      'Noël : du 24/12/2026 au 26/12/2026',
      'Noël from 2026-12-24 to 2026-12-26',
      'Noël (24/12/2026 26/12/2026)',
    ])
      assert.deepEqual(readHolidays(text, now), [noel], text);
    assert.deepEqual(readHolidays('Noël,n-1.wav,24/12/2026,26/12/2026,An 1/1/2027', now), [
      { ...noel, greeting: 'n-1.wav' },
      { name: 'An', first: '2027-01-01', last: '2027-01-01', greeting: null },
    ]);
    assert.deepEqual(
      readHolidays('Jour de l’an 01/01/2027', now).map(({ name }) => name),
      ["Jour de l'an"],
    );
  });

  it('refuses what is over, no day, no range, or no name that Exchange takes', async () => {
    await refusalOf(plan('Noël 24/12/2020'), 'UM-DATE-PAST');
    for (const holidays of [
      'Noël',
      'Noël 24/13/2090',
      'Noël 2090-02-30',
      'Noël 26/12/2090-24/12/2090',
      'A 1/1/2090 2/1/2090 3/1/2090',
      `${'N'.repeat(65)} 1/1/2090`,
      '$(x) 1/1/2090',
      'a*"b 1/1/2090',
    ])
      await refusalOf(plan(holidays), 'UM-BAD-PARAMETER');
    for (const nothing of ['', ' ; ', []]) await refusalOf(plan(nothing), 'UM-MISSING-PARAMETER');
  });

  it('refuses unknown auto attendants, and what another request is about', async () => {
    await refusalOf(plan('2090-12-24', 'Accueill'), 'UM-ATTENDANT-UNKNOWN');
    const { Guid } = named(tables().UMAutoAttendant, 'Accueil');
    forests.claims.set(`auto-attendant:contoso.com:${Guid}`, 'REQ-1');
    await refusalOf(plan('2090-12-24'), 'UM-CLAIMED');
  });
});
