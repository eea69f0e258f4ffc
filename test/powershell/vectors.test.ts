import assert from 'node:assert/strict';
import { writeClixml, type PsValue } from '../../src/gate/clixml/index.js';
import type { Gate, Reply } from '../../src/gate/gate.js';
import type { CommandResult, PsLike } from '../../src/lab/shell/command-result.js';
import { toPsValue } from '../../src/lab/shell/ps-like.js';
import type { Call } from '../../src/protocol/call.js';
import { commandLab, labShellSettings, outputs, type CommandLab } from '../support/command-lab.js';
import { CONTOSO, testGate } from '../support/gate-kit.js';
import { engineFor } from './engine.js';
import { labEngine } from './lab-engine.js';

/** Values as the lab's commands return them, by what is particular about them. */
const VALUES: Readonly<Record<string, PsLike>> = {
  'a date in UTC': { $date: '2013-02-28T23:59:59.1234567Z' },
  'a date of this place': { $date: '2013-02-28T23:59:59+01:00' },
  'a date of this place in summer': { $date: '2013-07-28T23:59:59.5+02:00' },
  'a date of no place': { $date: '2013-02-28T23:59:59' },
  'the first date': { $date: '0001-01-01T00:00:00' },
  'a text like a date': '2013-02-28T23:59:59Z',
  'a text like a French date': '28/02/2013',
  'a text like a JSON date': '/Date(1362095999000)/',
  'a text like a number': '007',
  'a text like a boolean': 'True',
  'an empty text': '',
  nothing: null,
  'an empty list': [],
  'a list of nothing': [null],
  'a list of one': ['one'],
  'lists in lists': [[], ['a', ['b', []]], [[['deep']]]],
  'an empty hashtable': { $type: 'System.Collections.Hashtable' },
  'a hashtable': { $type: 'System.Collections.Hashtable', Add: ['x'], Nothing: null },
  'a hashtable in a list in a hashtable': {
    $type: 'System.Collections.Hashtable',
    Inner: [{ $type: 'System.Collections.Hashtable', 'a b': 1 }],
  },
  'an object': {
    $type: 'Microsoft.Exchange.Data.Directory.Management.Mailbox',
    Name: 'alice',
    UMDialPlan: { $type: 'Microsoft.Exchange.Data.Directory.ADObjectId', Name: 'Paris', Depth: 3 },
    WhenChanged: { $date: '2013-02-28T23:59:59Z' },
    EmailAddresses: ['SMTP:alice@contoso.com'],
    Nobody: null,
  },
  'the largest exact integer of JavaScript': 9_007_199_254_740_991,
  'an integer beyond 2^53': { $int64: '9007199254740993' },
  'the largest integer': { $int64: '9223372036854775807' },
  'the smallest integer': { $int64: '-9223372036854775808' },
  'an integer beyond 32 bits': 4_294_967_296,
  'a fraction': 0.1,
  'a large double': 1.797_693_134_862_315_7e308,
  'not a number': { $double: 'NaN' },
  infinity: { $double: 'INF' },
  'minus infinity': { $double: '-INF' },
  true: true,
  false: false,
  'a guid': { $guid: '12345678-1234-1234-1234-123456789012' },
  'unpaired surrogates': '\ud800 and \udc00, turned: \udc00\ud800',
  'an astral character': '\u{1f600}',
  'an escape of CLIXML, literally': '_x0041_ and _x005F_x0041_ and _X000a_',
  'what XML cannot hold': '\0\u0001\ufffe\uffff',
  'line ends': 'a\rb\nc\r\nd\u0085e\u2028f',
  quotes: '\'"‘’‚‛“”„`$(throw)',
};

const ERROR = {
  exceptionClass: 'System.Management.Automation.RemoteException',
  exchangeException: 'ManagementObjectNotFoundException',
  category: 'InvalidData',
  fullyQualifiedErrorId:
    '[Server=MBX1,RequestId=12345678-1234-1234-1234-123456789012,TimeStamp=2/28/2013 11:59:59 PM] [FailureCategory=Cmdlet-ManagementObjectNotFoundException] 0123ABCD,Microsoft.Exchange.Management.RecipientTasks.GetMailbox',
  message: 'The operation couldn’t be performed:\n"$(alice)"',
  target: 'alice',
};

const RESULTS: Readonly<Record<string, CommandResult>> = {
  ...Object.fromEntries(Object.entries(VALUES).map(([what, value]) => [what, outputs(value)])),
  'no output': outputs(),
  'all values at once': outputs(...Object.values(VALUES)),
  'everything that is said': {
    output: ['x'],
    warnings: ['one', 'two\nlines', '[um:'],
    verbose: ['said more'],
    host: ['printed', '', 'twice'],
    error: null,
  },
  "an error of Exchange's": { ...outputs(), error: ERROR },
  "an error of Lync's": {
    ...outputs(),
    error: {
      ...ERROR,
      exceptionClass: 'Microsoft.Rtc.Management.AD.ManagementException',
      exchangeException: null,
      fullyQualifiedErrorId: 'Identity,Microsoft.Rtc.Management.AD.Cmdlets.GetOcsUserCmdlet',
      target: null,
    },
  },
  'more than a frame holds': outputs(
    ...Array.from({ length: 12_000 }, (_none, number) => `${number} ${'é'.repeat(100)}`),
  ),
};

const CALLS: readonly Call[] = [
  { cmdlet: 'Set-UMService', parameters: { Identity: 'mbx1', DialPlans: [] } },
  { cmdlet: 'Set-UMService', parameters: { Identity: 'mbx1', DialPlans: ['one'] } },
  { cmdlet: 'Set-UMService', parameters: { Identity: 'mbx1', DialPlans: null } },
  { cmdlet: 'Set-UMService', parameters: { Identity: 'mbx1', DialPlans: { Add: [] } } },
  {
    cmdlet: 'Set-UMService',
    parameters: { Identity: 'mbx1', DialPlans: { Add: ['a'], Remove: ['b', ''] } },
  },
  { cmdlet: 'Get-Mailbox', parameters: { ResultSize: 'Unlimited' } },
  { cmdlet: 'Get-Mailbox', parameters: { ResultSize: 9_007_199_254_740_991 } },
  {
    cmdlet: 'Enable-UMMailbox',
    parameters: {
      Identity: 'x',
      UMMailboxPolicy: 'y',
      Extensions: ['007'],
      PINExpired: false,
      ValidateOnly: true,
      Confirm: false,
    },
  },
  { cmdlet: 'Disable-UMMailbox', parameters: { Identity: 'x', Confirm: false } },
  {
    cmdlet: 'New-UMDialPlan',
    parameters: { Name: '_x0041_', NumberOfDigitsInExtension: 4, CountryOrRegionCode: '33' },
  },
  { cmdlet: 'ExchUcUtil.ps1', parameters: { Forest: 'contoso.com' } },
];

describe("the lab's shell and the module in a real PowerShell engine", function () {
  let lab: CommandLab;
  let result: CommandResult = outputs();
  const gates: Gate[] = [];

  before(async function () {
    const engine = await engineFor(this);
    lab = await commandLab(() => result);
    const place = { TZ: 'Europe/Paris' };
    for (const shell of [labShellSettings(lab.url), labEngine(engine, lab.url, place)])
      gates.push(testGate(shell, { shells: 1 }).gate);
  });
  after(async () => {
    for (const gate of gates) await gate.drain();
    if (gates.length > 0) await lab.close();
  });

  async function replies(call: Call): Promise<readonly Reply[]> {
    const all: Reply[] = [];
    for (const gate of gates) all.push(await gate.run(CONTOSO, call, { deadlineMs: 60_000 }));
    assert.equal(all.length, 2);
    return all;
  }

  for (const [what, given] of Object.entries(RESULTS)) {
    it(`give the same bytes for ${what}`, async () => {
      result = given;
      const [one, other] = await replies({ cmdlet: 'Get-Mailbox', parameters: { Anr: what } });
      assert.deepEqual(other, one);
      assert.equal(bytesOf(other), bytesOf(one));
      assert.deepEqual(one?.output, given.output.map(toPsValue));
      assert.deepEqual([one.warnings, one.verbose], [given.warnings, given.verbose]);
      assert.deepEqual(one.error, given.error);
    });
  }

  it('hand the same call on to the lab', async () => {
    result = outputs();
    for (const call of CALLS) {
      await replies(call);
      const [one, other] = lab.received.slice(-2);
      assert.deepEqual(other, one);
      assert.deepEqual(
        Object.keys(one?.parameters ?? {}).sort(),
        Object.keys(call.parameters).sort(),
      );
    }
  });
});

/** Output as CLIXML, with the entries of hashtables, which have no order, in one. */
function bytesOf(reply: Reply | undefined): string {
  return writeClixml((reply?.output ?? []).map(ordered));
}

function ordered(value: PsValue): PsValue {
  if (Array.isArray(value)) return value.map(ordered);
  if (!(value instanceof Map)) return value;
  const entries = [...new Map<string, PsValue>(value)];
  return new Map(
    entries
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, item]) => [name, ordered(item)]),
  );
}
