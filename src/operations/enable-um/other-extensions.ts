import { z } from 'zod';
import { call } from '../../cmdlets/call.js';
import { UmError } from '../../protocol/errors.js';
import type { DraftInput } from '../../protocol/plan.js';
import { extensionClaims, refuseUsedExtension } from '../kit/choose-extension.js';
import type { Directory } from '../kit/directory.js';
import type { DialPlan, FoundPlan } from '../kit/find-dial-plan.js';
import { exchangeShell } from '../kit/forests.js';
import { messagesOf } from '../kit/messages.js';
import { sameName } from '../kit/names.js';
import type { FoundPerson } from '../kit/person.js';
import { sameController } from '../kit/same-controller.js';
import { eumAddress, otherHolderOf } from '../kit/um-addresses.js';

const say = messagesOf('enable-um');

/** Each as `50999 Redmond.contoso.com`: an extension and the phone context of its dial plan. */
export const otherExtensionsSchema = z.union([
  z.string().max(4000),
  z.array(z.string().max(300)).max(50),
]);

/** An address that somebody had beside the one that enabling makes. */
interface Other {
  readonly number: string;
  readonly context: string;
  /** Its dial plan; null: there is none of that phone context. */
  readonly plan: DialPlan | null;
}

/** What of them can be given back, and what somebody else has by now. */
export interface OtherExtensions {
  readonly free: readonly Other[];
  readonly taken: readonly Other[];
  /** What a request holds for the free ones. */
  readonly claims: readonly string[];
}

/**
 * Looks whose the other addresses are, which an undo gives back.
 * @throws UmError UM-BAD-PARAMETER for what is none
 */
export async function otherExtensions(
  directory: Directory,
  person: FoundPerson,
  dialPlans: readonly FoundPlan[],
  given: z.infer<typeof otherExtensionsSchema> | undefined,
): Promise<OtherExtensions> {
  const looked = await Promise.all(
    othersOf(given, person, dialPlans).map(async (other) => ({
      other,
      isFree: await isFree(directory, person, dialPlans, other),
    })),
  );
  const those = (free: boolean): Other[] =>
    looked.filter(({ isFree }) => isFree === free).map(({ other }) => other);
  const free = those(true);
  const claims = free.flatMap(({ number, plan }) =>
    plan === null ? [] : extensionClaims(person, plan, dialPlans, number),
  );
  return { free, taken: those(false), claims };
}

function othersOf(
  given: z.infer<typeof otherExtensionsSchema> | undefined,
  { forest }: FoundPerson,
  dialPlans: readonly FoundPlan[],
): Other[] {
  const all = typeof given === 'string' ? given.split(/[,;\n]/) : (given ?? []);
  return all
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map((text) => {
      const [number = '', context = '', more] = text.split(/\s+/);
      if (context === '' || more !== undefined)
        throw new UmError('UM-BAD-PARAMETER', { parameter: 'otherExtensions', value: text });
      const found = dialPlans.find(
        (one) => sameName(one.forest.name, forest.name) && sameName(one.plan.PhoneContext, context),
      );
      return { number, context, plan: found?.plan ?? null };
    });
}

async function isFree(
  directory: Directory,
  person: FoundPerson,
  dialPlans: readonly FoundPlan[],
  { number, context, plan }: Other,
): Promise<boolean> {
  if (plan === null || !/^\d+$/.test(number))
    return (await otherHolderOf(directory, person, [eumAddress(number, context)])) === null;
  try {
    await refuseUsedExtension(directory, person, plan, dialPlans, number);
    return true;
  } catch (error) {
    if (error instanceof UmError && error.code.startsWith('UM-EXTENSION-')) return false;
    throw error;
  }
}

/** A plan to enable somebody that gives back the other addresses too, after the mailbox is enabled. */
export function withOtherExtensions(
  draft: DraftInput,
  person: FoundPerson,
  { free, taken, claims }: OtherExtensions,
): DraftInput {
  const shown = (others: readonly Other[]): string =>
    others.map(({ number, context }) => `${number} ${context}`).join(', ');
  const warnings = [
    ...draft.warnings,
    ...(taken.length === 0 ? [] : [say('warning-others-taken', { addresses: shown(taken) })]),
  ];
  if (free.length === 0) return { ...draft, warnings };
  const { mailbox } = person;
  const endpoint = exchangeShell(person.forest);
  const about = { Identity: mailbox.Guid, ...sameController(mailbox) };
  // In lower case: none of them may take the SIP address's place as the primary one.
  const addresses = free.map(({ number, context }) => eumAddress(number, context));
  const areThere = {
    endpoint,
    call: call('Get-Mailbox', about),
    where: { EmailAddresses: addresses },
    is: 'present' as const,
  };
  const user = mailbox.DisplayName;
  const told = { user, addresses: shown(free) };
  return {
    ...draft,
    warnings,
    steps: [
      ...draft.steps,
      {
        kind: 'command',
        id: 'others',
        title: say('step-others', told),
        administration: 'exchange',
        endpoint,
        call: call('Set-Mailbox', { ...about, EmailAddresses: { Add: addresses } }),
        settled: [areThere],
      },
    ],
    changes: [
      ...draft.changes,
      ...free.map((other) => ({
        object: user,
        property: say('property-others'),
        before: null,
        after: shown([other]),
      })),
    ],
    verifications: [...draft.verifications, { title: say('verify-others', told), check: areThere }],
    claims: [...draft.claims, ...claims],
    before: { ...draft.before, others: addresses, taken: shown(taken) },
  };
}
