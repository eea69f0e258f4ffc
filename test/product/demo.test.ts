import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { run, type Ran } from '../support/run.js';

function command(name: string, args: readonly string[] = [], input?: string): Promise<Ran> {
  const script = fileURLToPath(new URL(`../../src/commands/${name}.js`, import.meta.url));
  return run(process.execPath, [script, ...args], input === undefined ? {} : { input });
}

/** Matches texts that come in this order, whatever is between. */
const inOrder = (...texts: readonly string[]): RegExp =>
  new RegExp(
    texts.map((text) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)).join('[^]*'),
  );

describe('npm run demo', function () {
  it('prints the conversation and succeeds when the lab’s journal shows the change', async () => {
    const { code, output } = await command('demo');
    assert.match(
      output,
      inOrder(
        'Hana: enable UM for alice.martin in dial plan Paris',
        'um-bot to Hana:',
        'Enable-UMMailbox -Identity',
        '[Ask for approval]',
        'Hana clicks: confirm',
        'um-bot to Amir:',
        'Your decision: request R-1',
        '[Approve] [Deny]',
        'Amir clicks: approve',
        'Request R-1 · done',
        'The lab’s journal shows the change: Alice Martin’s mailbox has voice mail.',
      ),
    );
    assert.equal(code, 0, output);
  });

  it('fails when the lab says that it wrote, and has not', async () => {
    const { code, output } = await command('demo', ['--drop-write']);
    assert.match(output, inOrder('Amir clicks: approve', 'Request R-1 · failed'));
    assert.match(output, /journal shows no change: Alice Martin’s mailbox has no voice mail\.\n$/);
    assert.equal(code, 1, output);
  });
});

describe('npm run understand', function () {
  const ENABLE = {
    operation: 'enable-um',
    parameters: { user: 'alice', dialPlan: 'Paris' },
    missing: [],
    alternatives: [],
  };
  const SCRIPT = {
    operation: 'run-exchucutil',
    parameters: { pool: 'fepool-lyon.contoso.com' },
    missing: [],
    alternatives: [],
  };
  const ENGLISH = [
    'enable UM for alice in dial plan Paris',
    'run exchucutil for pool fepool-lyon.contoso.com',
  ];
  const FRENCH = [
    'active la MU pour alice dans le plan Paris',
    'lance exchucutil pour le pool fepool-lyon.contoso.com',
  ];
  /** What it prints, line by line, each a JSON. */
  const understood = async (args: readonly string[], input?: string): Promise<unknown[]> => {
    const { code, output } = await command('understand', args, input);
    assert.equal(code, 0, output);
    return output
      .trim()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
  };

  it('makes one line of JSON of a sentence, in both languages', async () => {
    const [first = '', second = ''] = ENGLISH;
    assert.deepEqual(await understood([first]), [ENABLE]);
    assert.deepEqual(await understood([...second.split(' ')]), [SCRIPT]);
    assert.deepEqual(await understood(['--locale', 'fr', FRENCH[0] ?? '']), [ENABLE]);
  });

  it('makes one line of each line that it is given, also of one that it doesn’t understand', async () => {
    const nothing = { operation: null, parameters: {}, missing: [], alternatives: [] };
    const lines = [...ENGLISH, 'colourless green ideas', 'enable um', ''].join('\n');
    const wanting = { ...ENABLE, parameters: {}, missing: ['user', 'dialPlan'] };
    assert.deepEqual(await understood([], lines), [ENABLE, SCRIPT, nothing, wanting]);
    assert.deepEqual(await understood(['--locale', 'fr'], FRENCH.join('\n')), [ENABLE, SCRIPT]);
  });
});
