import assert from 'node:assert/strict';
import { ask, offers, pressOn, says, settle } from '../support/asking.js';
import { difference } from '../support/forests.js';
import { startTestProduct, UNHURRIED, type TestProduct } from '../support/product.js';

type Forests = Awaited<ReturnType<TestProduct['forests']>>;

const SIP_PLANS_OF_CONTOSO = ['Paris', 'Lyon', 'Redmond'];

/** What is asked for, what the answer says, and what it offers to press. */
interface Case {
  readonly what: string;
  readonly text: string;
  readonly says: readonly RegExp[];
  readonly buttons: readonly string[];
  /** What is filled in on the form that comes back. */
  readonly filled?: Readonly<Record<string, string>>;
}

const IN_ENGLISH: readonly Case[] = [
  {
    what: 'an unknown person',
    text: 'enable UM for zebulon.nowhere in dial plan Paris',
    says: [/nobody called “zebulon\.nowhere”.*Nothing was done: check the spelling, or give the/],
    buttons: ['Continue', 'Type the name instead'],
    filled: { user: 'zebulon.nowhere' },
  },
  {
    what: 'a misspelt person, with who is called almost so',
    text: 'enable UM for maria curtis in dial plan Paris',
    says: [
      /nobody called “maria curtis”/,
      /Marie Curtis.*Assistant · Paris · marie\.curtis@contoso/,
    ],
    buttons: ['Marie Curtis'],
  },
  {
    what: 'a first name that two people have',
    text: 'enable UM for alice in dial plan Paris',
    says: [
      /“alice” could be several people\. Nothing was done yet: pick one, or give the sign-in name/,
      /Alice Martin.*Accountant · Paris/,
      /Alice Bernard.*Engineer · Lyon.*UM: Lyon 4321/,
    ],
    buttons: ['Alice Martin', 'Alice Bernard'],
  },
  {
    what: 'two people of one name, told apart',
    text: 'enable UM for jean moreau in dial plan Paris',
    says: [/1\. Jean Moreau.*Buyer · Paris/, /2\. Jean Moreau.*Lawyer · Lyon/],
    buttons: ['1. Jean Moreau', '2. Jean Moreau'],
  },
  {
    what: 'an extension of the wrong length',
    text: 'enable UM for alice.martin in dial plan Paris extension 12',
    says: [/Extension 12 does not fit: dial plan “Paris” wants exactly 4 digits.*give another/],
    buttons: ['Continue'],
    filled: { user: 'alice.martin', extension: '12' },
  },
  {
    what: 'an extension that somebody has, with whose it is',
    text: 'enable UM for karim.haddad in dial plan Paris',
    says: [/Extension 1100 in dial plan “Paris” belongs to Marie Curtis\. Nothing was done: give/],
    buttons: ['Continue'],
    filled: { user: 'karim.haddad' },
  },
  {
    what: 'an extension that an auto attendant answers',
    text: 'enable UM for nadia.roux in dial plan Paris',
    says: [/Extension 5000 is the number of Accueil\. Nothing was done: give another/],
    buttons: ['Continue'],
    filled: { user: 'nadia.roux' },
  },
  {
    what: 'an extension that nothing tells',
    text: 'enable UM for tony.smith in dial plan Paris',
    says: [
      /extension of Tony Smith can’t be told from Lync.*give one with 4 digits.*; 1101 is the next free one there/,
    ],
    buttons: ['Continue'],
    filled: { user: 'tony.smith', extension: '1101' },
  },
  {
    what: 'an unknown dial plan, with those there are',
    text: 'enable UM for alice.martin in dial plan Marseille',
    says: [/no dial plan “Marseille”\. Nothing was done: pick one of those that exist/],
    buttons: SIP_PLANS_OF_CONTOSO,
  },
  {
    what: 'a telephone-extension dial plan, with those that would do',
    text: 'enable UM for alice.martin in dial plan Legacy',
    says: [/“Legacy” is of type TelExtn, and Lync users need a SIP URI dial plan.*pick another/],
    buttons: SIP_PLANS_OF_CONTOSO,
  },
  {
    what: 'a dial plan of another forest, with those of the person’s own',
    text: 'enable UM for alice.martin in dial plan Seattle',
    says: [/“Seattle” is in fabrikam\.com, but the mailbox of Alice Martin is in contoso\.com/],
    buttons: SIP_PLANS_OF_CONTOSO,
  },
  {
    what: 'a dial plan with two policies, with both',
    text: 'enable UM for bob.stone in dial plan Redmond',
    says: [/“Redmond” has several mailbox policies.*pick one/],
    buttons: ['Redmond Default Policy', 'Redmond VIP'],
  },
  {
    what: 'somebody who is enabled already',
    text: 'enable UM for marie.curtis in dial plan Paris',
    says: [
      /Nothing was changed/,
      /Marie Curtis is already enabled.*dial plan Paris, extension 1100\. Nothing needs doing/,
    ],
    buttons: [],
  },
  {
    what: 'somebody who is not in Lync',
    text: 'enable UM for chloe.petit in dial plan Paris',
    says: [/Chloe Petit is not enabled in Lync in contoso\.com.*have the person enabled in Lync/],
    buttons: [],
  },
  {
    what: 'an unknown pool, with those there are',
    text: 'run exchucutil for pool fepool-nowhere',
    says: [/no Front End pool “fepool-nowhere” in contoso\.com\. Nothing was done: pick one/],
    buttons: [
      'dirpool.contoso.com',
      'fepool-lyon.contoso.com',
      'fepool-paris.contoso.com',
      'fepool-redmond.contoso.com',
      'sba-nantes.contoso.com',
    ],
  },
];

const IN_FRENCH: readonly Case[] = [
  {
    what: 'an unknown person',
    text: 'active la MU pour zebulon.nowhere dans le plan Paris',
    says: [/personne du nom de «\s*zebulon\.nowhere\s*».*Rien n’a été fait\s*: vérifiez l’orthogr/],
    buttons: ['Continuer', 'Saisir plutôt le nom'],
  },
  {
    what: 'a first name that two people have',
    text: 'active la MU pour alice dans le plan Paris',
    says: [
      /«\s*alice\s*» peut désigner plusieurs personnes.*choisissez, ou donnez le nom de conne/,
    ],
    buttons: ['Alice Martin', 'Alice Bernard'],
  },
  {
    what: 'an extension that somebody has',
    text: 'active la MU pour karim.haddad dans le plan Paris',
    says: [/poste 1100 du plan de numérotation «\s*Paris\s*» appartient à Marie Curtis.*autre/],
    buttons: ['Continuer'],
  },
  {
    what: 'an unknown dial plan',
    text: 'active la MU pour alice.martin dans le plan Marseille',
    says: [/pas de plan de numérotation «\s*Marseille\s*».*choisissez parmi ceux qui existent/],
    buttons: SIP_PLANS_OF_CONTOSO,
  },
  {
    what: 'a telephone-extension dial plan',
    text: 'active la MU pour alice.martin dans le plan Legacy',
    says: [
      /«\s*Legacy\s*» est de type TelExtn.*plan de numérotation URI SIP.*choisissez-en un autre/,
    ],
    buttons: SIP_PLANS_OF_CONTOSO,
  },
  {
    what: 'a dial plan of another forest',
    text: 'active la MU pour frank.weber dans le plan Paris',
    says: [/«\s*Paris\s*» est dans contoso\.com.*Frank Weber est dans fabrikam\.com.*choisissez/],
    buttons: ['Seattle'],
  },
  {
    what: 'somebody who is enabled already',
    text: 'active la MU pour marie.curtis dans le plan Paris',
    says: [/Rien n’a été modifié/, /Marie Curtis est déjà activée.*Paris, poste 1100/],
    buttons: [],
  },
];

describe('what can’t be done is said before anything runs', function () {
  let product: TestProduct;
  let atFirst: Forests;
  before(async () => {
    product = await startTestProduct(300, { bot: { budget: UNHURRIED } });
    for (const id of ['amir', 'hana', 'hugo']) await settle(product.seat(id));
    atFirst = await product.forests();
  });
  after(() => product.close());
  afterEach(async () => {
    const { entries } = await product.journal();
    assert.deepEqual(
      entries.filter(({ kind }) => kind === 'change'),
      [],
    );
    assert.deepEqual(difference(atFirst, await product.forests()), []);
    const { cards } = await product.seat('amir').chat();
    assert.ok(!cards.some(offers('approve')), 'Amir was asked to approve something');
  });

  const told = async (seat: string, { text, says: patterns, ...wanted }: Case): Promise<void> => {
    const answer = await ask(product.seat(seat), text);
    for (const pattern of patterns) assert.match(answer.text, pattern);
    assert.deepEqual(answer.buttons, wanted.buttons);
    const filled = Object.fromEntries(answer.inputs.map(({ id, value }) => [id, value]));
    for (const [id, value] of Object.entries(wanted.filled ?? {})) assert.equal(filled[id], value);
  };
  for (const one of IN_ENGLISH) it(one.what, () => told('hana', one));
  for (const one of IN_FRENCH) it(`${one.what}, in French`, () => told('hugo', one));

  it('and can be put right on the same card', async () => {
    const hana = product.seat('hana');
    const form = await ask(hana, 'enable UM for karim.haddad in dial plan Paris');
    const again = await pressOn(hana, form, 'submit-form', { extension: '5000' });
    assert.match(again.text, /5000 is the number of Accueil/);
    const plan = await pressOn(hana, again, 'submit-form', { extension: '1251' });
    assert.ok(offers('confirm')(plan));
    assert.match(plan.text, /Karim Haddad gets voice mail on dial plan Paris, extension 1251/);
    const dropped = await pressOn(hana, plan, 'discard');
    assert.match(dropped.text, /Nothing was requested and nothing was changed/);
  });

  it('and a dial plan that is picked from those offered goes on to the plan', async () => {
    const hana = product.seat('hana');
    const choice = await ask(hana, 'enable UM for alice.martin in dial plan Legacy');
    const plan = await pressOn(hana, choice, 'Paris');
    assert.ok(says(/Alice Martin gets voice mail on dial plan Paris, extension 1234/)(plan));
    assert.ok(offers('confirm')(plan));
  });

  it('a sentence that means nothing is answered with what can be said', async () => {
    const answer = await ask(product.seat('hana'), 'colourless green ideas');
    assert.match(answer.text, /did not understand/);
    assert.match(answer.text, /Nothing was done\. Say it another way, or say “help”/);
  });
});
