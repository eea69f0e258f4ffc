import assert from 'node:assert/strict';
import { withoutCorrections } from '../../src/language/corrections.js';

describe('What somebody corrects himself to', () => {
  const meant: readonly (readonly [string, string])[] = [
    ['extension 5120, no wait, 5121.', 'extension 5121.'],
    ['poste 4410, non pardon 4420, merci', 'poste 4420, merci'],
    ['poste 2290. non 2291 désolée', 'poste 2291'],
    ['reset the pin of mathis.roy, no, mathias.roy', 'reset the pin of mathias.roy'],
    ['number +44 1865 550 134, correction, +44 1865 550 143.', 'number +44 1865 550 143.'],
    [
      'supprime la messagerie de p.rochat. Pardon, de s.rochat.',
      'supprime la messagerie de s.rochat.',
    ],
    ['enable UM for Alice in Paris, not in Lyon', 'enable UM for Alice in Paris ;'],
    ['pas gw-mtl1, gw-mtl2 : réactive-la', 'gw-mtl2 : réactive-la'],
    ['to bob@contoso.com, not rob@contoso.com', 'to bob@contoso.com ;'],
  ];
  for (const [said, stays] of meant)
    it(`is meant in “${said}”`, () => {
      assert.equal(withoutCorrections(said).trim(), stays);
    });

  const untouched = [
    "don't enable UM for Alice",
    'no, for bob',
    'non, 4420',
    "n'active pas la messagerie de Marie",
    'no voice mail for Alice',
    "set the policy 'Paris No Fax' for Anna",
    'not now, please',
    'pas urgent, mais mets Marie sur Lyon',
    'Not Alice',
    'extension 4410 is not 44100',
  ];
  for (const said of untouched)
    it(`isn’t looked for in “${said}”`, () => {
      assert.equal(withoutCorrections(said), said);
    });
});
