import assert from 'node:assert/strict';
import { botSettingsSchema } from '../../src/bot/settings.js';

const app = {
  id: '50000000-0000-4000-8000-000000000001',
  password: 'secret',
  tenantId: '10000000-0000-4000-8000-000000000001',
  type: 'SingleTenant',
};
const lab = {
  host: '127.0.0.1',
  port: 3978,
  databaseUrl: 'postgres://um_bot@127.0.0.1/um_bot',
  runnerUrl: 'http://127.0.0.1:3979',
  privateKey: { kty: 'OKP', crv: 'Ed25519', x: 'x', d: 'd' },
  app: null,
  lab: true,
  tenantIds: [app.tenantId],
  serviceUrls: ['http://127.0.0.1'],
};
const production = {
  ...lab,
  host: '0.0.0.0',
  app,
  lab: false,
  serviceUrls: ['https://smba.trafficmanager.net/'],
};

const faultsOf = (settings: unknown): string[] => {
  const parsed = botSettingsSchema.safeParse(settings);
  return parsed.success ? [] : parsed.error.issues.map(({ path }) => path.join('.'));
};

describe('the bot’s settings', () => {
  it('may be the lab’s on loopback, and production’s with a registration', () => {
    assert.deepEqual(faultsOf(lab), []);
    assert.deepEqual(faultsOf({ ...lab, host: '::1' }), []);
    assert.deepEqual(faultsOf(production), []);
  });

  it('refuse to start without a registration and without the lab’s flag', () => {
    assert.deepEqual(faultsOf({ ...lab, lab: false, serviceUrls: production.serviceUrls }), [
      'app',
    ]);
  });

  it('refuse the lab’s flag on an address that others reach', () => {
    for (const host of ['0.0.0.0', '::', '192.168.1.5', 'bot.contoso.com', '127.evil.example']) {
      assert.deepEqual(faultsOf({ ...lab, host }), ['host']);
    }
  });

  it('refuse the lab’s flag next to a registration, which would then be no protection', () => {
    assert.deepEqual(faultsOf({ ...lab, app }), ['lab']);
  });

  it('refuse to send a token over plain HTTP', () => {
    assert.deepEqual(faultsOf({ ...production, serviceUrls: ['http://smba.example/'] }), [
      'serviceUrls',
    ]);
  });

  it('refuse what they don’t know', () => {
    assert.equal(faultsOf({ ...lab, lav: true }).length, 1);
  });
});
