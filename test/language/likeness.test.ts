import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { bankLineSchema } from '../../src/language/bank.js';
import { createLanguage } from '../../src/language/language.js';
import { builtCounts } from '../../src/language/likeness/counted.js';
import { countExamples } from '../../src/language/likeness/examples.js';
import { tonguesOf } from '../../src/language/phrasebooks.js';
import type { UnderstandAll } from '../../src/language/several.js';
import { loadCatalogue, type Catalogue } from '../../src/operations/kit/catalogue.js';
import type { Locale } from '../../src/operations/kit/operation.js';

describe('what is like the examples of an operation', () => {
  let catalogue: Catalogue;
  let understand: UnderstandAll;
  before(async () => {
    catalogue = await loadCatalogue();
    understand = createLanguage(catalogue).understand;
  });

  const takes = (
    text: string,
    operation: string,
    parameters: Record<string, unknown>,
    locale: Locale = 'en',
  ): void => {
    const got = understand(text, locale);
    assert.deepEqual(
      got.map((each) => ({ operation: each.operation, parameters: each.parameters })),
      [{ operation, parameters }],
      text,
    );
  };
  const asksBack = (text: string, locale: Locale = 'en'): void => {
    assert.deepEqual(
      understand(text, locale).map(({ operation }) => operation),
      [null],
      text,
    );
  };
  const without = (name: string): Catalogue => {
    const operation = { ...(catalogue.get(name) ?? assert.fail(name)) };
    delete operation.examples;
    return new Map([...catalogue, [name, operation]]);
  };

  it('was counted by the build, as counting it now gives', () => {
    assert.deepEqual(builtCounts(catalogue), countExamples(catalogue, tonguesOf(catalogue)));
  });

  it('is counted anew where the build counted other examples', () => {
    assert.equal(builtCounts(without('find-extension')), null);
  });

  it('is there for every operation, in both languages', () => {
    for (const { name, examples } of catalogue.values()) {
      assert.ok((examples?.en.length ?? 0) >= 5, `${name} in English`);
      assert.ok((examples?.fr.length ?? 0) >= 5, `${name} in French`);
    }
  });

  it('is taken for it, though no phrase is said', () => {
    takes("Aisha can't get into her voicemail, please reset", 'reset-pin', { user: 'Aisha' });
    takes('Henrik still has to get a voice box, 4417 on the Oslo plan', 'enable-um', {
      user: 'Henrik',
      extension: '4417',
      dialPlan: 'Oslo',
    });
    takes(
      'Les correspondants de Maud tombent toujours dans le vide',
      'check-user',
      { user: 'Maud' },
      'fr',
    );
  });

  it('is taken by its own language, whatever Teams is set to', () => {
    takes('qui occupe le poste 4410 ?', 'find-extension', { extension: '4410' });
    takes('whose extension is 4410?', 'find-extension', { extension: '4410' }, 'fr');
  });

  it('is not what anybody’s name makes of it', () => {
    for (const name of ['alice', 'marie', 'karim', 'Marie Curie', 'Paris', 'Alice'])
      takes(`reset the voicemail pin of ${name}`, 'reset-pin', { user: name });
  });

  it('drafts no change that is negated, asked about, told or another system’s', () => {
    for (const text of [
      'please do not enable voice mail for Henrik before he has signed',
      'should the pool be added before the script is run?',
      'we reset the PIN of Henrik this morning and it works',
      'reset the Windows password of Henrik',
      'if somebody removed the dial plan, what would break?',
      'Enable-UMMailbox -Identity henrik -UMMailboxPolicy "Oslo Default Policy"',
    ])
      asksBack(text);
    for (const text of [
      'surtout, ne désactive pas la messagerie de Henrik',
      'faut-il ajouter les serveurs avant de lancer le script ?',
      'j’ai réinitialisé le code de Henrik ce matin, tout va bien',
      'réinitialise le mot de passe Windows de Henrik',
    ])
      asksBack(text, 'fr');
  });

  it('doesn’t offer the contrary of what was said', () => {
    for (const text of ['disable the Lync account of Henrik', 'disable the contact of Paris'])
      for (const { alternatives } of understand(text, 'en'))
        assert.deepEqual(
          alternatives.filter(({ operation }) => operation.startsWith('enable-')),
          [],
          text,
        );
  });

  it('doesn’t take the contrary for the deed', () => {
    for (const text of [
      'disable the Lync account of Henrik',
      'disable Henrik in Lync',
      'delete the Lync account of Henrik',
      'move Henrik to hosted voice mail',
      'disable the contact of Paris',
    ])
      asksBack(text);
    for (const text of [
      'désactive le compte Lync de Henrik',
      'désactive Henrik dans Lync',
      'supprime le compte Lync de Henrik',
      'désactive le contact de Paris',
      'supprime le contact de Paris',
    ])
      asksBack(text, 'fr');
  });

  it('never fills in a change that says nothing it needs', () => {
    asksBack('supprime le compte de bob', 'fr');
  });

  it('doubts no phrase of an operation that has no examples', () => {
    const { understand: bare } = createLanguage(without('find-extension'));
    assert.deepEqual(
      bare('who has extension 4410?', 'en').map(({ operation }) => operation),
      ['find-extension'],
    );
  });

  it('offers what it may have meant where it asks back', () => {
    const [got] = understand('Henrik: PIN and policy', 'en');
    assert.equal(got?.operation, null);
    assert.ok(got.alternatives.some(({ operation }) => operation === 'reset-pin'));
    assert.ok(got.alternatives.length <= 3);
  });

  /** Sentences that neither phrases nor examples were made of; they are counted, never learnt from. */
  for (const bank of ['bank-unseen', 'bank-unseen-2', 'bank-blind', 'bank-held-out'])
    it(`takes at least nine in ten of ${bank} for the right operation, and few for a wrong change`, () => {
      const lines = readFileSync(`test/language/${bank}.jsonl`, 'utf8').trim().split('\n');
      let right = 0;
      let wrongChanges = 0;
      for (const line of lines) {
        const { text, locale, operation } = bankLineSchema.parse(JSON.parse(line));
        const [got, ...more] = understand(text, locale);
        const taken = got?.operation ?? null;
        if (taken === operation && more.length === 0) right += 1;
        else if (catalogue.get(taken ?? '')?.kind === 'change') wrongChanges += 1;
      }
      assert.ok(right >= 0.9 * lines.length, `${String(right)} of ${String(lines.length)}`);
      assert.ok(wrongChanges <= 0.03 * lines.length, String(wrongChanges));
    });
});
