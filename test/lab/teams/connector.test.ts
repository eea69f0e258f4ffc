import assert from 'node:assert/strict';
import { personalChatId, personId } from '../../../src/lab/teams/identities.js';
import { LAB_SEATS, LAB_TENANT_ID, type Seat } from '../../../src/lab/teams/seats.js';
import { statusOf } from '../../support/http-status.js';
import { startTestTeams, type TestTeams } from '../../support/lab-teams.js';

describe('the lab’s connector', () => {
  let teams: TestTeams;
  beforeEach(async () => {
    teams = await startTestTeams({ now: () => Date.now() });
  });
  afterEach(async () => {
    await teams.close();
  });
  const hana = seatNamed('hana');
  const chat = encodeURIComponent(personalChatId(hana));
  const call = (method: string, path: string, body?: unknown): Promise<Response> =>
    fetch(`${teams.url}/teams/v3/conversations${path}`, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  const send = (text: string): Promise<Response> =>
    call('POST', `/${chat}/activities`, { type: 'message', text });
  const codeOf = async (response: Response): Promise<string> => {
    const text = await response.text();
    return /"code":"(\w+)"/.exec(text)?.[1] ?? text;
  };
  const asked = (seat: Seat): unknown => ({
    isGroup: false,
    members: [{ id: personId(seat) }],
    tenantId: LAB_TENANT_ID,
    channelData: { tenant: { id: LAB_TENANT_ID } },
  });

  it('gives the one chat with a person however often it is created', async () => {
    await teams.seat('hana').open();
    for (const seat of [hana, hana]) {
      const response = await call('POST', '', asked(seat));
      assert.equal(response.status, 201);
      assert.match(await response.text(), new RegExp(personalChatId(hana)));
    }
  });

  it('creates no chat where the app isn’t installed', async () => {
    const response = await call('POST', '', asked(hana));
    assert.equal(response.status, 403);
    assert.equal(await codeOf(response), 'MessageWritesBlocked');
  });

  it('knows neither chats nor activities that aren’t there', async () => {
    assert.equal(await codeOf(await send('too early')), 'ConversationNotFound');
    await teams.seat('hana').open();
    const update = await call('PUT', `/${chat}/activities/1`, { type: 'message', text: 'no' });
    assert.equal(update.status, 404);
    assert.equal(await codeOf(update), 'ActivityNotFoundInConversation');
    assert.equal((await call('DELETE', `/${chat}/activities/1`)).status, 404);
  });

  it('refuses what is no activity, and what is larger than Teams takes', async () => {
    await teams.seat('hana').open();
    assert.equal((await call('POST', `/${chat}/activities`, { text: 1 })).status, 400);
    assert.equal((await call('POST', `/${chat}/activities`, 'rubbish')).status, 400);
    assert.equal((await send('x'.repeat(51_000))).status, 201);
    const large = await send('x'.repeat(51_200));
    assert.equal(large.status, 413);
    assert.equal(await codeOf(large), 'MessageSizeTooBig');
    assert.equal((await send('x'.repeat(2_000_000))).status, 413);
  });

  it('tells who is in a chat, as pages, as a list, one by one', async () => {
    await teams.seat('hana').open();
    for (const path of ['members', 'pagedmembers', `members/${personId(hana)}`]) {
      const response = await call('GET', `/${chat}/${path}`);
      assert.equal(response.status, 200);
      const body = await response.text();
      assert.match(body, /"aadObjectId":"20000000-0000-4000-8000-000000000001"/);
      assert.match(body, /"userPrincipalName":"hana.helpdesk@contoso.com"/);
    }
    const amir = personId(seatNamed('amir'));
    assert.equal((await call('GET', `/${chat}/members/${amir}`)).status, 404);
  });

  it('answers only to its own loopback name, and to no other page', async () => {
    const { port } = new URL(teams.url);
    const ask = (headers: Record<string, string>): Promise<number> => statusOf(port, headers);
    assert.equal(await ask({ host: `127.0.0.1:${port}` }), 200);
    assert.equal(await ask({ host: `localhost:${port}` }), 200);
    assert.equal(await ask({ host: `lab.contoso.com:${port}` }), 403);
    assert.equal(await ask({ host: '127.0.0.1:1' }), 403);
    const origin = 'https://www.fabrikam.com';
    assert.equal(await ask({ host: `127.0.0.1:${port}`, origin }), 403);
  });
});

describe('the lab’s connector, counting', () => {
  it('takes 60 sends in 30 s and tells when there is room again', async () => {
    let now = 1_700_000_000_000;
    const teams = await startTestTeams({ now: () => now });
    try {
      await teams.seat('hana').open();
      const chat = encodeURIComponent(personalChatId(seatNamed('hana')));
      const send = async (): Promise<Response> => {
        const url = `${teams.url}/teams/v3/conversations/${chat}/activities`;
        return fetch(url, { method: 'POST', body: JSON.stringify({ type: 'message', text: 'x' }) });
      };
      for (let sent = 0; sent < 60; sent += 1) {
        assert.equal((await send()).status, 201);
        now += 300;
      }
      const refused = await send();
      assert.equal(refused.status, 429);
      assert.equal(refused.headers.get('Retry-After'), '12');
      now += 12_000;
      assert.equal((await send()).status, 201);
    } finally {
      await teams.close();
    }
  });

  it('takes seven sends in one second', async () => {
    const teams = await startTestTeams({ now: () => 1_700_000_000_000 });
    try {
      await teams.seat('hana').open();
      const chat = encodeURIComponent(personalChatId(seatNamed('hana')));
      const statuses: number[] = [];
      for (let sent = 0; sent < 8; sent += 1) {
        const url = `${teams.url}/teams/v3/conversations/${chat}/activities`;
        const body = JSON.stringify({ type: 'message', text: 'x' });
        statuses.push((await fetch(url, { method: 'POST', body })).status);
      }
      assert.deepEqual(statuses, [...Array<number>(7).fill(201), 429]);
    } finally {
      await teams.close();
    }
  });
});

function seatNamed(id: string): Seat {
  const seat = LAB_SEATS.find((one) => one.id === id);
  assert.ok(seat);
  return seat;
}
