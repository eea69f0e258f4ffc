import assert from 'node:assert/strict';
import { checkServiceUrl } from '../../src/bot/door.js';
import { UmError } from '../../src/protocol/errors.js';

describe('the service URLs that the bot answers to', () => {
  const TEAMS = ['https://smba.trafficmanager.net/'];
  const table: readonly (readonly [url: string, allowed: readonly string[], passes: boolean])[] = [
    ['https://smba.trafficmanager.net/emea/', TEAMS, true],
    ['https://smba.trafficmanager.net', TEAMS, true],
    ['http://smba.trafficmanager.net/emea/', TEAMS, false],
    ['https://smba.trafficmanager.net:8443/', TEAMS, false],
    ['https://smba.trafficmanager.net.evil.example/', TEAMS, false],
    ['https://evil.example/smba.trafficmanager.net/', TEAMS, false],
    ['https://smba.trafficmanager.net@evil.example/', TEAMS, false],
    ['https://smba.trafficmanager.net/emea/', ['https://smba.trafficmanager.net/emea'], true],
    ['https://smba.trafficmanager.net/emeaX/', ['https://smba.trafficmanager.net/emea'], false],
    ['https://smba.trafficmanager.net/emea/../x/', ['https://smba.trafficmanager.net/emea'], false],
    ['https://smba.trafficmanager.net/emea/?to=evil', TEAMS, false],
    ['http://127.0.0.1:3980/teams/', ['http://127.0.0.1'], true],
    ['http://127.0.0.1:3980/teams/', ['http://127.0.0.1:3981'], false],
    ['http://localhost:3980/teams/', ['http://127.0.0.1'], false],
  ];
  for (const [url, allowed, passes] of table) {
    it(`${passes ? 'hold' : 'don’t hold'} ${url} where ${allowed.join()} is allowed`, () => {
      const check = (): void => {
        checkServiceUrl(url, allowed);
      };
      if (passes) assert.doesNotThrow(check);
      else
        assert.throws(
          check,
          (error) => error instanceof UmError && error.code === 'UM-WRONG-SERVICE',
        );
    });
  }
});
