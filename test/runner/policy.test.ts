import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SettingsError } from '../../src/service/settings.js';
import { packageRoot } from '../../src/service/package-root.js';
import {
  approvalsFor,
  approversOf,
  mayApprove,
  mayAsk,
  maySee,
  type Policy,
} from '../../src/runner/policy/policy.js';
import { readPolicy } from '../../src/runner/policy/read-policy.js';
import { effectSchema } from '../../src/protocol/effect.js';
import { ALINE, AMIR, HANA, HUGO, NORA } from '../support/runner-world.js';

const STRANGER = { ...HANA, objectId: '90000000-0000-4000-8000-000000000001' };
const ELSEWHERE = { ...HANA, tenantId: '90000000-0000-4000-8000-000000000001' };
const LAB_FILE = join(packageRoot(), 'config/lab-policy.json');

describe('the lab’s policy', () => {
  let policy: Policy;
  before(async () => {
    policy = await readPolicy(LAB_FILE);
  });

  it('lets the helpdesk ask for everything, approvers read, and nobody else anything', () => {
    const asked = (person: typeof HANA): string[] =>
      effectSchema.options.filter((effect) => mayAsk(policy, person, effect));
    assert.deepEqual(asked(HANA), ['read', 'change', 'service', 'forest']);
    assert.deepEqual(asked(HUGO), ['read', 'change', 'service', 'forest']);
    assert.deepEqual(asked(AMIR), ['read']);
    for (const person of [NORA, STRANGER, ELSEWHERE]) assert.deepEqual(asked(person), []);
  });

  it('lets approvers alone decide, on everything but what only reads', () => {
    for (const person of [AMIR, ALINE]) {
      assert.equal(mayApprove(policy, person, 'change'), true);
      assert.equal(mayApprove(policy, person, 'read'), false);
    }
    for (const person of [HANA, NORA, STRANGER, { ...AMIR, tenantId: ELSEWHERE.tenantId }])
      assert.equal(mayApprove(policy, person, 'change'), false);
  });

  it('wants one approval for a change and two for a service or a forest', () => {
    const count = (effect: 'change' | 'service' | 'forest'): number =>
      approvalsFor(policy, effect).count;
    assert.deepEqual([count('change'), count('service'), count('forest')], [1, 2, 2]);
    assert.deepEqual(approversOf(policy, 'forest'), [AMIR, ALINE]);
    assert.deepEqual(approversOf(policy, 'read'), []);
  });

  it('goes by ids, never by the name that somebody shows', () => {
    assert.equal(mayAsk(policy, { ...NORA, displayName: 'Hana Helpdesk' }, 'change'), false);
    assert.equal(mayAsk(policy, { ...HANA, displayName: 'Nora' }, 'change'), true);
  });

  it('shows requests to whoever has a part in them', () => {
    assert.deepEqual(
      [HANA, HUGO, AMIR, ALINE, NORA, STRANGER].map((person) => maySee(policy, person)),
      [true, true, true, true, false, false],
    );
  });
});

describe('a policy file', () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'um-bot-policy-'));
  });
  after(() => rm(folder, { recursive: true }));

  const altered = async (alter: (policy: Policy) => unknown): Promise<string> => {
    const file = join(folder, 'policy.json');
    await writeFile(file, JSON.stringify(alter(structuredClone(await readPolicy(LAB_FILE)))));
    return file;
  };
  const faults: [string, RegExp, (policy: Policy) => unknown][] = [
    ['knows a role’s person', /Zoe/, (p) => ({ ...p, roles: { ...p.roles, helpdesk: ['Zoe'] } })],
    ['knows who may ask', /no such role/, (p) => ({ ...p, mayAsk: { bosses: ['read'] } })],
    [
      'has enough approvers',
      /fewer than 3/,
      (p) => ({
        ...p,
        approvals: { ...p.approvals, forest: { count: 3, by: 'approvers', proof: 'chat' } },
      }),
    ],
    [
      'wants a proof that can be had',
      /passkey/,
      (p) => ({
        ...p,
        approvals: { ...p.approvals, forest: { ...p.approvals.forest, proof: 'passkey' } },
      }),
    ],
    [
      'names everybody once',
      /two names/,
      (p) => ({ ...p, people: { ...p.people, Twin: AMIR.objectId } }),
    ],
    ['holds nothing unknown', /unrecognized|Unrecognized/, (p) => ({ ...p, mayApprove: {} })],
    ['says all of it', /approvals/, (p) => ({ ...p, approvals: undefined })],
  ];
  for (const [what, said, alter] of faults) {
    it(`is refused, with a sentence, unless it ${what}`, async () => {
      const file = await altered(alter);
      await assert.rejects(readPolicy(file), (error) => {
        assert.ok(error instanceof SettingsError);
        assert.match(error.message, said);
        return true;
      });
    });
  }
});
