import type { BriefOutput, Output } from '../../cmdlets/call.js';
import { folded } from '../kit/names.js';
import { sharedPhoneContexts } from '../kit/um-addresses.js';
import { CompactTable, hashOf } from './compact-table.js';

type DialPlan = Output<'Get-UMDialPlan'>;
type Mailbox = Pick<BriefOutput<'Get-UMMailbox'>, 'Guid' | 'EmailAddresses'>;

const EXTENSION = /^eum:(?<digits>\d+);phone-context=(?<context>.+)$/i;

/** What is wrong with somebody's extensions. */
export interface ExtensionFaults {
  /** Whether one of their own plan has another number of digits than that wants. */
  readonly hasOtherLength: boolean;
  /** Whether somebody looked at before has one of them, on the same or an equivalent plan. */
  readonly isShared: boolean;
}

/** Looks at the extensions of one person after the other, and keeps a few numbers of each. */
export class ExtensionCheck {
  readonly #taken = new CompactTable();
  /** The phone contexts in which an extension of a plan is one person's, by the plan's own. */
  readonly #contexts: ReadonlyMap<string, readonly string[]>;

  /** @param plans those of a forest */
  constructor(plans: readonly DialPlan[]) {
    const all = plans.map((plan) => ({ plan }));
    this.#contexts = new Map(
      plans.map((plan) => [
        folded(plan.PhoneContext),
        sharedPhoneContexts(plan, all).map((context) => folded(context)),
      ]),
    );
  }

  /** Looks at somebody on a plan, whom those who come after are held against. */
  look({ Guid, EmailAddresses }: Mailbox, plan: DialPlan): ExtensionFaults {
    const owner = hashOf(Guid);
    const extensions = EmailAddresses.flatMap((address) => {
      const { digits, context } = EXTENSION.exec(address)?.groups ?? {};
      return digits === undefined || context === undefined
        ? []
        : [{ digits, context: folded(context) }];
    });
    const isShared = extensions.some(({ digits, context }) =>
      (this.#contexts.get(context) ?? [context]).some((one) => {
        const taken = this.#taken.get(keyOf(digits, one));
        return taken !== null && taken.hash !== owner;
      }),
    );
    for (const { digits, context } of extensions) {
      const key = keyOf(digits, context);
      if (this.#taken.get(key) === null) this.#taken.set(key, { hash: owner, flags: 0 });
    }
    const own = folded(plan.PhoneContext);
    const hasOtherLength = extensions.some(
      ({ digits, context }) => context === own && digits.length !== plan.NumberOfDigitsInExtension,
    );
    return { hasOtherLength, isShared };
  }
}

function keyOf(digits: string, context: string): number {
  return hashOf(`${digits};${context}`);
}
