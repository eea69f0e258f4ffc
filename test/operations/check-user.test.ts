import assert from 'node:assert/strict';
import { createTexts } from '../../src/language/render.js';
import { createUnderstanding } from '../../src/language/understand.js';
import checkUser from '../../src/operations/check-user.js';
import { LINK_IDS } from '../../src/operations/check-user/links.js';
import { loadCatalogue } from '../../src/operations/kit/catalogue.js';
import type { Answer } from '../../src/protocol/answer.js';
import { draftSchema } from '../../src/protocol/plan.js';
import type { BrokenLink } from '../support/broken-chains/broken.js';
import { BROKEN_AT_PERSON } from '../support/broken-chains/person.js';
import { BROKEN_ON_THE_WAY } from '../support/broken-chains/way.js';
import { sharePilot } from '../support/broken-forests/broken.js';
import { carryOut } from '../support/do-by-hand.js';
import type { SimulatedForests } from '../support/forest-directory.js';
import { healthyForests } from '../support/healthy-forests.js';
import { AT, answerOf, forestOf, named, refusalOf } from '../support/operation-kit.js';
import { assertVerified } from '../support/plan-executor.js';
import { skipBecause } from '../support/skip-because.js';

const BROKEN = [...BROKEN_AT_PERSON, ...BROKEN_ON_THE_WAY];

describe('check-user, link by link', () => {
  it('has a way to break each link', () => {
    assert.deepEqual(BROKEN.map(({ link }) => link).sort(), [...LINK_IDS].sort());
  });

  for (const broken of BROKEN) {
    const { link, mend, heard, of, name } = broken;
    it(`tells of ${link} and nothing else, whose it is, and what callers hear`, async () => {
      const t = createTexts(await loadCatalogue()).for('en');
      const answer = await checked(brokenForests(broken));
      assert.deepEqual(linksOf(answer), [link]);
      const [finding] = answer.findings;
      assert.ok(finding?.consequence);
      assert.match(t(finding.consequence), heard);
      assert.equal(finding.offer?.operation ?? null, 'by' in mend ? mend.by : null);
      assert.deepEqual(
        answer.facts.map(
          ({ value }) => typeof value === 'object' && [value.key, value.params.name],
        ),
        [[`check-user.${of}`, name]],
      );
      assert.deepEqual(
        answer.offers.map(({ operation }) => operation),
        of === 'of-person' ? [] : ['check-forest'],
      );
    });

    if (!('by' in mend)) continue;
    it(`offers what mends ${link}`, async function () {
      if (!(await loadCatalogue()).has(mend.by)) skipBecause(this, `no operation ${mend.by} yet`);
      const forests = brokenForests(broken);
      const offer = (await checked(forests)).findings[0]?.offer;
      assert.ok(offer);
      for (const [parameter, value] of Object.entries(mend.with ?? {}))
        assert.equal(offer.parameters[parameter], value);
      const parameters = { ...offer.parameters, ...mend.given };
      const plan = draftSchema.parse(await forests.directory.plan(offer.operation, parameters));
      await carryOut(forests, plan, () => {
        mend.byHand?.(forestOf(forests.world, 'contoso.com').tables, forests);
      });
      await assertVerified(forests, plan);
      assert.deepEqual(linksOf(await checked(forests)), mend.leaves ?? []);
    });
  }
});

describe('check-user', () => {
  it('says in one line that all is well, and offers a test', async () => {
    const answer = await checked(healthyForests());
    assert.equal(answer.title.key, 'check-user.well');
    assert.deepEqual([answer.facts, answer.findings, answer.notes], [[], [], []]);
    assert.deepEqual(
      answer.offers.map(({ operation, parameters }) => [operation, parameters]),
      [['test-voice-mail', { pool: 'fepool-paris.contoso.com', forest: 'contoso.com' }]],
    );
    assert.deepEqual(answer.sightings, []);
  });

  it('follows a chain through two forests', async () => {
    const forests = healthyForests();
    const { Mailbox, UMDialPlan } = forestOf(forests.world, 'fabrikam.com').tables;
    const { Guid } = named(UMDialPlan, 'Seattle');
    const someone = Mailbox.all().find(
      (one) =>
        one.UMDialPlan === Guid &&
        forestOf(forests.world, 'contoso.com').tables.CsUser.find('id', one.Name).length === 1,
    );
    assert.ok(someone);
    const answer = await checked(forests, someone.UserPrincipalName);
    assert.deepEqual(linksOf(answer), []);
    const { Service } = forestOf(forests.world, 'fabrikam.com').tables;
    for (const one of Service.find('id', 'MSExchangeUMCR'))
      Service.set(one, { Status: 'Stopped' }, AT);
    const broken = await checked(forests, someone.UserPrincipalName);
    assert.deepEqual(linksOf(broken), ['service-stopped']);
  });

  it('tells a branch from a Director, and has the branch closed to outgoing calls', async () => {
    const forests = healthyForests();
    const { UMIPGateway } = forestOf(forests.world, 'contoso.com').tables;
    UMIPGateway.set(named(UMIPGateway, '1:4'), { OutcallsAllowed: true }, AT);
    const { findings } = await checked(forests);
    assert.deepEqual(
      findings.map(({ rule, offer }) => [rule, offer?.parameters.gateway, offer?.parameters.mode]),
      [['outcalls-many', 'sba-nantes.contoso.com', 'off']],
    );
  });

  it('leaves out a plan of the same pilot identifier that isn’t in her way', async () => {
    const forests = healthyForests();
    sharePilot(forestOf(forests.world, 'contoso.com').tables);
    assert.deepEqual(linksOf(await checked(forests)), []);
  });

  it('leaves out the servers that her calls don’t meet', async () => {
    const forests = healthyForests();
    const { UMService: t } = forestOf(forests.world, 'contoso.com').tables;
    t.set(named(t, 'mbx2'), { UMStartupMode: 'TCP' }, AT);
    assert.deepEqual(linksOf(await checked(forests)), []);
  });

  it('tells several links in the order in which callers meet them', async () => {
    const forests = healthyForests();
    const { tables } = forestOf(forests.world, 'contoso.com');
    for (const one of BROKEN.filter(({ link }) =>
      ['pin-locked', 'servers-in-plan', 'hosted'].includes(link),
    ))
      one.break(tables, forests);
    const answer = await checked(forests);
    assert.deepEqual(linksOf(answer), ['hosted', 'servers-in-plan', 'pin-locked']);
    assert.equal(answer.facts.length, 2);
  });

  it('has the same thing counted as the same for two people', async () => {
    const seen = async (link: string, user: string) => {
      const broken = BROKEN.find((one) => one.link === link);
      assert.ok(broken);
      const { sightings } = await checked(brokenForests(broken), user);
      return sightings.map((one) => [one.link, one.person] as const);
    };
    const [marie] = await seen('servers-in-plan', 'marie.curtis');
    const [test] = await seen('servers-in-plan', 'test.one');
    assert.equal(marie?.[0], 'contoso.com servers-in-plan Paris');
    assert.equal(marie[0], test?.[0]);
    assert.notEqual(marie[1], test?.[1]);
    const [alone] = await seen('pin-locked', 'marie.curtis');
    assert.equal(alone?.[0], 'contoso.com pin-locked');
    assert.deepEqual(await seen('unreadable', 'marie.curtis'), []);
  });

  it('says that Lync wasn’t looked at where no shell of it is known', async () => {
    const { directory } = healthyForests();
    const forests = directory.forests.map((forest) => ({
      ...forest,
      administrations: forest.administrations.filter((one) => one !== 'lync'),
    }));
    const answer = await answerOf(checkUser, { user: 'marie.curtis' }, { ...directory, forests });
    assert.equal(answer.title.key, 'check-user.partly');
    assert.deepEqual(
      answer.notes.map(({ key }) => key),
      ['check-user.no-lync'],
    );
  });

  it('refuses whom it doesn’t know', async () => {
    await refusalOf(checked(healthyForests(), 'nobody.atall'), 'UM-PERSON-UNKNOWN');
    await refusalOf(checked(healthyForests(), 'alice'), 'UM-PERSON-AMBIGUOUS');
  });

  it('sends as many commands for 3,000 mailboxes as for 300, and few', async () => {
    const counts = await Promise.all(
      [300, 3000].map(async (mailboxes) => {
        let count = 0;
        const { directory } = healthyForests(mailboxes);
        await answerOf(
          checkUser,
          { user: 'marie.curtis' },
          {
            ...directory,
            read: (...given) => {
              count += 1;
              return directory.read(...given);
            },
          },
        );
        return count;
      }),
    );
    assert.equal(counts[0], counts[1]);
    assert.ok((counts[0] ?? 99) <= 30, String(counts[0]));
  });

  it('leaves everybody’s trouble to the check of the forest', async () => {
    const understand = createUnderstanding(await loadCatalogue()).understand;
    for (const [text, locale] of [
      ['nobody gets voicemail since this morning', 'en'],
      ['voice mail is down', 'en'],
      ['play on phone is broken', 'en'],
      ['plus personne n’a de messagerie depuis ce matin', 'fr'],
      ['écouter sur le téléphone ne marche plus', 'fr'],
    ] as const)
      assert.equal(understand(text, locale).operation, 'check-forest', text);
  });

  it('is understood as people ask', async () => {
    const understand = createUnderstanding(await loadCatalogue()).understand;
    for (const [text, locale, user] of [
      ['why does her voice mail fail', 'en', undefined],
      ['why can’t alice get voicemail', 'en', 'alice'],
      ['pourquoi la messagerie de marie ne marche pas', 'fr', 'marie'],
      ['callers of tony hear busy', 'en', 'tony'],
      ['why does voicemail not work for ana? callers get a fast busy', 'en', 'ana'],
      ['pourquoi la messagerie d’ana ne marche pas ? ça sonne occupé', 'fr', 'ana'],
      ['tony’s voicemail doesn’t work', 'en', 'tony'],
      ['la messagerie vocale de léa ne fonctionne plus', 'fr', 'léa'],
      ['check the voice mail of marie.curtis please', 'en', 'marie.curtis'],
    ] as const) {
      const got = understand(text, locale);
      assert.deepEqual([text, got.operation, got.parameters.user], [text, 'check-user', user]);
    }
  });
});

function brokenForests(broken: BrokenLink): SimulatedForests {
  const forests = healthyForests(60);
  broken.break(forestOf(forests.world, 'contoso.com').tables, forests);
  return forests;
}

function checked({ directory }: SimulatedForests, user = 'marie.curtis'): Promise<Answer> {
  return answerOf(checkUser, { user }, directory);
}

function linksOf({ findings }: Answer): string[] {
  return findings.map(({ rule }) => rule);
}
