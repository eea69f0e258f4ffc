import assert from 'node:assert/strict';
import checkForest from '../../src/operations/check-forest.js';
import { FINDINGS_ON_PAGE } from '../../src/operations/check-forest/pages.js';
import type { Finding } from '../../src/protocol/answer.js';
import { createTexts } from '../../src/language/render.js';
import { loadCatalogue } from '../../src/operations/kit/catalogue.js';
import { simulatedForests, type SimulatedForests } from '../support/forest-directory.js';
import { healthyForests } from '../support/healthy-forests.js';
import { answerOf, AT, forestOf, named } from '../support/operation-kit.js';

const IN_CONTOSO = { forest: 'contoso.com' };

describe('check-forest', () => {
  it('finds nothing in healthy forests', async () => {
    const { findings } = await answerOf(checkForest, {}, healthyForests().directory);
    assert.deepEqual(
      findings.map(({ rule, text }) => [rule, text.params]),
      [],
    );
  });

  it('offers to go on step by step where more than one thing of a forest is wrong', async () => {
    const stepsOffered = async (forests: SimulatedForests) =>
      (await answerOf(checkForest, { page: 'all' }, forests.directory)).offers.map(
        ({ operation, parameters }) => [operation, parameters.forest],
      );
    assert.deepEqual(await stepsOffered(simulatedForests()), [
      ['integrate-forest', 'contoso.com'],
      ['integrate-forest', 'fabrikam.com'],
    ]);
    const one = healthyForests();
    one.faults.add({ kind: 'late-attributes', cmdlet: 'Get-CsUser' });
    assert.deepEqual(await stepsOffered(one), []);
  });

  it('finds a dial plan with a blank in its name, which Lync doesn’t take', async () => {
    const forests = healthyForests(20);
    const { UMDialPlan: t } = forestOf(forests.world, 'contoso.com').tables;
    const lyon = named(t, 'Lyon');
    t.set(lyon, { Name: 'Lyon Sud' }, AT);
    const { findings } = await answerOf(checkForest, IN_CONTOSO, forests.directory);
    const blank = findings.filter(({ rule }) => rule === 'name-blank');
    assert.deepEqual(
      blank.map(({ text, offer }) => [text.params.kind, text.params.name, offer?.operation]),
      [['plan', 'Lyon Sud', 'mend-by-hand']],
    );
  });

  it('shows all that it found, page by page', async () => {
    const { directory } = badForests();
    const all = await answerOf(checkForest, { page: 'all' }, directory);
    assert.ok(all.findings.length > 2 * FINDINGS_ON_PAGE);
    const seen: Finding[] = [];
    const told: unknown[] = [];
    let next: Readonly<Record<string, unknown>> | undefined = {};
    while (next !== undefined) {
      const page = await answerOf(checkForest, checkForest.parameters.parse(next), directory);
      assert.deepEqual(page.title, all.title);
      assert.ok(page.findings.length <= FINDINGS_ON_PAGE);
      seen.push(...page.findings);
      told.push(page.notes.find(({ key }) => key.endsWith('note-part'))?.params.last);
      next = page.offers.find(({ text }) => text.key.endsWith('offer-next'))?.parameters;
    }
    assert.deepEqual(seen, all.findings);
    assert.equal(told.at(-1), all.findings.length);
  });

  it('shows the last page to whoever asks for one past it, and the way back', async () => {
    const { directory } = badForests();
    const given = { forest: 'contoso.com', page: 900 };
    const { findings, offers } = await answerOf(checkForest, given, directory);
    assert.ok(findings.length > 0);
    const [back, ...others] = offers.filter(({ operation }) => operation === 'check-forest');
    assert.deepEqual(others, []);
    assert.match(back?.text.key ?? '', /offer-previous$/);
    assert.equal(back?.parameters.forest, 'contoso.com');
  });

  it('opens only a Front End pool’s enabled gateway, and has one enabled where there is none', async () => {
    const forests = healthyForests(20);
    const { UMIPGateway: t, UMHuntGroup: groups } = forestOf(forests.world, 'contoso.com').tables;
    const offered = async () => {
      const { findings } = await answerOf(checkForest, IN_CONTOSO, forests.directory);
      const found = findings.filter(({ rule }) => rule === 'outcalls-none');
      return found.map(({ offer }) => [offer?.operation, offer?.parameters.gateway]);
    };
    t.set(named(t, '1:1'), { OutcallsAllowed: false }, AT);
    t.set(named(t, '1:2'), { Status: 'Disabled' }, AT);
    assert.deepEqual(await offered(), [['set-outcalls', 'fepool-paris.contoso.com']]);
    for (const name of ['1:1', '1:3']) t.set(named(t, name), { Status: 'Disabled' }, AT);
    const lyon = `contoso.com/${named(t, '1:2').Guid}`;
    assert.deepEqual(await offered(), [['enable-gateway', lyon]]);
    const frontEnds = ['1:1', '1:2', '1:3'].map((name) => named(t, name).Guid);
    for (const one of groups.all()) if (frontEnds.includes(one.UMIPGateway)) groups.remove(one);
    assert.deepEqual(await offered(), [[undefined, undefined]]);
  });

  it('tells of trust that is one way or none, whichever way it lacks', async () => {
    const forests = healthyForests(20);
    const { ForestTrust: t } = forestOf(forests.world, 'fabrikam.com').tables;
    const trust = named(t, 'contoso.com');
    const told = async () => {
      const { findings } = await answerOf(
        checkForest,
        { forest: 'fabrikam.com' },
        forests.directory,
      );
      return findings
        .filter(({ rule }) => rule === 'forest-trust')
        .map(({ text }) => text.params.trust);
    };
    assert.deepEqual(await told(), []);
    for (const TrustDirection of ['Inbound', 'Outbound'] as const) {
      t.set(trust, { TrustDirection }, AT);
      assert.deepEqual(await told(), [TrustDirection]);
    }
    t.remove(trust);
    assert.deepEqual(await told(), ['None']);
  });

  it('takes a Lync dial plan that is called as the UM plan’s phone context for its own', async () => {
    const forests = healthyForests(20);
    const { CsDialPlan: t, UMDialPlan } = forestOf(forests.world, 'contoso.com').tables;
    const { PhoneContext } = named(UMDialPlan, 'Lyon');
    t.set(named(t, 'Tag:Lyon'), { SimpleName: PhoneContext }, AT);
    const { findings } = await answerOf(checkForest, IN_CONTOSO, forests.directory);
    assert.deepEqual(findings, []);
  });

  it('takes two entries that give one right each for one that gives both', async () => {
    const forests = healthyForests(20);
    const { ADPermission: t } = forestOf(forests.world, 'contoso.com').tables;
    const entries = t.all();
    for (const one of entries) {
      const [first = '', second] = one.AccessRights;
      if (second === undefined) continue;
      t.set(one, { AccessRights: [first] }, AT);
      const Guid = one.Guid.replace(/^.{8}/, 'a0000000');
      t.add({ ...one, Guid, AccessRights: [second] });
    }
    assert.ok(t.all().length > entries.length);
    const { findings } = await answerOf(checkForest, IN_CONTOSO, forests.directory);
    assert.deepEqual(findings, []);
  });

  it('names each of Lync’s groups once, with all that it may not read', async () => {
    const { directory } = simulatedForests();
    const { findings } = await answerOf(checkForest, { forest: 'fabrikam.com' }, directory);
    const lists = findings
      .filter(({ rule }) => rule === 'permissions')
      .map(({ text }) => text.params.list);
    const objects = 'Fabrikam, UM DialPlan Container, UM AutoAttendant Container';
    assert.deepEqual(lists, [
      `CONTOSO\\RTCUniversalServerAdmins: ${objects}; CONTOSO\\RTCComponentUniversalServices: ${objects}`,
    ]);
  });

  it('says on each button what it does, in the reader’s language', async () => {
    const texts = createTexts(await loadCatalogue());
    const { directory } = simulatedForests();
    const { findings } = await answerOf(checkForest, { page: 'all' }, directory);
    for (const { offer } of findings) {
      assert.ok(offer);
      for (const locale of ['en', 'fr'] as const)
        assert.doesNotMatch(texts.for(locale)(offer.text), /[a-z]-[a-z]+$|\./);
    }
  });

  it('asks Lync once for everybody, though it serves two forests', async () => {
    const { directory } = healthyForests(60);
    const asked: string[] = [];
    await answerOf(
      checkForest,
      {},
      {
        ...directory,
        eachBrief: (endpoint, cmdlet, parameters, take) => {
          asked.push(`${cmdlet} in ${endpoint.forest}`);
          return directory.eachBrief(endpoint, cmdlet, parameters, take);
        },
      },
    );
    assert.deepEqual(asked.sort(), [
      'Get-CsUser in contoso.com',
      'Get-UMMailbox in contoso.com',
      'Get-UMMailbox in fabrikam.com',
    ]);
  });

  it('sends as many commands for 600 mailboxes as for 60', async () => {
    const counts = await Promise.all(
      [60, 600].map(async (mailboxes) => {
        let count = 0;
        const { directory } = healthyForests(mailboxes);
        await answerOf(
          checkForest,
          {},
          {
            ...directory,
            read: (...given) => {
              count += 1;
              return directory.read(...given);
            },
            eachBrief: (...given) => {
              count += 1;
              return directory.eachBrief(...given);
            },
          },
        );
        return count;
      }),
    );
    assert.ok((counts[0] ?? 0) > 0);
    assert.equal(counts[0], counts[1]);
  });
});

/** Forests in which nearly every server has something of its own that is wrong. */
function badForests(): SimulatedForests {
  const forests = simulatedForests();
  for (const name of ['contoso.com', 'fabrikam.com']) {
    const { UMService, UMCallRouter, ExchangeCertificate } = forestOf(forests.world, name).tables;
    for (const one of UMService.all()) UMService.set(one, { UMStartupMode: 'TCP' }, AT);
    for (const one of UMCallRouter.all()) UMCallRouter.set(one, { UMStartupMode: 'TCP' }, AT);
    for (const one of ExchangeCertificate.all())
      ExchangeCertificate.set(one, { IsTrusted: false }, AT);
  }
  return forests;
}
