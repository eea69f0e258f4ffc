import type { CmdletTable } from './cmdlet.js';

/**
 * The Exchange 2013 cmdlets that may run, with the parameters that may be given. From Microsoft's
 * cmdlet reference; the two scripts from what they themselves read and print.
 */
export const EXCHANGE = {
  'Get-Mailbox': {
    reads: true,
    defaultSet: 'AnrSet',
    parameters: {
      Identity: { type: 'identity', set: 'Identity' },
      Anr: { type: 'string', set: 'AnrSet' },
      Filter: { type: 'string' },
      ResultSize: { type: 'unlimited' },
      DomainController: { type: 'string' },
    },
  },
  'Get-User': {
    reads: true,
    defaultSet: 'AnrSet',
    parameters: {
      Identity: { type: 'identity', set: 'Identity' },
      Anr: { type: 'string', set: 'AnrSet' },
      ResultSize: { type: 'unlimited' },
      DomainController: { type: 'string' },
    },
  },
  'Get-Recipient': {
    reads: true,
    defaultSet: 'AnrSet',
    parameters: {
      Identity: { type: 'identity', set: 'Identity' },
      Filter: { type: 'string' },
      /** Of all that has an address, only people and rooms with a mailbox. */
      RecipientType: { type: 'list', values: ['UserMailbox'] },
      ResultSize: { type: 'unlimited' },
      DomainController: { type: 'string' },
    },
  },
  'Get-MailboxStatistics': {
    reads: true,
    defaultSet: 'Identity',
    parameters: {
      Identity: { type: 'identity', set: 'Identity' },
      /** All mailboxes of one server. */
      Server: { type: 'string', set: 'Server' },
      DomainController: { type: 'string' },
    },
  },
  'Get-UMMailbox': {
    reads: true,
    defaultSet: 'AnrSet',
    parameters: {
      Identity: { type: 'identity', set: 'Identity' },
      Anr: { type: 'string', set: 'AnrSet' },
      Filter: { type: 'string' },
      ResultSize: { type: 'unlimited' },
      DomainController: { type: 'string' },
    },
  },
  'Get-UMMailboxPIN': {
    reads: true,
    parameters: {
      Identity: { type: 'identity' },
      ResultSize: { type: 'unlimited' },
      DomainController: { type: 'string' },
    },
  },
  'Get-UMDialPlan': {
    reads: true,
    parameters: {
      Identity: { type: 'identity' },
      DomainController: { type: 'string' },
    },
  },
  'Get-UMMailboxPolicy': {
    reads: true,
    parameters: {
      Identity: { type: 'identity' },
      UMDialPlan: { type: 'identity' },
      DomainController: { type: 'string' },
    },
  },
  'Get-UMIPGateway': {
    reads: true,
    parameters: {
      Identity: { type: 'identity' },
      DomainController: { type: 'string' },
    },
  },
  'Get-UMHuntGroup': {
    reads: true,
    parameters: {
      Identity: { type: 'identity' },
      UMDialPlan: { type: 'identity' },
      DomainController: { type: 'string' },
    },
  },
  'Get-UMAutoAttendant': {
    reads: true,
    parameters: {
      Identity: { type: 'identity' },
      UMDialPlan: { type: 'identity' },
      DomainController: { type: 'string' },
    },
  },
  'Get-UMService': {
    reads: true,
    parameters: {
      Identity: { type: 'identity' },
      DomainController: { type: 'string' },
    },
  },
  'Get-UMCallRouterSettings': {
    reads: true,
    parameters: {
      Server: { type: 'identity' },
      DomainController: { type: 'string' },
    },
  },
  'Get-ExchangeServer': {
    reads: true,
    parameters: {
      Identity: { type: 'identity' },
      DomainController: { type: 'string' },
    },
  },
  'Get-ExchangeCertificate': {
    reads: true,
    parameters: {
      Server: { type: 'identity' },
      Thumbprint: { type: 'string' },
      DomainController: { type: 'string' },
    },
  },
  'Get-ServerHealth': {
    reads: true,
    parameters: {
      Identity: { type: 'identity', mandatory: true },
    },
  },
  'Get-ServerComponentState': {
    reads: true,
    parameters: {
      Identity: { type: 'identity', mandatory: true },
      Component: { type: 'string', values: ['UMCallRouter'] },
      DomainController: { type: 'string' },
    },
  },
  'Get-UMActiveCalls': {
    reads: true,
    parameters: {
      Server: { type: 'identity', mandatory: true },
      DomainController: { type: 'string' },
    },
  },
  'Get-ADPermission': {
    reads: true,
    parameters: {
      Identity: { type: 'identity', mandatory: true },
      User: { type: 'identity' },
      DomainController: { type: 'string' },
    },
  },
  'Enable-UMMailbox': {
    reads: false,
    parameters: {
      Identity: { type: 'identity', mandatory: true },
      UMMailboxPolicy: { type: 'identity', mandatory: true },
      Extensions: { type: 'list' },
      SIPResourceIdentifier: { type: 'string' },
      PIN: { type: 'string' },
      PINExpired: { type: 'bool' },
      ValidateOnly: { type: 'switch' },
      Confirm: { type: 'switch' },
      DomainController: { type: 'string' },
    },
  },
  'Disable-UMMailbox': {
    reads: false,
    parameters: {
      Identity: { type: 'identity', mandatory: true },
      KeepProperties: { type: 'bool' },
      Confirm: { type: 'switch' },
      DomainController: { type: 'string' },
    },
  },
  'Set-UMMailbox': {
    reads: false,
    parameters: {
      Identity: { type: 'identity', mandatory: true },
      UMMailboxPolicy: { type: 'identity' },
      MissedCallNotificationEnabled: { type: 'bool' },
      OperatorNumber: { type: 'string' },
      PlayOnPhoneEnabled: { type: 'bool' },
      AutomaticSpeechRecognitionEnabled: { type: 'bool' },
      CallAnsweringRulesEnabled: { type: 'bool' },
      SubscriberAccessEnabled: { type: 'bool' },
      TUIAccessToCalendarEnabled: { type: 'bool' },
      TUIAccessToEmailEnabled: { type: 'bool' },
      PinlessAccessToVoiceMailEnabled: { type: 'bool' },
      AnonymousCallersCanLeaveMessages: { type: 'bool' },
      VoiceMailAnalysisEnabled: { type: 'bool' },
      FaxEnabled: { type: 'bool' },
      UMSMSNotificationOption: {
        type: 'string',
        values: ['None', 'VoiceMail', 'VoiceMailAndMissedCalls'],
      },
      AllowUMCallsFromNonUsers: { type: 'string', values: ['None', 'SearchEnabled'] },
      Confirm: { type: 'switch' },
      DomainController: { type: 'string' },
    },
  },
  'Set-UMMailboxPIN': {
    reads: false,
    parameters: {
      Identity: { type: 'identity', mandatory: true },
      Pin: { type: 'string' },
      PINExpired: { type: 'bool' },
      LockedOut: { type: 'bool' },
      Confirm: { type: 'switch' },
      DomainController: { type: 'string' },
    },
  },
  'Set-Mailbox': {
    reads: false,
    parameters: {
      Identity: { type: 'identity', mandatory: true },
      EmailAddresses: { type: 'list' },
      Confirm: { type: 'switch' },
      DomainController: { type: 'string' },
    },
  },
  'New-UMDialPlan': {
    reads: false,
    parameters: {
      Name: { type: 'string', mandatory: true, maxLength: 64 },
      NumberOfDigitsInExtension: { type: 'int', mandatory: true },
      URIType: { type: 'string', values: ['TelExtn', 'E164', 'SipName'] },
      VoIPSecurity: { type: 'string', values: ['SIPSecured', 'Unsecured', 'Secured'] },
      CountryOrRegionCode: { type: 'string', mandatory: true },
      AccessTelephoneNumbers: { type: 'list', maxLength: 32 },
      Confirm: { type: 'switch' },
      DomainController: { type: 'string' },
    },
  },
  'Set-UMDialPlan': {
    reads: false,
    parameters: {
      Identity: { type: 'identity', mandatory: true },
      AccessTelephoneNumbers: { type: 'list' },
      VoIPSecurity: { type: 'string', values: ['SIPSecured', 'Unsecured', 'Secured'] },
      ConfiguredInCountryOrRegionGroups: { type: 'list', maxLength: 32 },
      AllowedInCountryOrRegionGroups: { type: 'list' },
      Confirm: { type: 'switch' },
      DomainController: { type: 'string' },
    },
  },
  'Remove-UMDialPlan': {
    reads: false,
    parameters: {
      Identity: { type: 'identity', mandatory: true },
      Confirm: { type: 'switch' },
      DomainController: { type: 'string' },
    },
  },
  'New-UMMailboxPolicy': {
    reads: false,
    parameters: {
      Name: { type: 'string', mandatory: true, maxLength: 64 },
      UMDialPlan: { type: 'identity', mandatory: true },
      Confirm: { type: 'switch' },
      DomainController: { type: 'string' },
    },
  },
  'Set-UMMailboxPolicy': {
    reads: false,
    parameters: {
      Identity: { type: 'identity', mandatory: true },
      AllowedInCountryOrRegionGroups: { type: 'list', maxLength: 128 },
      Confirm: { type: 'switch' },
      DomainController: { type: 'string' },
    },
  },
  'Remove-UMMailboxPolicy': {
    reads: false,
    parameters: {
      Identity: { type: 'identity', mandatory: true },
      Confirm: { type: 'switch' },
      DomainController: { type: 'string' },
    },
  },
  'New-UMIPGateway': {
    reads: false,
    parameters: {
      Name: { type: 'string', mandatory: true, maxLength: 64 },
      Address: { type: 'string', mandatory: true },
      UMDialPlan: { type: 'identity' },
      Confirm: { type: 'switch' },
      DomainController: { type: 'string' },
    },
  },
  'Set-UMIPGateway': {
    reads: false,
    parameters: {
      Identity: { type: 'identity', mandatory: true },
      OutcallsAllowed: { type: 'bool' },
      MessageWaitingIndicatorAllowed: { type: 'bool' },
      Status: { type: 'string', values: ['Enabled', 'Disabled', 'NoNewCalls'] },
      Confirm: { type: 'switch' },
      DomainController: { type: 'string' },
    },
  },
  'Remove-UMIPGateway': {
    reads: false,
    parameters: {
      Identity: { type: 'identity', mandatory: true },
      Confirm: { type: 'switch' },
      DomainController: { type: 'string' },
    },
  },
  'New-UMHuntGroup': {
    reads: false,
    parameters: {
      Name: { type: 'string', mandatory: true, maxLength: 64 },
      PilotIdentifier: { type: 'string', maxLength: 64 },
      UMDialPlan: { type: 'identity', mandatory: true },
      UMIPGateway: { type: 'identity', mandatory: true },
      Confirm: { type: 'switch' },
      DomainController: { type: 'string' },
    },
  },
  'Remove-UMHuntGroup': {
    reads: false,
    parameters: {
      Identity: { type: 'identity', mandatory: true },
      Confirm: { type: 'switch' },
      DomainController: { type: 'string' },
    },
  },
  'New-UMAutoAttendant': {
    reads: false,
    parameters: {
      Name: { type: 'string', mandatory: true, maxLength: 64 },
      UMDialPlan: { type: 'identity', mandatory: true },
      PilotIdentifierList: { type: 'list' },
      SpeechEnabled: { type: 'bool' },
      Status: { type: 'string', values: ['Enabled', 'Disabled'] },
      Confirm: { type: 'switch' },
      DomainController: { type: 'string' },
    },
  },
  'Set-UMAutoAttendant': {
    reads: false,
    parameters: {
      Identity: { type: 'identity', mandatory: true },
      Language: { type: 'string' },
      HolidaySchedule: { type: 'list' },
      AllowedInCountryOrRegionGroups: { type: 'list', maxLength: 127 },
      Confirm: { type: 'switch' },
      DomainController: { type: 'string' },
    },
  },
  'Enable-UMAutoAttendant': {
    reads: false,
    parameters: {
      Identity: { type: 'identity', mandatory: true },
      Confirm: { type: 'switch' },
      DomainController: { type: 'string' },
    },
  },
  'Disable-UMAutoAttendant': {
    reads: false,
    parameters: {
      Identity: { type: 'identity', mandatory: true },
      Confirm: { type: 'switch' },
      DomainController: { type: 'string' },
    },
  },
  'Set-UMService': {
    reads: false,
    parameters: {
      Identity: { type: 'identity', mandatory: true },
      DialPlans: { type: 'list' },
      UMStartupMode: { type: 'string', values: ['TCP', 'TLS', 'Dual'] },
      Status: { type: 'string', values: ['Enabled', 'Disabled', 'NoNewCalls'] },
      Confirm: { type: 'switch' },
      DomainController: { type: 'string' },
    },
  },
  'Set-UMCallRouterSettings': {
    reads: false,
    parameters: {
      Server: { type: 'identity' },
      DialPlans: { type: 'list' },
      UMStartupMode: { type: 'string', values: ['TCP', 'TLS', 'Dual'] },
      Confirm: { type: 'switch' },
      DomainController: { type: 'string' },
    },
  },
  'New-ExchangeCertificate': {
    reads: false,
    parameters: {
      GenerateRequest: { type: 'switch' },
      Server: { type: 'identity' },
      SubjectName: { type: 'string' },
      DomainName: { type: 'list' },
      FriendlyName: { type: 'string', maxLength: 63 },
      RequestFile: { type: 'string' },
      Confirm: { type: 'switch' },
      DomainController: { type: 'string' },
    },
  },
  'Import-ExchangeCertificate': {
    reads: false,
    parameters: {
      Server: { type: 'identity' },
      FileName: { type: 'string', mandatory: true },
      Confirm: { type: 'switch' },
      DomainController: { type: 'string' },
    },
  },
  'Set-ServerComponentState': {
    reads: false,
    parameters: {
      Identity: { type: 'identity', mandatory: true },
      Component: { type: 'string', mandatory: true, values: ['UMCallRouter'] },
      Requester: { type: 'string', mandatory: true, values: ['Maintenance'] },
      State: { type: 'string', mandatory: true, values: ['Active', 'Inactive', 'Draining'] },
      Confirm: { type: 'switch' },
      DomainController: { type: 'string' },
    },
  },
  'Enable-ExchangeCertificate': {
    reads: false,
    parameters: {
      Server: { type: 'identity' },
      Thumbprint: { type: 'string', mandatory: true },
      Services: {
        type: 'string',
        mandatory: true,
        values: ['Federation', 'IIS', 'IMAP', 'POP', 'SMTP', 'UM', 'UMCallRouter'],
      },
      Force: { type: 'switch' },
      Confirm: { type: 'switch' },
      DomainController: { type: 'string' },
    },
  },
  'Add-ADPermission': {
    reads: false,
    parameters: {
      Identity: { type: 'identity', mandatory: true },
      User: { type: 'identity', mandatory: true },
      AccessRights: {
        type: 'list',
        values: [
          'AccessSystemSecurity',
          'CreateChild',
          'DeleteChild',
          'ListChildren',
          'Self',
          'ReadProperty',
          'WriteProperty',
          'DeleteTree',
          'ListObject',
          'ExtendedRight',
          'Delete',
          'ReadControl',
          'GenericExecute',
          'GenericWrite',
          'GenericRead',
          'WriteDacl',
          'WriteOwner',
          'GenericAll',
          'Synchronize',
        ],
      },
      InheritanceType: {
        type: 'string',
        values: ['None', 'All', 'Children', 'Descendents [sic]', 'SelfAndChildren'],
      },
      Confirm: { type: 'switch' },
      DomainController: { type: 'string' },
    },
  },
  // Outside of the reference: from Microsoft's own page of the cmdlet.
  'Get-PartnerApplication': { reads: true, parameters: {} },
  'Get-UCPool.ps1': { reads: true, parameters: { Forest: { type: 'string' } } },
  'ExchUcUtil.ps1': { reads: false, parameters: { Forest: { type: 'string' } } },
  // The management host's own: what .NET's GetAllTrustRelationships tells of a forest.
  'Get-ForestTrust': {
    reads: true,
    parameters: { Forest: { type: 'string', mandatory: true } },
  },
  // The management host's own: a server's stores of roots, of other CAs and of what is its own.
  'Get-ServerCertificate': { reads: true, parameters: {} },
  'Get-Service': {
    reads: true,
    parameters: { Name: { type: 'string', mandatory: true } },
  },
  'Restart-Service': {
    reads: false,
    parameters: { Name: { type: 'string', mandatory: true }, Force: { type: 'switch' } },
  },
} as const satisfies CmdletTable;
