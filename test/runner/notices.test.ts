import assert from 'node:assert/strict';
import { z } from 'zod';
import checkUser from '../../src/operations/check-user.js';
import { operation, type AnyOperation } from '../../src/operations/kit/operation.js';
import { answerSchema, eventsSchema } from '../../src/protocol/api.js';
import { message } from '../../src/protocol/message.js';
import { verifyAudit } from '../../src/runner/audit/verify.js';
import { forgetSightings } from '../../src/runner/notices/sightings.js';
import { openPool } from '../../src/service/database.js';
import type { SimulatedForests } from '../support/forest-directory.js';
import { healthyForests } from '../support/healthy-forests.js';
import { answerOf, AT, forestOf } from '../support/operation-kit.js';
import { ALINE, AMIR, HANA, HUGO, QUIET, RunnerWorld } from '../support/runner-world.js';
import { scriptedGate } from '../support/scripted-gate.js';
import { SMALL_CATALOGUE } from '../support/small-operations.js';
import { SmallForest } from '../support/small-forest.js';

const MINUTE = 60_000;

/** Says of a person that a link is broken. */
const meet = operation({
  kind: 'read',
  name: 'meet',
  topic: 'people',
  effect: 'read',
  parameters: z.strictObject({ link: z.string(), person: z.string() }),
  required: ['link', 'person'],
  phrases: { en: [], fr: [] },
  texts: { en: { title: 'Meet' }, fr: { title: 'Rencontrer' } },
  answer: ({ link, person }) =>
    Promise.resolve({
      title: message('meet.title'),
      sightings: [
        {
          link,
          person,
          text: message('meet.broken', { link }),
          offer: { operation: 'meet', text: message('meet.title') },
        },
      ],
    }),
});

/** The check of one person, of healthy forests with one service stopped. */
function checkUserOf(forests: SimulatedForests): AnyOperation {
  const { Service } = forestOf(forests.world, 'contoso.com').tables;
  for (const one of Service.find('id', 'MSExchangeUM')) {
    if (one.Computer === 'mbx1.contoso.com') Service.set(one, { Status: 'Stopped' }, AT);
  }
  return {
    ...checkUser,
    kind: 'read',
    answer: (given) =>
      answerOf(checkUser, z.record(z.string(), z.unknown()).parse(given), forests.directory),
  };
}

describe('What many people’s answers have in common', () => {
  let world: RunnerWorld;
  let clock = Date.parse('2026-06-01T08:00:00.000Z');
  let cursor = 0;
  const forests = healthyForests();
  const check = checkUserOf(forests);
  before(async () => {
    world = await RunnerWorld.start(scriptedGate(new SmallForest().answer), {
      catalogue: new Map([...SMALL_CATALOGUE, [meet.name, meet], [check.name, check]]),
      now: () => clock,
    });
    world.now = () => clock;
  });
  after(() => world.close());

  async function met(link: string, person: string): Promise<void> {
    const query = { operation: 'meet', parameters: { link, person }, ticket: null };
    const result = await world.call(
      Number(person) % 2 === 0 ? HANA : HUGO,
      'POST',
      '/answers',
      query,
    );
    assert.equal(result.status, 200);
    assert.deepEqual(answerSchema.parse(result.body).sightings, []);
  }
  async function meeting(link: string, from: number, to: number, apart = MINUTE): Promise<void> {
    for (let person = from; person <= to; person += 1) {
      clock += apart;
      await met(link, String(person));
    }
  }
  /** The links of the notices since the last time. */
  async function told(): Promise<unknown[]> {
    const { body } = await world.call(null, 'GET', `/events?after=${cursor}`);
    const read = eventsSchema.parse(body);
    cursor = read.cursor;
    return read.notices.map(({ notice }) => notice.details[0]?.params.link);
  }

  it('is told to every approver once the twelfth person has met it, and only once', async () => {
    await meeting('a', 1, 11);
    await met('a', '11');
    assert.deepEqual(await told(), []);
    const before = cursor;
    await meeting('a', 12, 12);
    assert.deepEqual(await told(), ['a']);
    await meeting('a', 13, 26);
    assert.deepEqual(await told(), []);
    const { body } = await world.call(null, 'GET', `/events?after=${before}`);
    const [event] = eventsSchema.parse(body).notices;
    assert.deepEqual(
      event?.notice.to.map(({ objectId }) => objectId),
      [AMIR.objectId, ALINE.objectId],
    );
    assert.deepEqual(event.notice.text, message('dialog.notice.same-link', { count: 12 }));
  });

  it('is counted on, and not told again, after a restart', async () => {
    await meeting('b', 1, 6);
    await world.stop();
    await world.startAgain();
    await meeting('b', 7, 11);
    assert.deepEqual(await told(), []);
    await meeting('b', 12, 12);
    assert.deepEqual(await told(), ['b']);
    await world.stop();
    await world.startAgain();
    await meeting('b', 13, 14);
    assert.deepEqual(await told(), []);
  });

  it('is nothing where it took longer than an hour, or wasn’t the same thing', async () => {
    await meeting('c', 1, 12, 6 * MINUTE);
    await meeting('d', 1, 11);
    await meeting('e', 12, 12);
    assert.deepEqual(await told(), []);
  });

  it('is told once also where the twelve are asked about at one moment', async () => {
    await Promise.all(Array.from({ length: 14 }, (_, person) => met('f', String(person))));
    assert.deepEqual(await told(), ['f']);
  });

  it('is a stopped service that twelve people’s checks have met', async () => {
    const { Mailbox: t } = forestOf(forests.world, 'contoso.com').tables;
    const people = t
      .all()
      .filter(({ UMEnabled, ServerName, SIPResourceIdentifier: sip }) => {
        return UMEnabled && ServerName === 'mbx1' && sip !== null;
      })
      .slice(0, 12);
    const notices = [];
    for (const { UserPrincipalName: user } of people) {
      assert.equal(notices.length, 0);
      const query = { operation: 'check-user', parameters: { user }, ticket: null };
      await world.call(HANA, 'POST', '/answers', query);
      const { body } = await world.call(null, 'GET', `/events?after=${cursor}`);
      const read = eventsSchema.parse(body);
      cursor = read.cursor;
      notices.push(...read.notices);
    }
    assert.deepEqual(
      notices.map(({ notice }) => [notice.details, notice.offer?.operation]),
      [
        [
          [
            message('check-user.service-stopped', {
              server: 'mbx1',
              role: 'UM',
              status: 'Stopped',
            }),
          ],
          'check-forest',
        ],
      ],
    );
  });

  it('is told again when it is so another day, whatever was forgotten meanwhile', async () => {
    clock += 25 * 60 * MINUTE;
    const pool = openPool(world.databases.runner.url, 'test', QUIET, 1);
    await forgetSightings(pool, clock);
    const { rows } = await pool.query<{ left: number }>(
      `select (select count(*) from sightings) + (select count(*) from broken_links) as left`,
    );
    assert.equal(Number(rows[0]?.left), 0);
    await meeting('a', 1, 12);
    assert.deepEqual(await told(), ['a']);
    assert.equal((await verifyAudit(pool)).ok, true);
    await pool.end();
  });

  it('stands in the audit trail, without the people', async () => {
    const rows = await world.sql(`select what, details, who from audit where what = 'notice'`);
    assert.deepEqual(
      rows.map(({ details }) => details),
      ['a', 'b', 'f', 'contoso.com service-stopped mbx1', 'a'].map((link) => ({
        link,
        people: 12,
      })),
    );
  });
});
