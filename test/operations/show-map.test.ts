import assert from 'node:assert/strict';
import { createTexts } from '../../src/language/render.js';
import { createUnderstanding } from '../../src/language/understand.js';
import { loadCatalogue } from '../../src/operations/kit/catalogue.js';
import showMap from '../../src/operations/show-map.js';
import { simulatedForests } from '../support/forest-directory.js';
import { answerOf, keysOf, refusalOf } from '../support/operation-kit.js';

describe('show-map', () => {
  it('shows a row for each dial plan with all that it is tied to', async () => {
    const answer = await answerOf(showMap, { forest: 'contoso' }, simulatedForests().directory);
    const rows = answer.table?.rows ?? [];
    assert.deepEqual(
      rows.map(([plan]) => plan),
      [
        'Lyon · contoso.com',
        'Paris · contoso.com',
        'Redmond · contoso.com',
        'Legacy ☎ · contoso.com',
      ],
    );
    assert.deepEqual(rows[0], [
      'Lyon · contoso.com',
      'Lyon Stratégie par défaut',
      'cas1, mbx1, mbx2, ✖ multi1',
      'fepool-paris.contoso.com ↗, fepool-redmond.contoso.com',
      '',
    ]);
    assert.deepEqual(rows[1]?.[4], 'Accueil, Garde');
    assert.deepEqual(rows[3]?.slice(2, 4), ['', '10.20.0.5 ↗, fepool-paris.contoso.com ↗']);
  });

  it('says which pools and servers aren’t tied, and which Lync a forest’s people have', async () => {
    const answer = await answerOf(showMap, {}, simulatedForests().directory);
    assert.equal(answer.table?.rows.length, 5);
    const t = createTexts(await loadCatalogue()).for('en');
    const notes = answer.notes.map((note) => t(note));
    assert.ok(
      notes.includes(
        'Without a gateway in contoso.com: fepool-lyon.contoso.com, sba-nantes.contoso.com, dirpool.contoso.com.',
      ),
      notes.join('\n'),
    );
    assert.ok(notes.some((note) => note.endsWith('with all their parts: multi1.')));
    const facts = answer.facts.map(({ value }) => (typeof value === 'string' ? value : t(value)));
    assert.match(facts[1] ?? '', /UM servers: fmbx1, fmulti1; Lync in contoso\.com: fepool/);
  });

  it('leaves Lync’s pools out where no shell of it is known', async () => {
    const { directory } = simulatedForests();
    const forests = directory.forests.map((forest) => ({
      ...forest,
      administrations: forest.administrations.filter((one) => one !== 'lync'),
    }));
    const answer = await answerOf(showMap, {}, { ...directory, forests });
    assert.ok(!keysOf(answer.notes).includes('note-unconnected'));
  });

  it('refuses a forest that isn’t looked after', async () => {
    const { directory } = simulatedForests();
    await refusalOf(answerOf(showMap, { forest: 'nowhere' }, directory), 'UM-FOREST-UNKNOWN');
  });

  it('is understood', async () => {
    const understand = createUnderstanding(await loadCatalogue()).understand;
    for (const [text, locale] of [
      ['show me the map', 'en'],
      ['how does everything hang together?', 'en'],
      ['montre-moi la carte des forêts', 'fr'],
      ['donne-moi une vue d’ensemble', 'fr'],
    ] as const)
      assert.equal(understand(text, locale).operation, 'show-map', text);
  });
});
