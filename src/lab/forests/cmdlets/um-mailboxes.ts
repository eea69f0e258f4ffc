import { theOne, notFound, type Implementation } from '../engine/session.js';
import { exchangeError } from '../errors.js';
import { psObject } from '../values.js';
import { checkPin } from './pin.js';
import { identityOf } from './mailboxes.js';
import { limited, mailboxesOf, planOf, theMailbox } from './shared.js';
import { enableUmMailbox, recipientFailure, sendMail } from './um-mailbox-enable.js';
import { showUmMailbox } from './um-mailbox-view.js';
import { settingsAfter } from './um-settings.js';

const CLASSES = 'Microsoft.Exchange.Management.Tasks.UM';

export const UM_MAILBOXES: Readonly<Record<string, Implementation>> = {
  'Get-UMMailbox': {
    cmdletClass: `${CLASSES}.GetUMMailbox`,
    run: (given, session) => {
      const enabled = mailboxesOf(session, given).filter(({ UMEnabled }) => UMEnabled);
      const identity = given.text('Identity');
      if (identity !== undefined && enabled.length === 0) throw notFound(session, identity);
      return limited(session, given, enabled, (mailbox) => showUmMailbox(session, mailbox));
    },
  },
  'Get-UMMailboxPIN': {
    cmdletClass: `${CLASSES}.GetUMMailboxPin`,
    run: (given, session) => {
      const enabled = mailboxesOf(session, given).filter(({ UMEnabled }) => UMEnabled);
      const identity = given.text('Identity');
      if (identity !== undefined && enabled.length === 0) throw notFound(session, identity);
      return enabled.map((mailbox) =>
        psObject('Microsoft.Exchange.Management.UMMailboxPin', {
          UserID: identityOf(session, mailbox),
          PinExpired: mailbox.PinExpired,
          FirstTimeUser: mailbox.FirstTimeUser,
          LockedOut: mailbox.LockedOut,
          ObjectState: 'Unchanged',
          IsValid: true,
        }),
      );
    },
  },
  'Enable-UMMailbox': { cmdletClass: `${CLASSES}.EnableUMMailbox`, run: enableUmMailbox },
  'Disable-UMMailbox': {
    cmdletClass: `${CLASSES}.DisableUMMailbox`,
    run: (given, session) => {
      const { Mailbox } = session.forest.tables;
      const mailbox = theMailbox(session, given);
      if (!mailbox.UMEnabled) throw exchangeError('UserAlreadyUmDisabledException', [mailbox.Name]);
      const keeps = given.bool('KeepProperties') ?? true;
      const disabled = session.transaction.set(Mailbox, mailbox, {
        UMEnabled: false,
        UMDialPlan: null,
        UMMailboxPolicy: null,
        Extensions: [],
        SIPResourceIdentifier: null,
        EmailAddresses: mailbox.EmailAddresses.filter((address) => !/^eum:/i.test(address)),
        PinExpired: false,
        FirstTimeUser: false,
        LockedOut: false,
        ...(keeps
          ? {}
          : { MissedCallNotificationEnabled: true, OperatorNumber: null, UmSettings: {} }),
      });
      return [showUmMailbox(session, disabled)];
    },
  },
  'Set-UMMailbox': {
    cmdletClass: `${CLASSES}.SetUMMailbox`,
    run: (given, session) => {
      const { Mailbox, UMMailboxPolicy } = session.forest.tables;
      const mailbox = theMailbox(session, given);
      if (!mailbox.UMEnabled) throw recipientFailure(session, mailbox, 'reason.not-enabled');
      const wanted = given.text('UMMailboxPolicy');
      const policy = wanted === undefined ? undefined : theOne(session, UMMailboxPolicy, wanted);
      if (policy !== undefined && policy.UMDialPlan !== mailbox.UMDialPlan) {
        throw recipientFailure(session, mailbox, 'reason.other-plan');
      }
      const missedCalls = given.bool('MissedCallNotificationEnabled');
      const plan = mailbox.UMDialPlan === null ? undefined : planOf(session, mailbox.UMDialPlan);
      session.transaction.set(Mailbox, mailbox, {
        UmSettings: settingsAfter(mailbox, plan, given),
        ...(policy === undefined ? {} : { UMMailboxPolicy: policy.Guid }),
        ...(missedCalls === undefined ? {} : { MissedCallNotificationEnabled: missedCalls }),
        ...(given.has('OperatorNumber')
          ? { OperatorNumber: given.text('OperatorNumber') ?? null }
          : {}),
      });
      return [];
    },
  },
  'Set-UMMailboxPIN': {
    cmdletClass: `${CLASSES}.SetUMMailboxPin`,
    run: (given, session) => {
      const { Mailbox, UMMailboxPolicy } = session.forest.tables;
      const mailbox = theMailbox(session, given);
      if (!mailbox.UMEnabled || mailbox.UMMailboxPolicy === null || mailbox.UMDialPlan === null) {
        throw exchangeError('UserNotUmEnabledException', [mailbox.Name]);
      }
      const policy = theOne(session, UMMailboxPolicy, mailbox.UMMailboxPolicy);
      checkPin(given.text('Pin'), policy, mailbox.Extensions);
      // Whatever is asked for, `-LockedOut $false` alone included, the PIN is a new one.
      const changed = session.transaction.set(Mailbox, mailbox, {
        PinExpired: given.bool('PINExpired') ?? true,
        LockedOut: given.bool('LockedOut') ?? false,
        PinChanges: mailbox.PinChanges + 1,
      });
      sendMail(session, changed, planOf(session, mailbox.UMDialPlan), 'pin-reset');
      return [];
    },
  },
};
