import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { labSettingsSchema } from '../../src/lab/settings.js';
import { startLab, type Lab } from '../../src/lab/start-lab.js';
import { createLog } from '../../src/service/log.js';

describe('The lab as a process', () => {
  let dataFolder = '';
  let running: Lab | null = null;
  beforeEach(async () => {
    dataFolder = await mkdtemp(join(tmpdir(), 'um-lab-'));
  });
  afterEach(async () => {
    await running?.close();
    running = null;
    await rm(dataFolder, { recursive: true, force: true });
  });

  async function start(more: { readonly bare?: 1 | 2 } = {}): Promise<string> {
    const settings = labSettingsSchema.parse({ dataFolder, port: 0, mailboxes: 40, ...more });
    running = await startLab(settings, createLog('lab', 'silent'));
    return running.url;
  }

  async function ask(url: string, body?: object): Promise<string> {
    const response = await fetch(url, {
      ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(60_000),
    });
    assert.equal(response.status, 200);
    return response.text();
  }

  it('serves forests and Teams on one address, and keeps what it did over a restart', async () => {
    const first = await start();
    await ask(`${first}/readyz`);
    await ask(first);
    await ask(`${first}/shell/commands`, {
      endpoint: { forest: 'contoso.com', administration: 'exchange' },
      command: 'Set-UMIPGateway',
      parameters: { Identity: '1:1', OutcallsAllowed: false },
    });
    const state = await ask(`${first}/forests`);
    const journal = await ask(`${first}/journal`);
    await running?.close();
    const second = await start();
    assert.equal(await ask(`${second}/forests`), state);
    assert.deepEqual(JSON.parse(await ask(`${second}/journal`)), JSON.parse(journal));
  });

  it('has nothing set up for UM where it is to be bare, and keeps to that', async () => {
    const url = await start({ bare: 2 });
    const plans = await ask(`${url}/shell/commands`, {
      endpoint: { forest: 'fabrikam.com', administration: 'exchange' },
      command: 'Get-UMDialPlan',
      parameters: {},
    });
    assert.match(plans, /"output":\[\]/);
    await running?.close();
    await assert.rejects(start(), /bare \(2\); remove it or set the same/);
  });

  it('says which of its settings can’t be used', () => {
    const { success } = labSettingsSchema.safeParse({ dataFolder, ports: 1 });
    assert.equal(success, false);
  });
});
