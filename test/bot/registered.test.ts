import assert from 'node:assert/strict';
import { messageActivity } from '../support/activities.js';
import { startBotKit, type BotKit } from '../support/bot-kit.js';

describe('a registered bot', () => {
  let kit: BotKit;
  before(async () => {
    kit = await startBotKit({
      app: {
        id: '50000000-0000-4000-8000-000000000001',
        password: 'secret',
        tenantId: '10000000-0000-4000-8000-000000000001',
        type: 'SingleTenant',
      },
      lab: false,
      serviceUrls: ['https://smba.trafficmanager.net/'],
    });
  });
  after(async () => {
    await kit.close();
  });

  for (const authorization of ['', 'Bearer', 'Bearer nonsense', 'Basic dXNlcjpwdw==']) {
    it(`turns away a message with the authorization “${authorization}”`, async () => {
      const response = await fetch(`${kit.url()}/api/messages`, {
        method: 'POST',
        headers: authorization === '' ? {} : { Authorization: authorization },
        body: JSON.stringify(
          messageActivity({ serviceUrl: 'https://smba.trafficmanager.net/emea/' }),
        ),
      });
      assert.equal(response.status, 401);
      assert.deepEqual(await response.json(), {
        code: 'UM-NOT-AUTHENTIC',
        params: {},
        candidates: [],
      });
      const [kept] = await kit.query('select count(*)::int as kept from conversations');
      assert.deepEqual(kept, { kept: 0 });
    });
  }
});
