import assert from 'node:assert/strict';
import { TABLE } from '../../../src/cmdlets/table.js';
import { IMPLEMENTATIONS } from '../../../src/lab/forests/cmdlets/index.js';
import { FABRIKAM, LYNC, makeForests } from '../../support/forests.js';
import { testCases, values } from '../../support/forest-cases.js';

describe('Parameter binding in the lab', () => {
  it('knows every cmdlet of the table', () => {
    assert.deepEqual([...IMPLEMENTATIONS.keys()].sort(), Object.keys(TABLE).sort());
  });

  testCases([
    {
      it: 'refuses a parameter that the cmdlet doesn’t have',
      call: ['Get-UMMailbox', { UMEnabled: true }],
      error: 'NamedParameterNotFound',
      answers: ({ error }) => {
        const exception = 'System.Management.Automation.ParameterBindingException';
        assert.equal(error?.exceptionClass, exception);
        assert.equal(error.fullyQualifiedErrorId, 'NamedParameterNotFound,Get-UMMailbox');
      },
    },
    {
      it: 'refuses to go without a mandatory parameter',
      call: ['New-UMDialPlan', { Name: 'Nice', NumberOfDigitsInExtension: 4 }],
      error: 'MissingMandatoryParameter',
    },
    {
      it: 'refuses parameters of two parameter sets together',
      call: ['Get-Mailbox', { Identity: 'alice.martin', Anr: 'alice' }],
      error: 'AmbiguousParameterSet',
    },
    {
      it: 'refuses a value outside a closed set',
      call: ['Set-UMIPGateway', { Identity: '1:1', Status: 'Asleep' }],
      error: 'ParameterArgumentTransformationError',
    },
    {
      it: 'refuses a text for a truth value',
      call: ['Set-UMIPGateway', { Identity: '1:1', OutcallsAllowed: 'false' }],
      error: 'ParameterArgumentTransformationError',
    },
    {
      it: 'takes names and closed values in any case, and numbers from texts',
      call: ['set-umipgateway', { identity: '1:1', status: 'nonewcalls' }],
      changes: ['UMIPGateway 1:1 Status: "Enabled" → "NoNewCalls"'],
    },
    {
      it: 'refuses an empty identity where one is mandatory',
      call: ['Disable-UMMailbox', { Identity: '', Confirm: false }],
      error: 'ParameterArgumentValidationErrorEmptyStringNotAllowed',
    },
    {
      it: 'returns everybody for an empty identity of a Get cmdlet',
      call: ['Get-Mailbox', { Identity: '' }],
      answers: ({ output }) => {
        assert.equal(output.length, 60);
      },
    },
    {
      it: 'knows no Lync cmdlet in the Exchange shell',
      call: ['Get-CsUser', {}],
      error: 'CommandNotFoundException',
    },
    {
      it: 'opens no Lync shell in a forest without Lync',
      call: ['Get-CsUser', {}, { ...FABRIKAM, administration: 'lync' }],
      error: 'PSSessionOpenFailed',
    },
    {
      it: 'refuses a domain controller that the forest doesn’t have',
      call: ['Get-Mailbox', { Identity: 'alice.martin', DomainController: 'dc9.contoso.com' }],
      error: 'SuitabilityDirectoryException',
    },
    {
      it: 'finds the two Alices by name resolution, accents apart',
      call: ['Get-Mailbox', { Anr: 'ÁLICE' }],
      answers: (answer) => {
        assert.deepEqual(values(answer, 'DisplayName'), ['Alice Martin', 'Alice Bernard']);
      },
    },
    {
      it: 'finds people by prefixes of both names',
      call: ['Get-User', { Anr: 'ali bern' }],
      answers: (answer) => {
        assert.deepEqual(values(answer, 'DisplayName'), ['Alice Bernard']);
      },
    },
    {
      it: 'finds people by prefixes of both names in either order, however short',
      call: ['Get-Mailbox', { Anr: 'be al' }],
      answers: (answer) => {
        assert.deepEqual(values(answer, 'DisplayName'), ['Alice Bernard']);
      },
    },
    {
      it: 'finds people by the beginning of a last name alone',
      call: ['Get-Mailbox', { Anr: 'Bernar' }],
      answers: (answer) => {
        assert.ok(values(answer, 'DisplayName').includes('Alice Bernard'));
      },
    },
    {
      it: 'doesn’t take a first name for an identity',
      call: ['Get-Mailbox', { Identity: 'alice' }],
      error: 'ManagementObjectNotFoundException',
    },
    {
      it: 'finds a user without a mailbox as a user only',
      given: [['Get-User', { Identity: 'ulysse.blanc' }]],
      call: ['Get-Mailbox', { Identity: 'ulysse.blanc' }],
      error: 'ManagementObjectNotFoundException',
    },
    {
      it: 'reads a filter with operators, parentheses and wildcards',
      call: [
        'Get-CsUser',
        {
          Filter:
            "(DisplayName -like 'Alice*' -or DisplayName -eq 'Bob Stone') -and -not (LineURI -like '*ext=4321')",
        },
        LYNC,
      ],
      answers: (answer) => {
        assert.deepEqual(values(answer, 'DisplayName'), ['Alice Martin', 'Bob Stone']);
      },
    },
    {
      it: 'refuses a filter it can’t read',
      call: ['Get-Mailbox', { Filter: 'DisplayName -resembles Bob' }],
      error: 'ParameterArgumentTransformationError',
    },
  ]);

  it('returns the first 1000 by default and warns, and as many as are asked for', async () => {
    const forests = makeForests({ mailboxes: 1010 });
    const first = await forests.run('Get-Mailbox');
    assert.equal(first.output.length, 1000);
    assert.equal(first.warnings.length, 1);
    const all = await forests.run('Get-Mailbox', { ResultSize: 'Unlimited' });
    assert.equal(all.output.length, 1010);
    const few = await forests.run('Get-Mailbox', { ResultSize: 3 });
    assert.equal(few.output.length, 3);
  });

  it('tells an error by its class, in the language of the server', async () => {
    const forests = makeForests();
    const french = await forests.run('Get-Mailbox', { Identity: 'nobody' });
    const english = await forests.run('Get-Mailbox', { Identity: 'nobody' }, FABRIKAM);
    assert.match(french.error?.message ?? '', /introuvable/);
    assert.match(english.error?.message ?? '', /couldn't be found/);
    assert.match(
      french.error?.fullyQualifiedErrorId ?? '',
      /^\[Server=MULTI1,RequestId=[\da-f-]{36},TimeStamp=11\/23\/2026 8:00:00 AM\] \[FailureCategory=Cmdlet-ManagementObjectNotFoundException\] [\dA-F]{8},Microsoft\.Exchange\.Management\.RecipientTasks\.GetMailbox$/,
    );
  });
});
