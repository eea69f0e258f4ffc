import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { bankLineSchema, judge } from '../../src/language/bank.js';
import { createLanguage } from '../../src/language/language.js';
import type { UnderstandAll } from '../../src/language/several.js';
import { createUnderstanding, type Understand } from '../../src/language/understand.js';
import { loadCatalogue, type Catalogue } from '../../src/operations/kit/catalogue.js';
import type { Locale } from '../../src/operations/kit/operation.js';

/** What tells something, and is still taken for a request. */
describe('understanding', () => {
  let understand: Understand;
  let understandAll: UnderstandAll;
  let catalogue: Catalogue;
  before(async () => {
    catalogue = await loadCatalogue();
    understand = createUnderstanding(catalogue).understand;
    understandAll = createLanguage(catalogue).understand;
  });

  const enables = (text: string, user: string, locale: Locale = 'en'): void => {
    const got = understand(text, locale);
    assert.equal(got.operation, 'enable-um', `${text} → ${JSON.stringify(got)}`);
    assert.equal(got.parameters.user, user, text);
  };
  const refuses = (text: string, locale: Locale = 'en'): void => {
    const got = understand(text, locale);
    assert.equal(got.operation, null, `${text} → ${JSON.stringify(got)}`);
  };

  it('gets every sentence of the working bank right', () => {
    const lines = readFileSync('test/language/bank.jsonl', 'utf8').trim().split('\n');
    const sentences = lines.map((line) => bankLineSchema.parse(JSON.parse(line)));
    assert.ok(sentences.length >= 80);
    for (const { text, locale, operation, parameters } of sentences) {
      const verdict = judge(understandAll, catalogue, { text, locale, operation, parameters });
      assert.equal(verdict, 'right', `${verdict}: ${text}`);
    }
  });

  it('knows the field’s words for voice mail', () => {
    for (const word of ['UM', 'voicemail', 'voice mail', 'Voice-Mail', 'unified messaging'])
      enables(`enable ${word} for bob`, 'bob');
    for (const word of ['messagerie vocale', 'MU', 'messagerie unifiée', 'boîte vocale'])
      enables(`active la ${word} pour bob`, 'bob', 'fr');
    enables('active le répondeur de bob', 'bob', 'fr');
  });

  it('takes people as they are written', () => {
    for (const user of [
      'alice',
      'alice.martin',
      'Alice Martin',
      'Jean-Pierre de La Tour',
      'Zoë Müller',
      'zoe muller',
      "O'Brien",
      'CONTOSO\\jdoe',
      'alice.martin@contoso.com',
      'sip:alice.martin@contoso.com',
      '3f2504e0-4f89-41d3-9a0c-0305e82c3301',
      'jdoe2',
    ])
      enables(`enable UM for ${user} in dial plan Paris`, user);
    enables('enable UM for "Alice Martin" in dial plan Paris', 'Alice Martin');
    enables('enable UM for “alice martin (Paris)” in dial plan Paris', 'alice martin (Paris)');
    enables('active la messagerie vocale pour « Léa Petit » plan Paris', 'Léa Petit', 'fr');
    enables("active la messagerie vocale d'ana plan Paris", 'ana', 'fr');
    enables("enable alice's voicemail", 'alice');
  });

  it('takes extensions as they are said', () => {
    for (const [said, extension] of [
      ['ext 1234', '1234'],
      ['ext. 1234', '1234'],
      ['ext:1234', '1234'],
      ['extension 0123', '0123'],
      ['extension is 1234', '1234'],
      ['x1234', '1234'],
      ['1234', '1234'],
      ['ext 12 34', '1234'],
    ] as const) {
      const { parameters } = understand(`enable UM for bob in dial plan Paris ${said}`, 'en');
      assert.deepEqual(parameters, { user: 'bob', dialPlan: 'Paris', extension }, said);
    }
    for (const said of ['poste 1234', 'interne 1234', 'n° 1234', 'numéro 1234', 'poste n° 1234']) {
      const { parameters } = understand(`active la MU pour bob plan Paris ${said}`, 'fr');
      assert.deepEqual(parameters, { user: 'bob', dialPlan: 'Paris', extension: '1234' }, said);
    }
  });

  it('takes several access numbers as one list', () => {
    for (const [said, accessNumbers] of [
      ['+33155500009', '+33155500009'],
      ['+33 1 55 50 00 09 and +33 1 55 50 00 10', '+33155500009, +33155500010'],
      ['+33155500009, +33155500010', '+33155500009, +33155500010'],
      ['0033155500009 +33155500010 et +33155500011', '+33155500009, +33155500010, +33155500011'],
    ] as const) {
      const got = understand(`set the access numbers of dial plan Paris to ${said}`, 'en');
      assert.equal(got.operation, 'set-access-numbers', said);
      assert.deepEqual(got.parameters, { dialPlan: 'Paris', accessNumbers }, said);
    }
  });

  it('finds dial plan and ticket wherever they stand', () => {
    for (const text of [
      'in dial plan Paris enable UM for bob',
      'enable UM for bob in the Paris dial plan',
      'enable UM for bob, dial plan: Paris',
      'enable UM for bob\ndial plan Paris',
      'INC0012345 enable UM for bob in Paris',
      'enable UM for bob on Paris (ticket INC0012345)',
    ]) {
      const got = understand(text, 'en');
      assert.deepEqual(got.parameters, { user: 'bob', dialPlan: 'Paris' }, text);
      assert.equal(got.ticket, text.includes('INC') ? 'INC0012345' : null);
    }
  });

  it('never takes a ticket for an extension', () => {
    const got = understand('enable UM for new starter Tony Smith in Paris, ticket 4711', 'en');
    assert.deepEqual(got.parameters, { user: 'Tony Smith', dialPlan: 'Paris' });
    assert.equal(got.ticket, '4711');
  });

  it('takes a telephone number whole, and no part of it for an extension', () => {
    for (const [text, locale] of [
      ['enable enterprise voice for tony with +33 1 55 50 17 77', 'en'],
      ['set the phone number of tony to +33 1 55 50 17 77', 'en'],
      ['active la voix entreprise de tony, numéro 0033 1 55 50 17 77', 'fr'],
    ] as const)
      assert.deepEqual(
        understand(text, locale).parameters,
        { user: 'tony', number: '+33155501777' },
        text,
      );
    assert.deepEqual(
      understand('active la voix entreprise de tony, numéro 01 55 50 17 77', 'fr').parameters,
      { user: 'tony', number: '0155501777' },
    );
    assert.deepEqual(understand('who has 01 55 50 11 00', 'en').parameters, {
      extension: '0155501100',
    });
  });

  it('tells who has left, all of whose lines go, from whose voice mail alone is to go', () => {
    for (const [text, parameters] of [
      ['jdoe has left the company', { user: 'jdoe', leaver: 'leaver' }],
      ['jdoe is leaving the firm', { user: 'jdoe', leaver: 'leaver' }],
      ['jdoe a quitté la société', { user: 'jdoe', leaver: 'leaver' }],
      ['disable UM for jdoe', { user: 'jdoe' }],
      ['remove voice mail from jdoe, he left the company', { user: 'jdoe' }],
      ['jdoe a quitté la société, coupe son répondeur', { user: 'jdoe' }],
    ] as const) {
      const got = understand(text, text.includes('quitté') ? 'fr' : 'en');
      assert.equal(got.operation, 'disable-um', text);
      assert.deepEqual({ ...got.parameters }, parameters, text);
    }
  });

  it('tells who is new, who gets all of a telephone, from who is to have voice mail alone', () => {
    const tony = { user: 'tony', dialPlan: 'Lyon', extension: '4410' };
    for (const [text, locale, parameters] of [
      ['tony starts monday in Lyon, extension 4410', 'en', { ...tony, voice: 'first' }],
      ['tony is joining in Lyon, extension 4410', 'en', { ...tony, voice: 'first' }],
      ['tony arrive lundi à Lyon, poste 4410', 'fr', { ...tony, voice: 'first' }],
      ['enable voice mail for tony in Lyon, extension 4410, he starts monday', 'en', tony],
      ['messagerie vocale pour tony dans le plan Lyon, poste 4410, il arrive lundi', 'fr', tony],
    ] as const) {
      const got = understand(text, locale);
      assert.equal(got.operation, 'enable-um', text);
      assert.deepEqual({ ...got.parameters }, parameters, text);
    }
  });

  it('takes an object’s name before its kind as behind it', () => {
    for (const text of ['move bob to the VIP policy', 'move bob to policy VIP'])
      assert.deepEqual(understand(text, 'en').parameters, { user: 'bob', policy: 'VIP' }, text);
    assert.deepEqual(understand('get rid of the Nice dial plan', 'en').parameters, {
      dialPlan: 'Nice',
    });
  });

  it('says what is missing', () => {
    assert.deepEqual(understand('enable voicemail', 'en').missing, ['user', 'dialPlan']);
    assert.deepEqual(understand('enable voicemail for bob', 'en').missing, ['dialPlan']);
    assert.deepEqual(understand('enable voicemail for him', 'en').parameters, {});
  });

  it('reads through mentions, entities, signatures and quoted messages', () => {
    enables('<p><at>um-bot</at>&nbsp;enable&nbsp;UM for <b>bob</b></p>', 'bob');
    enables('<at>UM Bot</at> enable UM for &quot;Bob Stone&quot; &amp; thanks', 'Bob Stone');
    enables('Hi,\nenable UM for bob please\n\nKind regards,\nHana\nService Desk ext 1000', 'bob');
    assert.deepEqual(
      understand('enable UM for bob\n--\nHana, extension 1000, dial plan Lyon', 'en').parameters,
      { user: 'bob' },
    );
    enables('> please disable UM for alice\nenable UM for bob', 'bob');
    enables('enable UM for bob\nOn Monday, Hana wrote:\ndisable UM for alice', 'bob');
    enables('merci d’activer la MU pour bob\nCordialement,\nHugo', 'bob', 'fr');
  });

  it('does not mind politeness, reasons and capitals', () => {
    enables('Could you please enable voicemail for bob? Thanks a lot!', 'bob');
    enables('PLEASE ENABLE VOICEMAIL FOR BOB', 'BOB');
    enables('enable voicemail for bob, he starts on monday', 'bob');
    enables('Salut, tu peux activer la messagerie de bob stp ?', 'bob', 'fr');
    enables('il faudrait activer la messagerie vocale pour bob, il arrive lundi', 'bob', 'fr');
    enables('don’t forget to enable voicemail for bob', 'bob');
    enables("n'oublie pas d'activer la messagerie vocale pour bob", 'bob', 'fr');
  });

  it('repairs a keyword, and never a name or a number', () => {
    enables('enalbe voicemial for alica', 'alica');
    enables('enable voicmail for enabel', 'enabel');
    enables('actve la mesagerie vocale pour alise', 'alise', 'fr');
    assert.deepEqual(
      understand('enable um for bob in dail plan Pariss ext 12345', 'en').parameters,
      {
        user: 'bob',
        dialPlan: 'Pariss',
        extension: '12345',
      },
    );
  });

  it('never takes a negation for a request', () => {
    for (const text of [
      "don't enable UM for alice",
      'do not enable UM for alice in dial plan Paris',
      'please don’t run exchucutil',
      'never run exchucutil for pool fepool-lyon',
      'no, don’t, enable UM for alice',
      'enable UM for alice? no need',
      "don't cancel request R-12",
    ])
      refuses(text);
    for (const text of [
      "n'active pas la messagerie vocale pour alice",
      'surtout pas activer la MU pour alice',
      'ne lance pas exchucutil',
      'ne lance jamais exchucutil pour le pool fepool-lyon',
      'pas la peine d’activer la messagerie de bob',
      "n'annule pas la demande R-12",
    ])
      refuses(text, 'fr');
  });

  it('never takes a question, a supposition or a report for a request', () => {
    for (const text of [
      'should I enable UM before running exchucutil?',
      'how do I enable UM for alice?',
      'what happens if I run exchucutil?',
      'why did you enable UM for alice',
      'when will you run exchucutil',
      'can I enable UM for alice?',
      'if we enable UM for alice, who gets the mail',
      'suppose I enable UM for alice',
      'I was about to enable UM for alice',
      'we run exchucutil every week',
      'before we run exchucutil for pool fepool-lyon, check the gateways',
    ])
      refuses(text);
    for (const text of [
      'faut-il activer la messagerie vocale pour alice ?',
      'comment activer la MU pour alice',
      "qu'est-ce qui se passe si je lance exchucutil ?",
      'est-ce que je dois lancer exchucutil ?',
      'si on active la messagerie de bob, son poste change ?',
      "j'ai activé la messagerie vocale pour alice",
      'on a lancé exchucutil ce matin',
      'avant de lancer exchucutil, vérifie les passerelles',
      'dois-je annuler la demande R-12 ?',
    ])
      refuses(text, 'fr');
  });

  it('never takes PowerShell for a request', () => {
    for (const text of [
      'Enable-UMMailbox alice -Extensions 1234',
      'enable um; Get-UMMailbox | Disable-UMMailbox',
      '.\\ExchUcUtil.ps1',
      'cd $exscripts; run exchucutil',
      'run exchucutil -Forest contoso.com',
      'enable um for $(whoami)',
    ])
      refuses(text);
  });

  it('never takes another deed for one it knows', () => {
    const deeds: readonly (readonly [text: string, operation: string, locale: Locale])[] = [
      ['disable voicemail for bob', 'disable-um', 'en'],
      ["reset bob's voicemail pin", 'reset-pin', 'en'],
      ['delete dial plan Paris', 'delete-dial-plan', 'en'],
      ['turn off voicemail for bob', 'disable-um', 'en'],
      ['désactive la messagerie vocale de bob', 'disable-um', 'fr'],
      ['supprime la messagerie de bob', 'disable-um', 'fr'],
      ['réinitialise le code PIN de bob', 'reset-pin', 'fr'],
      ['coupe le répondeur de bob', 'disable-um', 'fr'],
    ];
    for (const [text, operation, locale] of deeds) {
      const got = understand(text, locale);
      assert.equal(got.operation, catalogue.has(operation) ? operation : null, text);
    }
    refuses('unable to get voicemail for bob');
  });

  it('takes a list of people, or of other things, for one request', () => {
    const takes = (text: string, name: string, values: string[], locale: Locale = 'en'): void => {
      const got = understand(text, locale);
      assert.deepEqual(got.parameters[name], values, text);
    };
    takes('enable UM for alice and bob in dial plan Paris', 'user', ['alice', 'bob']);
    takes('enable UM for alice, Bob Martin, and tony please', 'user', [
      'alice',
      'Bob Martin',
      'tony',
    ]);
    takes('désactive la MU de bob et tony', 'user', ['bob', 'tony'], 'fr');
    takes('show alice & bob', 'user', ['alice', 'bob']);
  });

  it('asks back when somebody else is meant too, in another way', () => {
    for (const text of [
      'enable UM for alice in Paris and for bob in Lyon',
      'enable UM for alice in Paris and tony',
    ])
      assert.equal(understand(text, 'en').operation, null, text);
  });

  it('offers what it could have been, at most three, and nothing after a "don’t"', () => {
    assert.ok(understand('voicemail bob', 'en').alternatives.length > 0);
    assert.ok(understand('can I enable UM for alice?', 'en').alternatives.length > 0);
    assert.deepEqual(understand("don't enable UM for alice", 'en').alternatives, []);
    assert.deepEqual(understand('', 'en').alternatives, []);
    assert.deepEqual(understand('the printer is broken', 'en').alternatives, []);
  });

  it('is the same every time, never fails and never gives more than three alternatives', () => {
    const word = fc.constantFrom('enable', 'um', 'for', 'alice', '"', "'", '<at>', ',', '?', 'R-1');
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(word).map((words) => words.join(' ')),
        ),
        fc.constantFrom<Locale>('en', 'fr'),
        (text, locale) => {
          const got = understand(text, locale);
          assert.ok(got.alternatives.length <= 3);
          assert.deepEqual(understand(text, locale), got);
        },
      ),
    );
  });

  it('comes to an end with hostile characters', () => {
    const hostile = [
      '"\''.repeat(5000),
      'enable um for '.repeat(714),
      '<at'.repeat(3333),
      '<at>'.repeat(2500),
      '&amp'.repeat(2500),
      '&#x'.repeat(3333),
      'a.'.repeat(5000),
      'a'.repeat(10_000),
      'a-'.repeat(5000),
      "d'".repeat(5000),
      '(((['.repeat(2500),
      '+33 '.repeat(2500),
      'dial plan '.repeat(1000),
      ' '.repeat(10_000),
      '\n'.repeat(10_000),
      'enable voicemail for Alice '.repeat(370),
      "enable UM for alice, don't ".repeat(370),
      '<blockquote>'.repeat(833),
      'e\u0301'.repeat(5000),
    ];
    for (const text of hostile) assert.equal(understand(text, 'en').ticket, null);
  });
});
