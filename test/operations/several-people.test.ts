import assert from 'node:assert/strict';
import { loadCatalogue, type Catalogue } from '../../src/operations/kit/catalogue.js';
import { checkedParameters } from '../../src/operations/kit/checked-parameters.js';
import { UmError } from '../../src/protocol/errors.js';
import { message } from '../../src/protocol/message.js';
import { planForPeople } from '../../src/operations/kit/several-people.js';
import type { Draft } from '../../src/protocol/plan.js';
import { draftOf } from '../../src/runner/plans/make-plan.js';
import { simulatedForests, type SimulatedForests } from '../support/forest-directory.js';
import { forestOf, named } from '../support/operation-kit.js';
import { assertVerified, differences, execute } from '../support/plan-executor.js';

describe('one request for several people', () => {
  let catalogue: Catalogue;
  let forests: SimulatedForests;
  before(async () => {
    catalogue = await loadCatalogue();
  });
  beforeEach(() => {
    forests = simulatedForests();
  });
  const plan = async (name: string, given: Record<string, unknown>): Promise<Draft> => {
    const operation = catalogue.get(name);
    assert.ok(operation);
    return draftOf(catalogue, name, checkedParameters(operation, given), forests.directory);
  };

  it('is one plan: each one’s steps, one after the other, and each one’s sentence', async () => {
    const people = ['alice.martin', 'jean.moreau'];
    const draft = await plan('enable-um', { user: people, dialPlan: 'Paris' });
    const alone = await Promise.all(
      people.map((user) => plan('enable-um', { user, dialPlan: 'Paris' })),
    );
    assert.deepEqual(
      draft.steps.map(({ id }) => id),
      ['p1-enable', 'p2-enable'],
    );
    assert.deepEqual(
      draft.summary,
      message('kit.several-people', { count: 2, people: people.join(', ') }),
    );
    assert.deepEqual(
      draft.subject.map(({ value }) => value),
      alone.map(({ summary }) => summary),
    );
    assert.equal(draft.numbers.changed, 2);
    const before = forests.dump();
    await execute(forests, draft);
    await assertVerified(forests, draft);
    const changed = differences(before, forests.dump()).filter(({ type }) => type === 'Mailbox');
    assert.deepEqual([...new Set(changed.map(({ name }) => name))].sort(), [
      'Alice Martin',
      'Jean Moreau',
    ]);
  });

  it('is refused when two would get the same, or one is named twice', async () => {
    const same = { user: ['alice.martin', 'nadia.roux'], dialPlan: 'Paris', extension: '1999' };
    await assert.rejects(plan('enable-um', same), {
      code: 'UM-PEOPLE-CLASH',
      params: { item: 'nadia.roux' },
    });
    const twice = { user: ['alice.martin', 'Alice Martin'], dialPlan: 'Paris' };
    await assert.rejects(plan('enable-um', twice), {
      code: 'UM-PEOPLE-CLASH',
      params: { item: 'Alice Martin' },
    });
  });

  it('says which of them is wrong', async () => {
    await assert.rejects(
      plan('enable-um', { user: ['alice.martin', 'nobody.here'], dialPlan: 'Paris' }),
      {
        code: 'UM-PERSON-UNKNOWN',
        params: { parameter: 'user', user: 'nobody.here', item: 'nobody.here' },
      },
    );
  });

  it('passes on all that helps with what is wrong about one of them', async () => {
    const helps = {
      candidates: [{ id: 'contoso.com/1', label: 'Marie Curtis', detail: '' }],
      proposals: { extension: '1001' },
      lines: [{ line: 2, label: 'Marie', code: 'UM-MISSING-PARAMETER' as const, params: {} }],
      reasons: { extension: message('kit.person', { number: 1 }) },
      offers: [{ operation: 'enable-voice', parameters: {}, text: message('kit.person', {}) }],
    };
    const wrong = new UmError('UM-MISSING-PARAMETER', { parameter: 'extension' }, helps);
    await assert.rejects(
      planForPeople(['marie.curtis'], forests.directory, () => Promise.reject(wrong)),
      { params: { parameter: 'extension', item: 'marie.curtis' }, ...helps },
    );
  });

  it('takes twenty people at most', async () => {
    const user = Array.from({ length: 21 }, (_, index) => `person${index}`);
    await assert.rejects(plan('enable-um', { user, dialPlan: 'Paris' }), {
      code: 'UM-TOO-MANY-PEOPLE',
    });
  });

  it('is a list of names and nothing else', async () => {
    await assert.rejects(
      plan('enable-um', { user: ['alice.martin', { is: 'no name' }], dialPlan: 'Paris' }),
      {
        code: 'UM-BAD-PARAMETER',
      },
    );
    await assert.rejects(plan('enable-um', { user: [], dialPlan: 'Paris' }), {
      code: 'UM-BAD-PARAMETER',
    });
  });

  it('is undone in one request where all are undone alike, and not where they aren’t', async () => {
    const { tables } = forestOf(forests.world, 'contoso.com');
    const policy = named(tables.UMMailboxPolicy, 'Redmond Default Policy').Guid;
    const people = tables.Mailbox.all().filter((one) => one.UMMailboxPolicy === policy);
    const user = people.slice(0, 2).map(({ Guid }) => Guid);
    const changed = await plan('change-policy', { user, policy: 'Redmond VIP' });
    assert.equal(changed.undo.kind, 'request');
    assert.deepEqual(changed.undo.explanation, message('kit.several-people-back', { count: 2 }));
    await execute(forests, changed);
    const back = await plan(changed.undo.operation, changed.undo.parameters);
    await execute(forests, back);
    await assertVerified(forests, back);
    const apart = await plan('disable-um', { user: ['marie.curtis', 'test.one'] });
    assert.deepEqual(apart.undo, { kind: 'none', reason: message('kit.several-people-undo') });
  });
});
