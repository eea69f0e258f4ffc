import type { AnswerDraft, Finding, Sighting } from '../../protocol/answer.js';
import { message, type Message } from '../../protocol/message.js';
import type { Offer } from '../../protocol/offer.js';
import { messagesOf } from '../kit/messages.js';
import type { Fault } from '../kit/um-rules/fault.js';
import { inOrder, isBroken, ownerOf } from './links.js';

const say = messagesOf('check-user');

/** Who was asked about. */
interface Asked {
  /** The name to show. */
  readonly user: string;
  /** Null: somebody without a mailbox, whom no operation takes. */
  readonly id: string | null;
}

interface Around {
  readonly forest?: string;
  readonly pool?: string | null;
  readonly hasLync?: boolean;
  readonly dialPlan?: string;
}

/** What is told of a person's chain. */
export function answerFor(asked: Asked, found: readonly Fault[], around: Around): AnswerDraft {
  const { user } = asked;
  const faults = inOrder(found);
  const notes = around.hasLync === false ? [say('no-lync', { forest: around.forest ?? '' })] : [];
  if (faults.length === 0) {
    return {
      title: say(around.hasLync === false ? 'partly' : 'well', { user }),
      notes,
      offers: testOffer(around),
    };
  }
  const dialPlan = around.dialPlan ?? '';
  const owners = faults.map((fault) => ownerOf(fault, dialPlan));
  const isWide = owners.some(({ scope }) => scope !== 'person');
  return {
    title: say('answer', { user, count: faults.length }),
    facts: concerns(user, owners).map((value) => ({ label: say('concerns'), value })),
    findings: faults.map(findingOf),
    notes,
    offers: isWide ? [forestOffer(around.forest)] : [],
    sightings: sightingsOf(asked, faults, around),
  };
}

function findingOf({ rule, about, offer }: Fault): Finding {
  return {
    rule,
    text: say(rule, about),
    consequence: say(`${rule}-then`, about),
    // The whole card offers the check of the forest once.
    offer:
      offer === null || offer[0] === 'check-forest'
        ? null
        : { operation: offer[0], parameters: offer[1], text: message(`${offer[0]}.title`) },
  };
}

/** Whose trouble it is: one person's, or everybody's of a plan, a pool or a server; each once. */
function concerns(user: string, owners: readonly ReturnType<typeof ownerOf>[]): Message[] {
  const told = owners.map(({ scope, name }) => {
    if (scope === 'plan') return say('of-plan', { user, name });
    if (scope === 'pool') return say('of-pool', { user, name });
    return scope === 'server' ? say('of-server', { user, name }) : say('of-person', { user });
  });
  return [...new Map(told.map((one) => [JSON.stringify(one), one])).values()];
}

function forestOffer(forest: string | undefined): Offer {
  const parameters = forest === undefined ? {} : { forest };
  return { operation: 'check-forest', parameters, text: say('offer-forest') };
}

function testOffer({ pool, forest }: Around): Offer[] {
  if (pool === null || pool === undefined || forest === undefined) return [];
  return [{ operation: 'test-voice-mail', parameters: { pool, forest }, text: say('offer-test') }];
}

/** The same link of two people is one thing where it is the same plan's, pool's or server's. */
function sightingsOf({ id }: Asked, faults: readonly Fault[], around: Around): Sighting[] {
  if (id === null) return [];
  const forest = around.forest ?? '';
  return faults.filter(isBroken).map((fault) => {
    const { name } = ownerOf(fault, around.dialPlan ?? '');
    return {
      link: [forest, fault.rule, name].join(' ').slice(0, 300).trim(),
      person: id,
      text: say(fault.rule, fault.about),
      offer: forestOffer(around.forest),
    };
  });
}
