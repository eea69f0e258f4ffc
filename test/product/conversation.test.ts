import assert from 'node:assert/strict';
import { ask, offers, pressFor, pressOn, says, settle } from '../support/asking.js';
import { difference } from '../support/forests.js';
import { startTestProduct, UNHURRIED, type TestProduct } from '../support/product.js';
import type { SeatCard, SeatDriver } from '../support/seat.js';

const ALICE = 'enable UM for alice.martin in dial plan Paris';

describe('the conversation, through the real processes', function () {
  let product: TestProduct;
  const seat = (id: string): SeatDriver => product.seat(id);
  before(async () => {
    product = await startTestProduct(300, { bot: { budget: UNHURRIED } });
    for (const id of ['hana', 'hugo', 'nora']) await settle(seat(id));
  });
  after(() => product.close());

  /** Asks and confirms; the request's card, waiting. */
  async function requested(person: SeatDriver, text: string, id: string): Promise<SeatCard> {
    const plan = await ask(person, text);
    const card = await pressOn(person, plan, 'confirm');
    assert.ok(card.text.includes(id), card.text);
    return card;
  }
  const approvalOf = (approver: SeatDriver, id: string): Promise<SeatCard> =>
    approver.untilCard((card) => offers('approve')(card) && card.text.includes(id));
  const changes = async (): Promise<unknown[]> =>
    (await product.journal()).entries.filter(({ kind }) => kind === 'change');
  /** Clicks as a client would that was given somebody else's card. */
  const forged = async (person: SeatDriver, theirs: SeatCard, verb: string): Promise<SeatCard> => {
    const own = await person.lastCard();
    const actions = theirs.actions.filter((action) => action.verb === verb);
    return pressFor(person, { ...theirs, actions, activityId: own.activityId }, verb);
  };

  describe('answers at once', () => {
    it('help, with an example of each thing, in both languages', async () => {
      const english = await ask(seat('hana'), 'help');
      assert.ok(says(/What I can do for you/, /Enable Unified Messaging/)(english), english.text);
      assert.ok(english.buttons.includes('run exchucutil for pool fepool-lyon.contoso.com'));
      const french = await ask(seat('hugo'), 'aide');
      assert.ok(says(/Ce que je peux faire pour vous/, /Lancer ExchUcUtil/)(french), french.text);
      assert.ok(french.buttons.includes('active la MU pour alice.martin dans le plan Paris'));
    });

    it('an example of help that is pressed, as if it had been typed', async () => {
      const shown = await pressFor(
        seat('hana'),
        await ask(seat('hana'), 'help'),
        'show marie.curtis',
      );
      assert.match(shown.text, /Voice mail of Marie Curtis/);
    });

    it('what Exchange and Lync know of a person, in both languages', async () => {
      const english = await ask(seat('hana'), 'show user alice.bernard');
      for (const line of [
        /Voice mail of Alice Bernard/,
        /Unified Messaging: on/,
        /Dial plan: Lyon/,
        /UM mailbox policy: Lyon Stratégie par défaut/,
        /Extension: 4321/,
        /SIP address in UM: alice\.bernard@contoso\.com/,
        /SIP address in Lync: alice\.bernard@contoso\.com/,
        /Front End pool: fepool-lyon\.contoso\.com/,
        /LineURI: tel:\+33472504321;ext=4321/,
      ]) {
        assert.match(english.text, line);
      }
      const french = await ask(seat('hugo'), 'montre la messagerie vocale de alice.martin');
      assert.match(french.text, /Messagerie vocale de Alice Martin/);
      assert.match(french.text, /Messagerie unifiée\s*: désactivée/);
      assert.deepEqual([english.buttons, french.buttons], [[], []]);
    });

    it('that there are no requests yet, in both languages', async () => {
      const say = async (id: string, text: string): Promise<string> =>
        (await ask(seat(id), text)).text;
      assert.match(await say('hana', 'my requests'), /You have not asked for anything yet/);
      assert.match(await say('hugo', 'mes demandes'), /Vous n’avez encore rien demandé/);
      assert.match(await say('hana', 'pending approvals'), /Nothing waits for your decision/);
      assert.match(await say('hugo', 'approbations en attente'), /Rien n’attend votre décision/);
      assert.match(await say('hana', 'cancel request'), /None of your requests can be cancelled/);
      assert.match(await say('hana', 'show request R-99'), /no request R-99.*my requests/);
    });

    it('Nora, who may ask nothing, with a refusal that names who may', async () => {
      for (const text of [
        ALICE,
        'show user marie.curtis',
        'run exchucutil in forest contoso.com',
      ]) {
        const refusal = await ask(seat('nora'), text);
        assert.match(refusal.text, /Nothing was changed/);
        assert.match(refusal.text, /You may not do that.*Ask somebody of the helpdesk/);
        assert.deepEqual(refusal.buttons, []);
      }
      const help = await ask(seat('nora'), 'help');
      assert.doesNotMatch(help.text, /Enable Unified Messaging|ExchUcUtil/);
    });
  });

  describe('about a request that waits', () => {
    let atAmirs: SeatCard;
    let confirmation: SeatCard;
    let atFirst: Awaited<ReturnType<TestProduct['forests']>>;

    it('says on the requester’s card whom it waits for, also while no approver has a chat', async () => {
      atFirst = await product.forests();
      confirmation = await ask(seat('hana'), ALICE);
      const card = await pressOn(seat('hana'), confirmation, 'confirm');
      assert.match(card.text, /R-1 · waits for approval/);
      assert.match(card.text, /Waits for: Amir Approver, Aline Approbatrice/);
      assert.match(card.text, /1 is still missing/);
      assert.deepEqual(card.verbs, ['cancel']);
    });

    it('gives it to an approver as soon as there is a chat with them', async () => {
      await seat('amir').open();
      atAmirs = await approvalOf(seat('amir'), 'R-1');
      assert.match(atAmirs.text, /Your decision: request R-1/);
      assert.match(atAmirs.text, /Asked by: Hana Helpdesk/);
      assert.match(atAmirs.text, /Enable-UMMailbox -Identity/);
      await seat('aline').open();
      const atAlines = await approvalOf(seat('aline'), 'R-1');
      assert.match(atAlines.text, /À vous de décider\s*: demande R-1/);
    });

    it('gives buttons to decide to nobody but approvers', async () => {
      for (const id of ['hana', 'hugo', 'nora']) {
        const shown = await ask(seat(id), id === 'hugo' ? 'montre la demande R-1' : 'show R-1');
        assert.deepEqual(shown.verbs, id === 'hana' ? ['cancel'] : []);
        assert.ok(!(await seat(id).cards()).some(offers('approve')), id);
      }
    });

    it('shows it to who may see it, in their language', async () => {
      const english = await ask(seat('hana'), 'show request R-1');
      assert.match(english.text, /Request R-1 · waits for approval/);
      const french = await ask(seat('hugo'), 'montre la demande R-1');
      assert.match(french.text, /Demande R-1 · en attente d’approbation/);
      assert.match(french.text, /Alice Martin reçoit une messagerie vocale.*Paris, poste 1234/);
    });

    it('lists it for the requester and for approvers, and not for others', async () => {
      const mine = await ask(seat('hana'), 'my requests');
      assert.match(mine.text, /R-1 · waits for approval.*Alice Martin gets voice mail/);
      assert.match((await ask(seat('hugo'), 'mes demandes')).text, /encore rien demandé/);
      const english = await ask(seat('amir'), 'pending approvals');
      assert.match(english.text, /R-1 · waits for approval/);
      const french = await ask(seat('aline'), 'approbations en attente');
      assert.match(french.text, /R-1 · en attente d’approbation/);
      const opened = await pressFor(seat('aline'), french, 'montre la demande R-1');
      assert.ok(offers('approve')(opened));
    });

    it('counts a confirmation that is clicked twice once, and says so', async () => {
      const notice = await pressFor(seat('hana'), confirmation, 'confirm');
      assert.match(notice.text, /Nothing happened.*This button was clicked before/s);
      const mine = await ask(seat('hana'), 'my requests');
      assert.doesNotMatch(mine.text, /R-2/);
    });

    it('tells the requester, and anybody else, that a forged approval did nothing', async () => {
      for (const id of ['hana', 'nora']) {
        const notice = await forged(seat(id), atAmirs, 'approve');
        assert.match(notice.text, /Nothing happened.*belongs to somebody else.*nothing was done/s);
      }
      const still = await ask(seat('hana'), 'show request R-1');
      assert.match(still.text, /R-1 · waits for approval/);
      assert.deepEqual(await changes(), []);
    });

    it('lets nobody else cancel it, in words', async () => {
      const notice = await ask(seat('hugo'), 'annule la demande R-1');
      assert.match(notice.text, /Il ne s’est rien passé.*appartient à quelqu’un d’autre/s);
    });

    it('tells the requester of a denial with its reason, and runs nothing', async () => {
      const card = await approvalOf(seat('aline'), 'R-1');
      await seat('aline').click(card, 'deny', { reason: 'Pas avant lundi' });
      const denied = await seat('hana').untilCard(says(/R-1 · denied/));
      assert.match(denied.text, /Denied: nothing ran/);
      assert.match(denied.text, /Aline Approbatrice denied on/);
      assert.match(denied.text, /Reason: Pas avant lundi/);
      assert.deepEqual(difference(atFirst, await product.forests()), []);
    });

    it('tells an approver who comes late, on a card kept from before, why nothing happened', async () => {
      await seat('amir').until(({ cards }) => !cards.some(offers('approve')));
      const notice = await pressFor(seat('amir'), atAmirs, 'approve');
      assert.match(notice.text, /Nothing happened.*Request R-1 is denied.*Nothing has changed/s);
      assert.deepEqual(await changes(), []);
    });
  });

  describe('about a request that is taken back', () => {
    it('in words: its card says so, and approvers can’t decide any more', async () => {
      await requested(seat('hana'), ALICE, 'R-2');
      await approvalOf(seat('amir'), 'R-2');
      const cancelled = await ask(seat('hana'), 'cancel request R-2');
      assert.match(cancelled.text, /R-2 · cancelled.*nothing more will run/s);
      await seat('amir').until(({ cards }) => !cards.some(offers('approve')));
    });

    it('in French words, without its number: it is picked', async () => {
      await requested(seat('hugo'), 'active la MU pour alice.martin dans le plan Paris', 'R-3');
      const choice = await ask(seat('hugo'), 'annule ma demande');
      assert.match(choice.text, /Quelle demande voulez-vous annuler/);
      const cancelled = await pressOn(seat('hugo'), choice, 'R-3');
      assert.match(cancelled.text, /R-3 · annulée/);
    });

    it('with the button on its card', async () => {
      const card = await requested(seat('hana'), ALICE, 'R-4');
      const cancelled = await pressOn(seat('hana'), card, 'cancel');
      assert.match(cancelled.text, /R-4 · cancelled/);
      assert.deepEqual(await changes(), []);
    });
  });

  describe('about a request that is approved', () => {
    it('runs it once though the approval is clicked twice, and says so', async () => {
      await requested(seat('hana'), ALICE, 'R-5');
      const card = await approvalOf(seat('amir'), 'R-5');
      await seat('amir').click(card, 'approve');
      const notice = await pressFor(seat('amir'), card, 'approve');
      assert.match(notice.text, /Nothing happened.*This button was clicked before/s);
      await seat('hana').untilCard(says(/R-5 · done/));
      const { entries } = await product.journal();
      const ran = entries.filter(
        ({ kind, command }) => kind === 'call' && command === 'Enable-UMMailbox',
      );
      assert.equal(ran.length, 1);
      const aline = await ask(seat('aline'), 'approbations en attente');
      assert.match(aline.text, /Rien n’attend votre décision/);
    });
  });
});
