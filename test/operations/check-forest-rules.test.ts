import assert from 'node:assert/strict';
import { createTexts } from '../../src/language/render.js';
import { loadCatalogue } from '../../src/operations/kit/catalogue.js';
import checkForest from '../../src/operations/check-forest.js';
import { RULE_IDS } from '../../src/operations/kit/um-rules/rule-ids.js';
import type { Finding } from '../../src/protocol/answer.js';
import { draftSchema } from '../../src/protocol/plan.js';
import type { Broken } from '../support/broken-forests/broken.js';
import { BROKEN_GATEWAYS_AND_USERS } from '../support/broken-forests/gateways-and-users.js';
import { BROKEN_PLANS } from '../support/broken-forests/plans.js';
import { BROKEN_SERVERS } from '../support/broken-forests/servers.js';
import { carryOut } from '../support/do-by-hand.js';
import type { SimulatedForests } from '../support/forest-directory.js';
import { healthyForests } from '../support/healthy-forests.js';
import { answerOf, forestOf } from '../support/operation-kit.js';
import { assertVerified } from '../support/plan-executor.js';

const BROKEN = [...BROKEN_SERVERS, ...BROKEN_PLANS, ...BROKEN_GATEWAYS_AND_USERS];

describe('check-forest, rule by rule', () => {
  it('has a way to break each rule', () => {
    assert.deepEqual([...new Set(BROKEN.map(({ rule }) => rule))], [...RULE_IDS]);
  });

  it('tells on which day a certificate expires, and how many are left', async () => {
    const broken = BROKEN.find(({ rule }) => rule === 'certificate-expires');
    assert.ok(broken);
    const [finding] = await findingsOf(brokenForests(broken));
    assert.ok(finding);
    const texts = createTexts(await loadCatalogue());
    assert.match(texts.for('en')(finding.text), /on 2026-06-11: 10 days are left/);
    assert.match(texts.for('fr')(finding.text), /le 2026-06-11\u00A0: il reste 10 jours/);
  });

  for (const broken of BROKEN) {
    const { rule, mend } = broken;
    const what = broken.way === undefined ? rule : `${rule} (${broken.way})`;
    it(`tells of ${what} and nothing else`, async () => {
      const findings = await findingsOf(brokenForests(broken));
      assert.deepEqual(
        findings.map((one) => one.rule),
        Array.from({ length: broken.forests ?? 1 }, () => rule),
      );
      assert.deepEqual(
        findings.map(({ offer }) => offer?.operation),
        findings.map(() => mend.by),
      );
    });

    it(`offers what mends ${what}`, async () => {
      const forests = brokenForests(broken);
      await pressFirst(broken, forests, await findingsOf(forests), mend.given);
      let left = await findingsOf(forests);
      assert.deepEqual(
        left.map((one) => one.rule),
        mend.leaves ?? [],
      );
      for (let most = left.length; left.length > 0; most -= 1) {
        assert.ok(most > 0, 'its buttons don’t come to an end');
        await pressFirst(broken, forests, left);
        left = await findingsOf(forests);
      }
      mend.seen?.(forestOf(forests.world, 'contoso.com').tables);
    });
  }
});

function brokenForests(broken: Broken): SimulatedForests {
  const forests = healthyForests(60);
  broken.break(forestOf(forests.world, 'contoso.com').tables, forests);
  return forests;
}

/** Presses the button of the worst finding, and has carried out what that asks for. */
async function pressFirst(
  { mend }: Broken,
  forests: SimulatedForests,
  [worst]: readonly Finding[],
  given?: Readonly<Record<string, string>>,
): Promise<void> {
  const offer = worst?.offer;
  assert.ok(offer);
  const { operation } = offer;
  if (operation === checkForest.name) return;
  const parameters = { ...offer.parameters, ...(given ?? mend.then?.[operation]) };
  const plan = draftSchema.parse(await forests.directory.plan(operation, parameters));
  await carryOut(forests, plan, () => {
    mend.byHand?.(forestOf(forests.world, 'contoso.com').tables, forests);
  });
  await assertVerified(forests, plan);
}

async function findingsOf(forests: SimulatedForests) {
  return (await answerOf(checkForest, {}, forests.directory)).findings;
}
