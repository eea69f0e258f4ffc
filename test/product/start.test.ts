import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { removePostgres } from '../../src/service/postgres/server.js';
import { ask, offers, pressOn, says, settle } from '../support/asking.js';
import { patientSeat } from '../support/seat.js';
import { isAlive, startCommand, untilGone, type StartCommand } from '../support/start-command.js';

const GONE_MS = 5000;

describe('npm start, as a real process', function () {
  let data: string;
  const started: StartCommand[] = [];
  const start = (...args: string[]): StartCommand => {
    const command = startCommand(data, args);
    started.push(command);
    return command;
  };
  before(async () => {
    data = await mkdtemp(join(tmpdir(), 'um-bot-start-'));
  });
  afterEach(async () => {
    for (const command of started.splice(0)) command.kill('SIGKILL');
    await untilGone(data, [], 60_000);
  });
  after(async () => {
    await removePostgres(join(data, 'postgres'));
    await rm(data, { recursive: true, force: true });
  });

  it('names the page and three sentences, and Ctrl-C ends all of it', async () => {
    const command = start();
    const { urls, pids } = await command.ready();
    const said = command.lines.join('\n');
    assert.ok(said.includes(`Open ${urls.lab}/ and type, as Hana`), said);
    for (const example of [
      'enable UM for alice in dial plan Paris',
      'run exchucutil for pool fepool-lyon.contoso.com',
      'show user marie.curtis',
    ]) {
      assert.ok(command.lines.includes(`    ${example}`), said);
    }
    const page = await fetch(`${urls.lab}/`, { signal: AbortSignal.timeout(60_000) });
    assert.match(await page.text(), /<html/i);

    const [hana, amir] = [patientSeat(urls.lab, 'hana'), patientSeat(urls.lab, 'amir')];
    await settle(hana);
    await amir.open();
    const plan = await ask(hana, 'enable UM for alice.martin in dial plan Paris');
    await pressOn(hana, plan, 'confirm');
    await amir.click(await amir.untilCard(offers('approve')), 'approve');
    await hana.untilCard(says(/R-1 · done/));

    command.ctrlC();
    assert.equal(await command.ended(), 0);
    await untilGone(data, Object.values(pids), GONE_MS);
  });

  it('goes on with the same data; killed with SIGKILL, it leaves nothing behind for 5 s', async () => {
    const command = start();
    const { urls, pids } = await command.ready();
    const hana = patientSeat(urls.lab, 'hana');
    await settle(hana);
    const shown = await ask(hana, 'show user alice.martin');
    assert.ok(says(/Unified Messaging: on/, /Extension: 1234/)(shown), shown.text);
    const request = await ask(hana, 'show request R-1');
    assert.ok(says(/R-1 · done/, /Amir Approver approved/)(request), request.text);

    command.kill('SIGKILL');
    assert.equal(await command.ended(), null);
    await untilGone(data, Object.values(pids), GONE_MS);
  });

  it('starts again after that; says which child ended, and ends the others', async () => {
    const command = start();
    const { pids } = await command.ready();
    process.kill(pids.runner, 'SIGKILL');
    assert.equal(await command.ended(), 1);
    const log = join(data, 'logs', 'runner.log');
    assert.ok(command.lines.includes(`runner has ended; its log is ${log}`), command.lines.join());
    await untilGone(data, Object.values(pids), GONE_MS);
  });

  it('says which port is in use, and what to do', async () => {
    const other = createServer();
    other.listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = z.object({ port: z.number() }).parse(other.address());
    try {
      const command = start('--lab-port', String(port));
      assert.equal(await command.ended(30_000), 1);
      assert.equal(command.lines.length, 1, command.lines.join('\n'));
      assert.match(
        command.lines[0] ?? '',
        new RegExp(
          `^Port ${port}, which the lab needs, is in use.*End what listens.*--lab-port \\d+$`,
        ),
      );
      await untilGone(data, [], GONE_MS);
    } finally {
      other.close();
    }
  });

  it('refuses to start twice with the same data, and leaves the first alone', async () => {
    const first = start();
    const { urls, pids } = await first.ready();
    const second = start();
    assert.equal(await second.ended(), 1);
    assert.match(second.lines.join('\n'), /^um-bot is running with the data in .*Ctrl-C/);
    for (const pid of Object.values(pids)) assert.ok(await isAlive(pid));
    const hana = patientSeat(urls.lab, 'hana');
    await settle(hana);
    assert.match((await ask(hana, 'my requests')).text, /R-1 · done/);
    first.kill('SIGINT');
    assert.equal(await first.ended(), 0);
    await untilGone(data, Object.values(pids), GONE_MS);
  });
});
