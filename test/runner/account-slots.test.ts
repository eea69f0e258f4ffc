import assert from 'node:assert/strict';
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { Registry } from 'prom-client';
import type { Release, Slots } from '../../src/gate/slots.js';
import { accountSlots } from '../../src/runner/account-slots.js';
import { lockExecutor, type ExecutorLock } from '../../src/runner/run/executor-lock.js';
import { programArguments } from '../support/command-lab.js';
import { until } from '../support/gate-kit.js';
import { testDatabases, type TestDatabases } from '../support/postgres.js';
import { QUIET } from '../support/runner-world.js';

const ENDPOINT = 'contoso.com exchange';

interface TestRunner {
  readonly lock: ExecutorLock;
  readonly slots: Slots;
  readonly metrics: Registry;
}

describe('the shells that an account may have in all runners', function () {
  let databases: TestDatabases;
  before(async () => {
    databases = await testDatabases();
  });
  after(() => databases.drop());

  async function runner(name: string, account: string, perAccount: number): Promise<TestRunner> {
    const lock = await lockExecutor(databases.runner.url, name, QUIET, () => undefined);
    const metrics = new Registry();
    const { session } = lock;
    const slots = await accountSlots({ session, account, perAccount, log: QUIET, metrics });
    return { lock, slots, metrics };
  }

  /** Waits until so many are taken: what is given back arrives a little later. */
  async function counted(test: TestRunner, count: number): Promise<void> {
    const line = `um_account_slots{endpoint="${ENDPOINT}"} ${count}\n`;
    const end = Date.now() + 60_000;
    while (!(await test.metrics.metrics()).includes(line)) assert.ok(Date.now() < end, line);
  }

  async function take({ slots }: TestRunner, endpoint = ENDPOINT): Promise<Release> {
    const release = await slots.take(endpoint);
    assert.ok(release !== null, 'a slot is free');
    return release;
  }

  it('are counted together, by endpoint and by account, and are free again when given back', async () => {
    const first = await runner('one', 'counted', 3);
    const second = await runner('two', 'counted', 3);
    const other = await runner('three', 'another account', 3);
    const mine = await Promise.all([take(first), take(first)]);
    const release = await take(second);
    assert.equal(await first.slots.take(ENDPOINT), null);
    assert.equal(await second.slots.take(ENDPOINT), null);
    await take(first, 'contoso.com lync');
    await take(other);
    release();
    release();
    await counted(first, 2);
    await take(first);
    assert.equal(await second.slots.take(ENDPOINT), null);
    for (const give of mine) give();
    await counted(first, 1);
    await Promise.all([take(second), take(second)]);
    assert.equal(await first.slots.take(ENDPOINT), null);
    const text = await first.metrics.metrics();
    assert.match(text, /um_account_slots\{endpoint="contoso.com exchange"\} 3/);
    assert.match(text, /um_account_slot_refusals_total\{endpoint="contoso.com exchange"\} 2/);
    for (const { lock } of [first, second, other]) await lock.close();
  });

  it('are never more, however many ask at once', async () => {
    const runners = await Promise.all(['a', 'b', 'c'].map((name) => runner(name, 'at once', 5)));
    const all = runners.flatMap(({ slots }) =>
      Array.from({ length: 6 }, () => slots.take(ENDPOINT)),
    );
    assert.equal((await Promise.all(all)).filter((slot) => slot !== null).length, 5);
    for (const { lock } of runners) await lock.close();
  });

  it('are asked for of the runners that have some', async () => {
    const first = await runner('has', 'wanted', 1);
    const second = await runner('wants', 'wanted', 1);
    const wanted: string[] = [];
    first.slots.onWanted?.((endpoint) => wanted.push(endpoint));
    await take(first);
    assert.equal(await second.slots.take(ENDPOINT), null);
    await until(() => wanted.length > 0, 60_000, 'the other runner is told');
    assert.deepEqual(wanted, [ENDPOINT]);
    for (const { lock } of [first, second]) await lock.close();
  });

  it('are none while the database is away, and nothing fails', async () => {
    const lost = await runner('lost', 'away', 1);
    const release = await take(lost);
    await lost.lock.close();
    assert.equal(await lost.slots.take(ENDPOINT), null);
    release();
  });

  it('are kept by three processes, and go at once to others when one is killed', async () => {
    const processes = await Promise.all(
      ['p', 'q', 'r'].map((name) => GateProcess.start(name, databases.runner.url, 4)),
    );
    const watch = await runner('watch', 'um-bot', 4);
    try {
      await watch.slots.take('contoso.com nothing');
      const held = await take(watch);
      held();
      for (const process of processes) process.ask('hang', 'hang', 'hang');
      const taken = async (): Promise<number> => {
        const text = await watch.metrics.metrics();
        return Number(/um_account_slots\{endpoint="contoso.com exchange"\} (\d+)/.exec(text)?.[1]);
      };
      let most = 0;
      const until4 = Date.now() + 60_000;
      while (most < 4 && Date.now() < until4) most = Math.max(most, await taken());
      assert.equal(most, 4);
      for (const process of processes.slice(0, 2)) await process.kill();
      const [, , left] = processes;
      left?.ask('pid');
      assert.match((await left?.answer()) ?? '', /^\d+$/);
      assert.ok((await taken()) <= 4);
    } finally {
      await watch.lock.close();
      for (const process of processes) await process.kill();
    }
  });
});

/** A runner's gate in a process of its own. */
class GateProcess {
  readonly #child: ChildProcessWithoutNullStreams;
  readonly #lines: AsyncIterator<string>;

  private constructor(child: ChildProcessWithoutNullStreams) {
    this.#child = child;
    this.#lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  }

  static async start(name: string, url: string, perAccount: number): Promise<GateProcess> {
    const program = programArguments('./slots-runner');
    const started = new GateProcess(
      spawn(process.execPath, [...program, name, url, String(perAccount)]),
    );
    assert.equal(await started.answer(), 'ready');
    return started;
  }

  ask(...identities: string[]): void {
    this.#child.stdin.write(identities.map((identity) => `${identity}\n`).join(''));
  }

  async answer(): Promise<string> {
    const line = await this.#lines.next();
    return line.done === true ? 'ended' : line.value;
  }

  async kill(): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    this.#child.kill('SIGKILL');
    await once(this.#child, 'exit');
  }
}
