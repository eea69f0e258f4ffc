import { AT } from '../operation-kit.js';
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
    /** What is still to be done after that, by rule. */
    readonly leaves?: readonly string[];
    /** What has to be so once all is mended, besides that no rule tells of anything. */
    readonly seen?: (tables: Tables) => void;
  };
}
