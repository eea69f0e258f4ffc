import assert from 'node:assert/strict';
import type { JournalEntry } from '../../src/lab/forests/engine/journal.js';
import { bareWorld, type UmForests } from '../../src/lab/forests/seed/build.js';
import {
  LAB_FORESTS,
  LAB_NOW,
  simulatedForests,
  type SimulatedForests,
} from '../support/forest-directory.js';
import { integrateByPhase, type Answers, type Way } from '../support/integrate-by-phase.js';
import { assertOrder, milestonesOf, type Milestone } from '../support/milestones.js';
import { AT, forestOf, named } from '../support/operation-kit.js';

const ANSWERS: Readonly<Record<string, Answers>> = {
  'contoso.com': {
    accessNumbers: () => '+33155500000',
    pool: () => 'fepool-paris.contoso.com',
    users: (proposed) => `alice martin; ${proposed}`,
  },
  'fabrikam.com': {
    accessNumbers: () => '+12065550000',
    pool: () => 'fepool-redmond.contoso.com',
  },
};

/** What the domain says about the order, besides Exchange before Lync. */
const ORDER: readonly (readonly [Milestone['what'], Milestone['what']])[] = [
  ['root', 'script'],
  ['request', 'CA’s answer'],
  ['CA’s answer', 'import'],
  ['import', 'binding'],
  ['mode', 'binding'],
  ['mode', 'restart'],
  ['binding', 'restart'],
  ['drain', 'restart'],
  ['restart', 'active again'],
  ['dial plan', 'server in plan'],
  ['dial plan', 'script'],
  ['dial plan', 'rules'],
  ['rules', 'user'],
  ['server in plan', 'script'],
  ['script', 'out-calls'],
  ['script', 'front end'],
  ['front end', 'Lync dial plan'],
  ['front end', 'contact'],
  ['script', 'contact'],
  ['script', 'partner'],
  ['Lync dial plan', 'contact'],
  ['Lync dial plan', 'grant'],
  ['dial plan', 'user'],
  ['script', 'user'],
  ['contact', 'user'],
];

for (const umForests of [1, 2] satisfies UmForests[]) {
  describe(`integrate-forest, where nothing is set up in ${umForests} of Exchange’s forests`, () => {
    const names = LAB_FORESTS.slice(0, umForests).map(({ name }) => name);
    let forests: SimulatedForests;
    const ways = new Map<string, Way>();
    const journals = new Map<string, readonly JournalEntry[]>();
    const milestones = new Map<string, Milestone[]>();

    before(async () => {
      const world = bareWorld(2013, 40, umForests);
      const { CsUser } = forestOf(world, 'contoso.com').tables;
      CsUser.set(named(CsUser, 'Alice Martin'), { EnterpriseVoiceEnabled: false }, AT);
      // Since when something is there, and runs, matters: each command takes a second.
      let seconds = 0;
      const now = (): Date => new Date(Date.parse(LAB_NOW) + (seconds += 1) * 1000);
      forests = simulatedForests(world, LAB_FORESTS.slice(0, umForests), now);
      for (const name of names) {
        const { last } = forests.journal;
        ways.set(name, await integrateByPhase(forests, name, ANSWERS[name] ?? {}));
        journals.set(name, forests.journal.after(last));
        milestones.set(name, milestonesOf(world, forests.journal.after(last)));
      }
    });

    const of = <T>(map: ReadonlyMap<string, T>, name: string): T => {
      const found = map.get(name);
      assert.ok(found !== undefined);
      return found;
    };

    it('ends where check-forest finds nothing', async () => {
      const { findings } = await forests.directory.answer('check-forest', {});
      assert.deepEqual(
        findings.map(({ rule, text }) => [rule, text.params]),
        [],
      );
    });

    it('goes through the phases in their order, each request approved by itself', () => {
      for (const name of names) {
        assert.deepEqual(of(ways, name).phases, [
          // A certificate that isn't issued, and a dial plan that isn't made, can't be planned with.
          ...['certificates', 'certificates', 'exchange', 'exchange', 'lync'],
          // One request takes twenty people.
          ...['users', 'users'],
        ]);
      }
    });

    it('asks for what nothing tells, and proposes what people’s lines tell', () => {
      const asked = names.map((name) =>
        of(ways, name).asked.map(({ users, pool, ...rest }) => ({
          ...rest,
          ...(users === undefined ? {} : { users: users.split(', ').length }),
          ...(pool === undefined ? {} : { pool: 'one of several' }),
        })),
      );
      assert.deepEqual(
        asked,
        [
          [
            { name: 'Paris', digits: '4', countryCode: '33', accessNumbers: '' },
            { prefix: '+3315550' },
            { pool: 'one of several' },
            { users: 24 },
          ],
          [
            { name: 'Seattle', digits: '4', countryCode: '1', accessNumbers: '' },
            { prefix: '+1206555' },
            { pool: 'one of several' },
            { users: 26 },
          ],
        ].slice(0, umForests),
      );
    });

    it('allows the same numbers on the plan and for its people', () => {
      for (const name of names) {
        const { UMDialPlan, UMMailboxPolicy } = forestOf(forests.world, name).tables;
        const [plan] = UMDialPlan.all().filter(({ URIType }) => URIType === 'SipName');
        assert.ok(plan);
        const own = UMMailboxPolicy.all().filter((one) => one.UMDialPlan === plan.Guid);
        assert.deepEqual(plan.ConfiguredInCountryOrRegionGroups, ['Anywhere,*,*,*']);
        for (const one of [plan, ...own])
          assert.deepEqual(one.AllowedInCountryOrRegionGroups, ['Anywhere']);
      }
    });

    it('offers a test call and an auto attendant when people have voice mail', () => {
      for (const name of names) {
        const [dialPlan] = name === 'contoso.com' ? ['Paris'] : ['Seattle'];
        const offers = of(ways, name).drafts.map(({ next }) =>
          next.flatMap(({ operation, parameters }) =>
            operation === 'integrate-forest' ? [] : [[operation, parameters]],
          ),
        );
        const last = offers.at(-1)?.filter(([operation]) => operation !== 'run-exchucutil');
        assert.deepEqual(last, [
          ['test-voice-mail', { forest: name }],
          ['create-auto-attendant', { dialPlan, forest: name }],
        ]);
      }
    });

    for (const [before, after] of ORDER) {
      it(`does ${before} before ${after}`, () => {
        for (const name of names) assertOrder(of(milestones, name), before, after);
      });
    }

    it('does Enterprise Voice before a person’s voice mail', () => {
      const done = of(milestones, 'contoso.com').map(({ what }) => what);
      assert.equal(done.filter((what) => what === 'voice').length, 1);
      assert.ok(done.indexOf('voice') < done.indexOf('user'));
      const alice = named(forestOf(forests.world, 'contoso.com').tables.Mailbox, 'Alice Martin');
      assert.deepEqual([alice.UMEnabled, alice.Extensions], [true, ['1234']]);
    });

    it('grants the new Lync dial plan to everybody who gets voice mail', () => {
      for (const name of names) {
        const done = of(milestones, name).map(({ what }) => what);
        const count = (wanted: Milestone['what']) => done.filter((what) => what === wanted).length;
        assert.ok(count('user') > 20);
        assert.equal(count('grant'), count('user'));
        assert.ok(done.indexOf('grant') < done.indexOf('user'));
      }
    });

    it('does all of Exchange before anything of Lync, people, roots and partners apart', () => {
      for (const name of names) {
        const apart: readonly Milestone['what'][] = ['user', 'root', 'partner'];
        const done = of(milestones, name).filter(({ what }) => !apart.includes(what));
        const first = done.findIndex(({ administration }) => administration === 'lync');
        assert.ok(first > 0);
        assert.deepEqual(
          [...new Set(done.slice(first).map(({ administration }) => administration))],
          ['lync'],
        );
      }
    });

    it('has each root imported where the other side’s certificates need it', () => {
      const imported = names.map((name) =>
        of(journals, name).flatMap(({ command, endpoint, parameters }) =>
          command === 'certutil.exe' ? [[endpoint.administration, parameters.computers]] : [],
        ),
      );
      const frontEnds = ['lyon', 'paris', 'redmond'].flatMap((site) =>
        [1, 2].map((number) => `fe${number}-${site}.contoso.com`),
      );
      assert.deepEqual(
        imported.map((all) => all.map(([side, computers]) => [side, [computers].flat().sort()])),
        [
          [['exchange', ['cas1', 'mbx1', 'mbx2', 'multi1'].map((name) => `${name}.contoso.com`)]],
          [
            ['exchange', ['fmbx1.fabrikam.com', 'fmulti1.fabrikam.com']],
            ['lync', frontEnds.sort()],
          ],
        ].slice(0, umForests),
      );
    });

    it('restarts each service once', () => {
      for (const name of names) {
        const restarts = of(milestones, name)
          .filter(({ what }) => what === 'restart')
          .map(({ server, part }) => `${server} ${part}`);
        assert.equal(restarts.length, name === 'contoso.com' ? 5 : 3);
        assert.equal(new Set(restarts).size, restarts.length);
      }
    });

    it('runs the script once in each forest, pointed at Lync’s where that is another', () => {
      for (const name of names) {
        const runs = of(journals, name).filter(
          ({ kind, command }) => kind === 'call' && command === 'ExchUcUtil.ps1',
        );
        assert.deepEqual(
          runs.map(({ endpoint, parameters }) => [endpoint.forest, parameters.Forest]),
          [[name, name === 'contoso.com' ? undefined : 'contoso.com']],
        );
      }
    });

    it('tells who can’t have voice mail, and why', () => {
      const told = of(ways, 'contoso.com').drafts.flatMap(({ warnings }) =>
        warnings.filter(({ key }) => key.startsWith('error.')),
      );
      assert.deepEqual(told, [
        { key: 'error.UM-MAILBOX-FULL', params: { user: 'Oscar Pelletier' } },
      ]);
    });
  });
}
