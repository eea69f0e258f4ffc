import assert from 'node:assert/strict';
import { startIn } from '../../src/language/when.js';
import type { Locale } from '../../src/operations/kit/operation.js';

/** A Friday, 11:00 in Paris. */
const NOW = new Date('2026-11-27T10:00:00Z');

const TIMED: readonly [Locale, string, string, string][] = [
  ['en', 'restart UM on mbx1 tonight at 22h', '2026-11-27T21:00', 'restart UM on mbx1'],
  ['en', 'restart UM on mbx1 tonight', '2026-11-27T21:00', 'restart UM on mbx1'],
  ['en', 'at 22:00 tomorrow restart UM on mbx1', '2026-11-28T21:00', 'restart UM on mbx1'],
  ['en', 'restart UM on mbx1 at 10pm', '2026-11-27T21:00', 'restart UM on mbx1'],
  ['en', 'restart UM on mbx1 at 9:00', '2026-11-28T08:00', 'restart UM on mbx1'],
  ['en', 'in 2 hours restart UM on mbx1', '2026-11-27T12:00', 'restart UM on mbx1'],
  ['en', 'Saturday at 6am restart UM on cas1', '2026-11-28T05:00', 'restart UM on cas1'],
  ['en', 'run exchucutil tomorrow, please', '2026-11-28T07:00', 'run exchucutil please'],
  ['fr', 'redémarre la MU sur mbx1 ce soir à 22h', '2026-11-27T21:00', 'redémarre la MU sur mbx1'],
  ['fr', 'redémarre la MU sur mbx1 ce soir', '2026-11-27T21:00', 'redémarre la MU sur mbx1'],
  ['fr', 'redémarre la MU sur mbx1 demain à 7h30', '2026-11-28T06:30', 'redémarre la MU sur mbx1'],
  ['fr', 'le 3 décembre à 7:30 lance exchucutil', '2026-12-03T06:30', 'lance exchucutil'],
  ['en', 'redémarre la MU sur mbx1 ce soir à 22h', '2026-11-27T21:00', 'redémarre la MU sur mbx1'],
  ['fr', 'restart UM on mbx1 tonight', '2026-11-27T21:00', 'restart UM on mbx1'],
];

const UNTIMED: readonly [Locale, string][] = [
  ['en', 'enable UM for alice in dial plan Paris extension 1234'],
  ['en', 'tony starts monday in Lyon, extension 4410'],
  ['en', 'tony starts tomorrow at 9:00, enable UM for him'],
  ['fr', 'tony arrive demain à Lyon, poste 4410'],
  ['fr', 'Paul quitte la société ce soir, supprime sa boîte vocale'],
  ['en', 'why does it drop every ten minutes'],
  ['en', 'disable voice mail for bob, he left yesterday at 5pm'],
  ['en', "delete the plan for tomorrow's meeting"],
  ['en', 'close the auto attendant Accueil from 24 December to 2 January'],
  ['en', 'disable the attendant on 25 December'],
  ['en', 'enable UM for May, extension 2026'],
  ['fr', 'active la MU pour marie, poste 1230'],
  ['en', 'create dial plan LyonUM, 4 digits, +33 4 72 00 00 00'],
  ['en', 'put server mbx1 at 22'],
];

describe('the time at which a request is to start', () => {
  for (const [locale, sentence, startAt, rest] of TIMED)
    it(`is ${startAt} UTC in “${sentence}”, said in Paris`, () => {
      const read = startIn(sentence, locale, NOW, 'Europe/Paris');
      assert.equal(read.startAt?.toISOString().slice(0, 16), startAt);
      assert.equal(read.rest, rest);
    });

  for (const [locale, sentence] of UNTIMED)
    it(`isn’t said in “${sentence}”`, () => {
      assert.deepEqual(startIn(sentence, locale, NOW, 'Europe/Paris'), {
        startAt: null,
        rest: sentence,
      });
    });

  it('goes by the clocks of that day, not of today', () => {
    const before = new Date('2026-10-24T10:00:00Z');
    const said = (sentence: string): string | undefined =>
      startIn(sentence, 'en', before, 'Europe/Paris').startAt?.toISOString().slice(0, 16);
    assert.equal(said('restart UM on mbx1 tonight'), '2026-10-24T20:00');
    assert.equal(said('restart UM on mbx1 tomorrow at 22:00'), '2026-10-25T21:00');
  });

  it('is UTC’s where Teams tells no time zone', () => {
    const read = startIn('restart UM on mbx1 tonight', 'en', NOW, undefined);
    assert.equal(read.startAt?.toISOString().slice(0, 16), '2026-11-27T22:00');
  });
});
