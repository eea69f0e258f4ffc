import assert from 'node:assert/strict';
import showUser from '../../src/operations/show-user.js';
import type { Answer } from '../../src/protocol/answer.js';
import { simulatedForests, type SimulatedForests } from '../support/forest-directory.js';
import { AT, answerOf, forestOf, keysOf, named, refusalOf } from '../support/operation-kit.js';

describe('show-user', () => {
  let forests: SimulatedForests;
  const answer = (user: string): Promise<Answer> => answerOf(showUser, { user }, forests.directory);
  const facts = async (user: string): Promise<Record<string, unknown>> =>
    Object.fromEntries(
      (await answer(user)).facts.map(({ label, value }) => [
        label.key.replace('show-user.fact-', ''),
        typeof value === 'string' ? value : value.key.replace('show-user.', ''),
      ]),
    );

  beforeEach(() => {
    forests = simulatedForests();
  });

  it('shows what both sides know of somebody with voice mail', async () => {
    assert.deepEqual(await facts('marie.curtis'), {
      name: 'Marie Curtis',
      title: 'Assistant',
      site: 'Paris',
      server: 'mbx1',
      forest: 'contoso.com',
      um: 'on',
      'dial-plan': 'Paris',
      policy: 'Paris Stratégie par défaut',
      extensions: '1100',
      'sip-um': 'marie.curtis@contoso.com',
      'access-numbers': '+33155500000',
      pin: 'pin-fine',
      'sip-lync': 'marie.curtis@contoso.com',
      pool: 'fepool-paris.contoso.com',
      voice: 'on',
      line: 'tel:+33155501100;ext=1100',
    });
    assert.deepEqual((await answer('marie.curtis')).notes, []);
  });

  it('shows somebody without voice mail, and how to give it', async () => {
    const { um, voice, pin } = await facts('tony.smith');
    assert.deepEqual([um, voice, pin], ['off', 'off', undefined]);
    assert.deepEqual(keysOf((await answer('tony.smith')).notes), ['note-enable']);
    assert.equal((await facts('chloe.petit'))['sip-lync'], 'not-in-lync');
  });

  it('tells a locked PIN from an expired one', async () => {
    const { Mailbox } = forestOf(forests.world, 'contoso.com').tables;
    Mailbox.set(named(Mailbox, 'Marie Curtis'), { PinExpired: true }, AT);
    assert.equal((await facts('marie.curtis')).pin, 'pin-expired');
    Mailbox.set(named(Mailbox, 'Marie Curtis'), { LockedOut: true }, AT);
    assert.equal((await facts('marie.curtis')).pin, 'pin-locked');
  });

  it('notes what keeps calls from voice mail', async () => {
    const { CsUser, UMDialPlan } = forestOf(forests.world, 'contoso.com').tables;
    const marie = named(CsUser, 'Marie Curtis');
    const changed = { EnterpriseVoiceEnabled: false, HostedVoiceMail: true };
    CsUser.set(marie, { ...changed, SipAddress: 'sip:marie.durand@contoso.com' }, AT);
    UMDialPlan.set(named(UMDialPlan, 'Paris'), { AccessTelephoneNumbers: [] }, AT);
    assert.deepEqual(keysOf((await answer('marie.curtis')).notes), [
      'note-hosted',
      'note-no-access-number',
      'note-no-voice',
      'note-sip-differs',
    ]);
  });

  it('finds somebody across forests, and asks where it can’t tell', async () => {
    assert.equal((await facts('frank weber')).forest, 'fabrikam.com');
    await refusalOf(answer('alice'), 'UM-PERSON-AMBIGUOUS');
    await refusalOf(answer('*'), 'UM-BAD-PARAMETER');
  });

  it('changes nothing', async () => {
    const before = forests.dump();
    await answer('marie.curtis');
    assert.deepEqual(forests.dump(), before);
  });
});
