import assert from 'node:assert/strict';
import { createLanguage, type Language } from '../../src/language/language.js';
import { loadCatalogue } from '../../src/operations/kit/catalogue.js';
import type { Locale } from '../../src/operations/kit/operation.js';

describe('asking back rather than drafting a wrong change', () => {
  let language: Language;
  before(async () => {
    language = createLanguage(await loadCatalogue());
  });

  const asksBack = (text: string, locale: Locale = 'en'): void => {
    const got = language.understand(text, locale);
    assert.deepEqual(
      got.map(({ operation }) => operation),
      [null],
      `${text} → ${JSON.stringify(got)}`,
    );
  };
  const takes = (
    text: string,
    operation: string,
    parameters: Record<string, unknown>,
    locale: Locale = 'en',
  ): void => {
    const got = language.understand(text, locale);
    assert.deepEqual(
      got.map((each) => ({ operation: each.operation, parameters: each.parameters })),
      [{ operation, parameters }],
      text,
    );
  };

  it('asks where what stands before the deed isn’t explained', () => {
    asksBack('only approvers may run exchucutil');
    asksBack('ce serait une mauvaise idée de supprimer le plan Nice', 'fr');
    takes('please run exchucutil', 'run-exchucutil', {});
  });

  it('asks where another thing is named than the deed is for', () => {
    asksBack('unlock the AD account of j.meyer');
    asksBack('please order voicemail training for the new hires');
  });

  it('asks where somebody tells of it, or wishes for a ticket', () => {
    asksBack('the helpdesk in Lyon enabled voicemail for Nina themselves');
    asksBack('il paraît que le plan Lyon va être supprimé', 'fr');
    asksBack('he said someone should enable voicemail for Katja');
    asksBack('ouvre un ticket pour la messagerie de bob', 'fr');
    takes('can you have voicemail enabled for Nina?', 'enable-um', { user: 'Nina' });
  });

  it('asks where it is told how something is, or who does it', () => {
    asksBack('La nouvelle stratégie Recherche est trop stricte.', 'fr');
    asksBack('The new policy Research is too strict.');
    asksBack("I'll reset the pin of Mina myself");
    asksBack('Jules Maigret a bien reçu son nouveau code, merci.', 'fr');
  });

  it('tells what is had from what is to be had instead', () => {
    takes('l.said passe du plan Nice au plan Lyon', 'change-dial-plan', {
      user: 'l.said',
      dialPlan: 'Lyon',
    });
    takes('Katja Wolf has 6102 but should be 6120', 'change-extension', {
      user: 'Katja Wolf',
      newExtension: '6120',
    });
  });

  it('asks where a name is left over that nobody knows what to do with', () => {
    asksBack('enable voicemail for Marta Kowalski, Redmond, Lyon');
    takes('enable voicemail for Marta Kowalski, Redmond', 'enable-um', {
      user: 'Marta Kowalski',
      dialPlan: 'Redmond',
    });
    takes('enable voicemail for Marta Kowalski\nKind regards, Jim', 'enable-um', {
      user: 'Marta Kowalski',
    });
  });

  it('takes no thing for a person', () => {
    asksBack('move desk 12 to room 4');
    asksBack('merci pour votre réactivité hier au sujet de ma boîte vocale', 'fr');
  });

  it('answers no question that wishes for something, too', () => {
    asksBack("Tom's extension is 4512, just so you know");
  });

  it('asks whom "both" means where one is named', () => {
    asksBack('disable UM for alice, both please');
    takes('a.rossi and b.keller are leavers - disable UM for both', 'disable-um', {
      user: ['a.rossi', 'b.keller'],
    });
  });

  it('takes what says once more what to do with it', () => {
    takes('mbx9 is missing in dial plan Lyon, add it', 'add-servers', {
      server: 'mbx9',
      dialPlan: 'Lyon',
    });
    takes(
      'le plan Lille ne sert plus, supprime-le',
      'delete-dial-plan',
      { dialPlan: 'Lille' },
      'fr',
    );
  });

  it('takes what only adds to a request as one request', () => {
    takes(
      "crée un plan de numérotation Lille à 5 chiffres, indicatif 33, numéro d'accès +33 3 20 00 10 00",
      'create-dial-plan',
      { name: 'Lille', digits: '5', countryCode: '33', accessNumbers: '+33320001000' },
      'fr',
    );
    takes(
      'sur quel plan est f.nguyen et quelle stratégie',
      'show-user',
      { user: 'f.nguyen' },
      'fr',
    );
  });

  it('reads numbers in words, and lines with labels', () => {
    takes('il nous faut un nouveau plan Nantes à quatre chiffres', 'create-dial-plan', {
      name: 'Nantes',
      digits: '4',
    });
    takes(
      'Objet : création messagerie vocale\nUtilisateur : Léon Vidal\nPlan : Paris\nPoste : 4130',
      'enable-um',
      { user: 'Léon Vidal', dialPlan: 'Paris', extension: '4130' },
      'fr',
    );
  });

  it('takes a policy by all of its name', () => {
    takes('passe e.roche sur la stratégie PIN Renforcé', 'change-policy', {
      user: 'e.roche',
      policy: 'PIN Renforcé',
    });
    takes('apply the "No Fax" policy to j.reed', 'change-policy', {
      user: 'j.reed',
      policy: 'No Fax',
    });
  });
});
