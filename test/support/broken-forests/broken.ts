import { AT, named } from '../operation-kit.js';
import type { Forest } from '../../../src/lab/forests/engine/forest.js';
import type { SimulatedForests } from '../forest-directory.js';

export type Tables = Forest['tables'];
type MailboxRecord = ReturnType<Tables['Mailbox']['all']>[number];

/** Takes voice mail from those people. */
export function withoutVoiceMail(
  { Mailbox }: Tables,
  whose: (mailbox: MailboxRecord) => boolean,
): void {
  for (const one of Mailbox.all().filter(whose)) {
    const EmailAddresses = one.EmailAddresses.filter((address) => !/^eum:/i.test(address));
    Mailbox.set(one, { UMEnabled: false, UMDialPlan: null, EmailAddresses }, AT);
  }
}

/** Takes dial plans away, with all that is there for their sake. */
export function removePlans(tables: Tables, plans: readonly { readonly Guid: string }[]): void {
  const isOf = ({ UMDialPlan }: { readonly UMDialPlan: string | null }) =>
    plans.some(({ Guid }) => Guid === UMDialPlan);
  const { UMMailboxPolicy, UMAutoAttendant, UMHuntGroup, UMDialPlan } = tables;
  withoutVoiceMail(tables, isOf);
  for (const one of UMMailboxPolicy.all().filter(isOf)) UMMailboxPolicy.remove(one);
  for (const one of UMAutoAttendant.all().filter(isOf)) UMAutoAttendant.remove(one);
  for (const one of UMHuntGroup.all().filter(isOf)) UMHuntGroup.remove(one);
  for (const part of [tables.UMService, tables.UMCallRouter] as const)
    for (const one of part.all()) {
      const isLeft = (guid: string) => !plans.some(({ Guid }) => Guid === guid);
      part.set(one, { DialPlans: one.DialPlans.filter(isLeft) }, AT);
    }
  for (const one of UMDialPlan.all())
    if (plans.some(({ Guid }) => Guid === one.Guid)) UMDialPlan.remove(one);
}

/** Gives the plan Lyon a phone context that begins as Paris's does. */
export function sharePilot({ UMDialPlan, CsExUmContact }: Tables): void {
  const plan = named(UMDialPlan, 'Lyon');
  const PhoneContext = 'Paris.Lyon.contoso.com';
  for (const one of CsExUmContact.all())
    if (one.OtherIpPhone === plan.PhoneContext)
      CsExUmContact.set(one, { OtherIpPhone: PhoneContext }, AT);
  UMDialPlan.set(plan, { PhoneContext }, AT);
}

/** One way to break the healthy contoso.com, and how it is mended. */
export interface Broken {
  /** The rule that has to tell of it. */
  readonly rule: string;
  /** In what other way than the first of the rule, for the test's name. */
  readonly way?: string;
  readonly break: (tables: Tables, forests: SimulatedForests) => void;
  /** How many forests it breaks in, where not one. */
  readonly forests?: number;
  readonly mend: {
    /** The offered operation, which is carried out. */
    readonly by: string;
    /** What somebody answers when the operation asks. */
    readonly given?: Readonly<Record<string, string>>;
    /** What a person does while the request waits for it. */
    readonly byHand?: (tables: Tables, forests: SimulatedForests) => void;
    /** What is still to be done after that, by rule, before its buttons leave nothing. */
    readonly leaves?: readonly string[];
    /** What somebody answers when the operation of one of those asks, by operation. */
    readonly then?: Readonly<Record<string, Readonly<Record<string, string>>>>;
    /** What has to be so once all is mended, besides that no rule tells of anything. */
    readonly seen?: (tables: Tables) => void;
  };
}
