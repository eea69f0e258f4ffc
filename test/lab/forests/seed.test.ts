import assert from 'node:assert/strict';
import { bareWorld, seededWorld } from '../../../src/lab/forests/seed/build.js';
import { difference, LYNC, makeForests } from '../../support/forests.js';
import { values } from '../../support/forest-cases.js';

describe('The seed of the lab', () => {
  it('makes the same forests from the same seed, and others from another', () => {
    const dump = (seed: number) => seededWorld(seed, 300).dump();
    assert.deepEqual(difference(dump(2013), dump(2013)), []);
    assert.notDeepEqual(difference(dump(2013), dump(2014)), []);
  });

  it('makes as many mailboxes as it is told, and 40 in the other forest', () => {
    const [contoso, fabrikam] = seededWorld(2013, 300).forests;
    assert.equal(contoso?.tables.Mailbox.size, 300);
    assert.equal(fabrikam?.tables.Mailbox.size, 40);
  });

  it('gives each alias, account, line and EUM address once', () => {
    for (const { tables } of seededWorld(2013, 5000).forests) {
      const mailboxes = tables.Mailbox.all();
      const once = (items: readonly string[]) => {
        assert.equal(new Set(items.map((item) => item.toLowerCase())).size, items.length);
      };
      once(mailboxes.map(({ Alias }) => Alias));
      once(mailboxes.map(({ UserPrincipalName }) => UserPrincipalName));
      once(mailboxes.flatMap(({ EmailAddresses }) => EmailAddresses));
      once(tables.CsUser.all().flatMap(({ LineURI }) => LineURI ?? []));
    }
  });

  it('gives everybody with UM extensions of their plan’s length and a policy of it', () => {
    for (const { tables } of seededWorld(2013, 1000).forests) {
      for (const mailbox of tables.Mailbox.all().filter(({ UMEnabled }) => UMEnabled)) {
        const plan = tables.UMDialPlan.get(mailbox.UMDialPlan ?? '');
        const policy = tables.UMMailboxPolicy.get(mailbox.UMMailboxPolicy ?? '');
        assert.equal(mailbox.Extensions[0]?.length, plan?.NumberOfDigitsInExtension);
        assert.equal(policy?.UMDialPlan, plan?.Guid);
      }
    }
  });

  it('holds two Alices, one of them with UM', async () => {
    const forests = makeForests({ mailboxes: 300 });
    const alices = await forests.run('Get-Mailbox', { Anr: 'alice' });
    assert.deepEqual(values(alices, 'Alias'), ['alice.martin', 'alice.bernard']);
    assert.deepEqual(values(alices, 'UMEnabled'), [false, true]);
    const users = await forests.run('Get-CsUser', { Filter: "DisplayName -like 'Alice*'" }, LYNC);
    assert.deepEqual(values(users, 'LineURI'), [
      'tel:+33155501234;ext=1234',
      'tel:+33472504321;ext=4321',
    ]);
  });

  it('leaves one call router out of one plan', async () => {
    const forests = makeForests();
    const routers = ['cas1', 'multi1'].map(async (Server) => {
      const { output } = await forests.run('Get-UMCallRouterSettings', { Server });
      return JSON.stringify(output).includes('"Name":"Lyon"');
    });
    assert.deepEqual(await Promise.all(routers), [true, false]);
  });

  it('makes bare forests: Exchange, Lync and people, and nothing set up for UM', () => {
    const [contoso, fabrikam] = bareWorld(2013, 60, 2).forests;
    assert.ok(contoso && fabrikam);
    assert.deepEqual([contoso.tables.Mailbox.size, fabrikam.tables.Mailbox.size], [60, 40]);
    assert.equal(contoso.tables.CsExUmContact.size, 0);
    assert.deepEqual(
      contoso.tables.CsDialPlan.all().map(({ Name }) => Name),
      ['Global'],
    );
    for (const { tables } of [contoso, fabrikam]) {
      const { UMDialPlan, UMMailboxPolicy, UMIPGateway, UMHuntGroup, ADPermission } = tables;
      for (const table of [UMDialPlan, UMMailboxPolicy, UMIPGateway, UMHuntGroup, ADPermission])
        assert.equal(table.size, 0);
      assert.ok(tables.ExchangeCertificate.all().every(({ IsSelfSigned }) => IsSelfSigned));
      for (const part of [...tables.UMService.all(), ...tables.UMCallRouter.all()]) {
        assert.deepEqual(
          [part.UMStartupMode, part.UMCertificateThumbprint, part.DialPlans],
          ['TCP', null, []],
        );
      }
      assert.ok(tables.Mailbox.all().every(({ UMEnabled }) => !UMEnabled));
    }
    assert.ok(contoso.tables.CsUser.all().some(({ LineURI }) => LineURI !== null));
  });

  it('leaves a second forest without Exchange where one is to have it', () => {
    const [, fabrikam] = bareWorld(2013, 60, 1).forests;
    assert.deepEqual([fabrikam?.tables.ExchangeServer.size, fabrikam?.tables.Mailbox.size], [0, 0]);
  });
});
