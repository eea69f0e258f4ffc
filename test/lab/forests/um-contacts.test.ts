import assert from 'node:assert/strict';
import { UmError } from '../../../src/protocol/errors.js';
import { testCases, values } from '../../support/forest-cases.js';
import { LYNC, makeForests, told } from '../../support/forests.js';

const move = { Identity: 'sip:SA_Paris@contoso.com', Target: 'fepool-lyon.contoso.com' };
const SUBSCRIBER_ACCESS = {
  forest: 'contoso.com',
  dialPlan: 'Lyon',
  type: 'subscriber-access',
  pool: 'fepool-lyon.contoso.com',
} as const;

describe('UM contacts in Lync', () => {
  testCases([
    {
      it: 'are all told without an identity, on-premises properties and all',
      call: ['Get-CsExUmContact', {}, LYNC],
      answers: (answer) => {
        assert.deepEqual(values(answer, 'SipAddress'), [
          'sip:SA_Paris@contoso.com',
          'sip:AA_Accueil@contoso.com',
        ]);
        assert.deepEqual(values(answer, 'OtherIpPhone'), [
          'Paris.contoso.com',
          'Paris.contoso.com',
        ]);
      },
    },
    {
      it: 'are moved to another pool when nothing is asked',
      call: ['Move-CsExUmContact', { ...move, Confirm: false }, LYNC],
      changes: [
        'CsExUmContact SA_Paris RegistrarPool: "fepool-paris.contoso.com" → "fepool-lyon.contoso.com"',
      ],
    },
    {
      it: 'wait for an answer unless -Confirm:$false, and stay',
      call: ['Move-CsExUmContact', move, LYNC],
      hangs: true,
    },
    {
      it: 'don’t move to what is no registrar',
      call: ['Move-CsExUmContact', { ...move, Target: 'edge.contoso.com', Confirm: false }, LYNC],
      error: 'InvalidTarget',
    },
    {
      it: 'don’t move when there is no such contact',
      call: [
        'Move-CsExUmContact',
        { ...move, Identity: 'sip:x@contoso.com', Confirm: false },
        LYNC,
      ],
      error: 'Identity',
    },
  ]);
});

describe('OcsUmUtil, as a person uses it', () => {
  it('makes the one contact, with what it offers by itself, and tells the journal', () => {
    const forests = makeForests();
    const before = forests.state();
    const contact = forests.makeContact(SUBSCRIBER_ACCESS);
    assert.deepEqual(told(before, forests.state()), ['+ CsExUmContact Lyon']);
    assert.deepEqual(
      [contact.SipAddress, contact.LineURI, contact.OtherIpPhone, contact.IsSubscriberAccess],
      ['sip:Lyon@contoso.com', 'tel:+33472500000', 'Lyon.contoso.com', true],
    );
    const [entry] = forests.journal.after(0);
    assert.deepEqual([entry?.kind, entry?.command], ['change', 'OcsUmUtil.exe']);
  });

  it('lists the dial plans of the other forest too', () => {
    const forests = makeForests();
    const contact = forests.makeContact({
      ...SUBSCRIBER_ACCESS,
      dialPlanForest: 'fabrikam.com',
      dialPlan: 'Seattle',
    });
    assert.equal(contact.OtherIpPhone, 'Seattle.fabrikam.com');
  });

  for (const [fact, wrong] of [
    ['a telephone dial plan', { dialPlan: 'Legacy' }],
    ['a SIP address without sip:', { sipAddress: 'lyon@contoso.com' }],
    ['a pool that isn’t there', { pool: 'nowhere.contoso.com' }],
    ['a number without its country', { phoneNumber: '0472500000' }],
    ['an address that another contact has', { sipAddress: 'sip:SA_Paris@contoso.com' }],
  ] as const) {
    it(`refuses ${fact}, and makes nothing`, () => {
      const forests = makeForests();
      const before = forests.state();
      assert.throws(() => forests.makeContact({ ...SUBSCRIBER_ACCESS, ...wrong }), UmError);
      assert.deepEqual(told(before, forests.state()), []);
    });
  }
});
