import { newObject, say, theOne, type Run, type Session } from '../engine/session.js';
import type { Given } from '../engine/given.js';
import { exchangeError } from '../errors.js';
import type { MailboxRecord, MailRecord } from '../records/people.js';
import type { DialPlanRecord } from '../records/unified-messaging.js';
import { addressesWhenEnabled, eumAddress, sipAddressOf } from './addresses.js';
import { checkPin } from './pin.js';
import { isOverQuota } from './mailboxes.js';
import { planOf, theMailbox } from './shared.js';
import { showUmMailbox } from './um-mailbox-view.js';

/**
 * Enable-UMMailbox, its checks in the server's order: already enabled; the mailbox's server; the
 * policy; the SIP address against the one that is there; SIP address and extension present and
 * well-formed; length; uniqueness; PIN.
 */
export const enableUmMailbox: Run = (given, session) => {
  const { tables } = session.forest;
  const mailbox = theMailbox(session, given);
  if (mailbox.UMEnabled) throw exchangeError('UserAlreadyUmEnabledException', [mailbox.Name]);
  if (tables.UMService.find('id', mailbox.ServerName).length === 0) {
    throw recipientFailure(session, mailbox, 'reason.unreachable');
  }
  const policy = theOne(session, tables.UMMailboxPolicy, given.needed('UMMailboxPolicy'));
  const plan = planOf(session, policy.UMDialPlan);
  const sip = sipAddress(given, mailbox, plan);
  const extensions = extensionsFor(given, mailbox, plan);
  checkForm(sip, extensions, plan);
  checkUniqueness(session, mailbox, sip, extensions, plan);
  checkPin(given.text('PIN'), policy, extensions);
  if (isOverQuota(mailbox)) throw recipientFailure(session, mailbox, 'reason.quota');
  if (given.bool('ValidateOnly') === true) return [];
  const enabled = session.transaction.set(tables.Mailbox, mailbox, {
    UMEnabled: true,
    UMDialPlan: plan.Guid,
    UMMailboxPolicy: policy.Guid,
    Extensions: [...extensions],
    SIPResourceIdentifier: sip,
    EmailAddresses: addressesWhenEnabled(mailbox, plan, sip, extensions),
    PinExpired: given.bool('PINExpired') ?? true,
    FirstTimeUser: true,
    LockedOut: false,
    PinChanges: mailbox.PinChanges + 1,
  });
  sendMail(session, enabled, plan, 'welcome');
  return [showUmMailbox(session, enabled)];
};

/** Sends a voice message, or the mail that holds a new PIN: recorded without it, with the plan's numbers as they are. */
export function sendMail(
  session: Session,
  mailbox: MailboxRecord,
  plan: DialPlanRecord,
  kind: MailRecord['Kind'],
): void {
  session.transaction.add(session.forest.tables.Mail, {
    ...newObject(session, `${kind} ${mailbox.Alias}`, 'CN=Outbox'),
    To: mailbox.PrimarySmtpAddress,
    Kind: kind,
    DialPlan: plan.Name,
    Extensions: mailbox.Extensions,
    AccessTelephoneNumbers: plan.AccessTelephoneNumbers,
  });
}

/** RecipientTaskException with its reason. */
export function recipientFailure(session: Session, mailbox: MailboxRecord, reason: string) {
  return exchangeError('RecipientTaskException', [mailbox.Name, say(session, reason)]);
}

function sipAddress(given: Given, mailbox: MailboxRecord, plan: DialPlanRecord): string | null {
  const wanted = given.text('SIPResourceIdentifier');
  if (plan.URIType === 'TelExtn') {
    if (wanted !== undefined) throw exchangeError('SIPResourceIdNotNeededException', [plan.Name]);
    return null;
  }
  const present = plan.URIType === 'SipName' ? sipAddressOf(mailbox) : undefined;
  if (
    wanted !== undefined &&
    present !== undefined &&
    wanted.toLowerCase() !== present.toLowerCase()
  ) {
    throw exchangeError('SIPResouceIdConflictWithExistingValue', [wanted]);
  }
  const sip = present ?? wanted;
  if (sip === undefined) {
    throw exchangeError('SipResourceIdAndExtensionsNeededException', [plan.Name]);
  }
  return sip;
}

function extensionsFor(
  given: Given,
  mailbox: MailboxRecord,
  plan: DialPlanRecord,
): readonly string[] {
  const list = given.list('Extensions');
  const wanted = list === undefined ? [] : list.kind === 'replace' ? list.items : list.add;
  if (wanted.length > 0) return wanted;
  const digits = (mailbox.Phone ?? '').replace(/\D/g, '');
  if (digits.length < plan.NumberOfDigitsInExtension) {
    throw exchangeError('CouldNotGenerateExtensionException', [mailbox.Name]);
  }
  return [digits.slice(-plan.NumberOfDigitsInExtension)];
}

function checkForm(sip: string | null, extensions: readonly string[], plan: DialPlanRecord): void {
  if (plan.URIType === 'SipName' && sip !== null && !/^[^\s:@;]+@[^\s:@;]+$/.test(sip)) {
    throw exchangeError('InvalidSipNameResourceIdException', [sip]);
  }
  const form = new RegExp(`^\\d{${plan.NumberOfDigitsInExtension}}$`);
  const wrong = extensions.find((extension) => !form.test(extension));
  if (wrong !== undefined) {
    const length = String(plan.NumberOfDigitsInExtension);
    throw exchangeError('InvalidExtensionException', [wrong, length]);
  }
}

function checkUniqueness(
  session: Session,
  mailbox: MailboxRecord,
  sip: string | null,
  extensions: readonly string[],
  plan: DialPlanRecord,
): void {
  const { tables } = session.forest;
  const contexts = new Set(
    [plan.PhoneContext, ...plan.EquivalentDialPlanPhoneContexts].map((context) =>
      context.toLowerCase(),
    ),
  );
  const plans = tables.UMDialPlan.all().filter(({ PhoneContext }) =>
    contexts.has(PhoneContext.toLowerCase()),
  );
  for (const extension of extensions) {
    const isTaken = plans.some(
      (one) => tables.Mailbox.find('proxy', `eum:${eumAddress(extension, one)}`).length > 0,
    );
    if (isTaken) throw exchangeError('ExtensionNotUniqueException', [extension, plan.Name]);
    if (isPilotNumber(session, extension, plan)) {
      throw exchangeError('ExtensionAlreadyUsedAsPilotNumberException', [extension]);
    }
  }
  if (sip === null) return;
  const proxies = tables.UMDialPlan.all().map((one) => `eum:${eumAddress(sip, one)}`);
  const isTaken = [`sip:${sip}`, ...proxies].some((proxy) =>
    tables.Mailbox.find('proxy', proxy).some(({ Guid }) => Guid !== mailbox.Guid),
  );
  if (isTaken) throw exchangeError('SipUriAlreadyRegisteredException', [sip]);
}

function isPilotNumber(session: Session, number: string, plan: DialPlanRecord): boolean {
  return (
    plan.AccessTelephoneNumbers.includes(number) ||
    plan.PilotIdentifierList.includes(number) ||
    session.forest.tables.UMAutoAttendant.all().some(
      (attendant) =>
        attendant.UMDialPlan === plan.Guid && attendant.PilotIdentifierList.includes(number),
    )
  );
}
