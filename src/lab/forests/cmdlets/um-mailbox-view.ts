import { directoryProperties, referenceTo } from '../engine/output.js';
import type { Session } from '../engine/session.js';
import type { MailboxRecord } from '../records/people.js';
import { psObject, type PsLikeObject } from '../values.js';
import { eumAddressesOf } from './addresses.js';
import { identityOf } from './mailboxes.js';
import { settingsOf } from './um-settings.js';

/** A mailbox as the UM cmdlets show it. */
export function showUmMailbox(session: Session, mailbox: MailboxRecord): PsLikeObject {
  const { UMDialPlan, UMMailboxPolicy } = session.forest.tables;
  const plan = mailbox.UMDialPlan === null ? undefined : UMDialPlan.get(mailbox.UMDialPlan);
  return psObject('Microsoft.Exchange.Data.Directory.Management.UMMailbox', {
    ...directoryProperties(session, mailbox, identityOf(session, mailbox)),
    DisplayName: mailbox.DisplayName,
    EmailAddresses: mailbox.EmailAddresses,
    UMAddresses: eumAddressesOf(mailbox),
    LegacyExchangeDN: mailbox.LegacyExchangeDN,
    LinkedMasterAccount: null,
    PrimarySmtpAddress: mailbox.PrimarySmtpAddress,
    SamAccountName: mailbox.SamAccountName,
    ServerLegacyDN: `/o=${session.forest.organization}/ou=Exchange Administrative Group (FYDIBOHF23SPDLT)/cn=Configuration/cn=Servers/cn=${mailbox.ServerName}`,
    ServerName: mailbox.ServerName,
    UMDtmfMap: [],
    UMEnabled: mailbox.UMEnabled,
    MissedCallNotificationEnabled: mailbox.MissedCallNotificationEnabled,
    OperatorNumber: mailbox.OperatorNumber,
    ...settingsOf(mailbox, plan),
    PhoneProviderId: null,
    UMDialPlan: referenceTo(UMDialPlan, mailbox.UMDialPlan),
    UMMailboxPolicy: referenceTo(UMMailboxPolicy, mailbox.UMMailboxPolicy),
    Extensions: mailbox.Extensions,
    CallAnsweringAudioCodec: null,
    SIPResourceIdentifier: mailbox.SIPResourceIdentifier,
    PhoneNumber: null,
    AccessTelephoneNumbers: plan?.AccessTelephoneNumbers ?? [],
    CallAnsweringRulesExtensions: [],
    AirSyncNumbers: [],
    ImListMigrationCompleted: false,
  });
}
