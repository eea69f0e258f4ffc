import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect } from 'node:net';
import { pino } from 'pino';
import { z } from 'zod';
import { UmError } from '../../src/protocol/errors.js';
import { answering, createService, parseBody, type Service } from '../../src/service/http.js';

describe('a service', () => {
  let service: Service;
  let url: string;
  let ready: () => Promise<boolean>;

  before(async () => {
    const log = pino({ level: 'silent' });
    service = createService('test', log, () => ready());
    service.server.get(
      '/refused',
      answering(log, () => Promise.reject(new UmError('UM-OWN-REQUEST', { request: 'R-1' }))),
    );
    service.server.get(
      '/broken',
      answering(log, () => {
        throw new Error('a secret');
      }),
    );
    url = await service.listen('127.0.0.1', 0);
  });
  after(() => service.close());

  it('is ready when it says so, and not when asking fails', async () => {
    ready = () => Promise.resolve(true);
    assert.equal((await fetch(`${url}/readyz`)).status, 200);
    ready = () => Promise.reject(new Error('no database'));
    assert.equal((await fetch(`${url}/readyz`)).status, 503);
  });

  it('answers a refusal with its code, and a mistake of ours without telling what it was', async () => {
    const refused = await fetch(`${url}/refused`);
    assert.equal(refused.status, 403);
    assert.deepEqual(await refused.json(), {
      code: 'UM-OWN-REQUEST',
      params: { request: 'R-1' },
      candidates: [],
    });
    const broken = await fetch(`${url}/broken`);
    assert.equal(broken.status, 500);
    assert.deepEqual(await broken.json(), { code: 'UM-INTERNAL', params: {}, candidates: [] });
  });

  it('goes on when its metrics can’t be collected', async () => {
    const { status } = await fetch(`${url}/metrics`);
    assert.equal(status, 200);
    service.metrics.metrics = () => Promise.reject(new Error('no database'));
    assert.equal((await fetch(`${url}/metrics`)).status, 500);
    assert.equal((await fetch(`${url}/healthz`)).status, 200);
  });

  it('ends a connection that asks to become something else', async () => {
    const { hostname, port } = new URL(url);
    const socket = connect(Number(port), hostname);
    socket.on('error', () => undefined);
    await once(socket, 'connect');
    socket.write(
      'GET /healthz HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n',
    );
    socket.resume();
    await once(socket, 'close');
  });
});

describe('a body', () => {
  const schema = z.strictObject({ parameters: z.json() });

  it('is refused when it isn’t what it should be, however deeply it is nested', () => {
    const deep = `{"parameters":${'['.repeat(20_000)}${']'.repeat(20_000)}}`;
    for (const text of ['', 'no JSON', '[]', '{"parameters":{},"more":1}', deep]) {
      assert.throws(() => parseBody(schema, text), { code: 'UM-BAD-REQUEST' });
    }
    assert.deepEqual(parseBody(schema, '{"parameters":[1]}'), { parameters: [1] });
  });
});
