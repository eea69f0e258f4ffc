import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { removePostgres } from '../../src/service/postgres/server.js';
import { askPatiently, offers, pressOn, says, settle } from '../support/asking.js';
import { patientSeat } from '../support/seat.js';
import { startCommand, untilGone, type StartCommand } from '../support/start-command.js';
import { engineFor } from './engine.js';

describe('npm start with UM_SHELL', function () {
  let data: string;
  let command: StartCommand | undefined;

  before(async () => {
    data = await mkdtemp(join(tmpdir(), 'um-bot-um-shell-'));
  });
  afterEach(async () => {
    command?.kill('SIGKILL');
    await untilGone(data, [], 60_000);
  });
  after(async () => {
    await removePostgres(join(data, 'postgres'));
    await rm(data, { recursive: true, force: true });
  });

  it('runs a request through that PowerShell', async function () {
    const { executable, environment } = await engineFor(this);
    command = startCommand(data, [], { ...environment, UM_SHELL: executable });
    const { urls } = await command.ready();
    const [hana, amir] = [patientSeat(urls.lab, 'hana'), patientSeat(urls.lab, 'amir')];
    await settle(hana);
    await amir.open();
    const plan = await askPatiently(hana, 'enable UM for alice.martin in dial plan Paris');
    await pressOn(hana, plan, 'confirm');
    await amir.click(await amir.untilCard(offers('approve')), 'approve');
    await hana.untilCard(says(/R-1 · done/));
  });

  it('says so when there is no such program', async () => {
    command = startCommand(data, [], { UM_SHELL: 'no-such-powershell' });
    assert.equal(await command.ended(), 1);
    assert.match(
      command.lines.join('\n'),
      /UM_SHELL names no-such-powershell, which is no program/,
    );
  });
});
