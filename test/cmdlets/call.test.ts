import assert from 'node:assert/strict';
import { call, faultOf } from '../../src/cmdlets/call.js';
import { TABLE } from '../../src/cmdlets/table.js';
import { OUTPUTS } from '../../src/cmdlets/outputs.js';

describe('the cmdlet table', () => {
  it('lets a call through that keeps to it', () => {
    assert.equal(
      faultOf(
        call('Enable-UMMailbox', {
          Identity: '40000000-0000-4000-8000-000000000001',
          UMMailboxPolicy: 'Paris',
          Extensions: ['1234'],
          PINExpired: true,
        }),
      ),
      null,
    );
    assert.equal(
      faultOf(call('Set-UMService', { Identity: 'mbx1', DialPlans: { Add: ['Paris'] } })),
      null,
    );
  });

  const faults: [string, Parameters<typeof faultOf>[0], RegExp][] = [
    ['an unknown cmdlet', { cmdlet: 'Remove-Mailbox', parameters: {} }, /no cmdlet/],
    ['a name of the object type', { cmdlet: 'constructor', parameters: {} }, /no cmdlet/],
    [
      'a parameter that is not in it',
      { cmdlet: 'Get-Mailbox', parameters: { Identity: 'a', Arbitration: true } },
      /no parameter Arbitration/,
    ],
    ['a missing one', { cmdlet: 'Enable-UMMailbox', parameters: { Identity: 'a' } }, /needs/],
    ['an empty identity', { cmdlet: 'Get-UMMailbox', parameters: { Identity: ' ' } }, /-Identity/],
    [
      'a value that is not one of its values',
      {
        cmdlet: 'New-UMDialPlan',
        parameters: { Name: 'P', NumberOfDigitsInExtension: 4, URIType: 'H323' },
      },
      /-URIType/,
    ],
    [
      'an element that is not one of a list’s values',
      {
        cmdlet: 'Add-ADPermission',
        parameters: { Identity: 'CN=UM', User: 'RTC', AccessRights: ['ListChildren', '$(throw)'] },
      },
      /-AccessRights/,
    ],
    [
      'a wrong type',
      { cmdlet: 'Set-UMIPGateway', parameters: { Identity: 'g', OutcallsAllowed: 'yes' } },
      /-OutcallsAllowed/,
    ],
  ];
  for (const [what, made, expected] of faults) {
    it(`refuses ${what}`, () => {
      assert.match(faultOf(made) ?? '', expected);
    });
  }

  it('knows the objects only of cmdlets that it calls reading', () => {
    for (const name of Object.keys(OUTPUTS)) {
      const entry = Object.entries(TABLE).find(([cmdlet]) => cmdlet === name);
      assert.equal(entry?.[1].reads, true, name);
    }
  });
});
