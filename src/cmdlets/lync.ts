import type { CmdletTable } from './cmdlet.js';

/** The Lync Server 2013 cmdlets that may run, with the parameters that may be given. */
export const LYNC = {
  'Get-CsUser': {
    reads: true,
    parameters: {
      Identity: { type: 'identity' },
      Filter: { type: 'string' },
      ResultSize: { type: 'unlimited' },
      DomainController: { type: 'string' },
    },
  },
  'Get-CsPool': {
    reads: true,
    parameters: {
      Identity: { type: 'identity' },
    },
  },
  // The management host's own: a Front End's stores of roots, of other CAs and of what is its own.
  'Get-FrontEndCertificate': {
    reads: true,
    parameters: { ComputerName: { type: 'string', mandatory: true } },
  },
  // The management host's own: since when a Front End's service runs.
  'Get-FrontEndService': {
    reads: true,
    parameters: { ComputerName: { type: 'string', mandatory: true } },
  },
  // Outside of the reference: from Microsoft's own page of the cmdlet.
  'Get-CsPartnerApplication': { reads: true, parameters: {} },
  'Get-CsDialPlan': {
    reads: true,
    parameters: {
      Identity: { type: 'identity' },
    },
  },
  'New-CsDialPlan': {
    reads: false,
    parameters: {
      Identity: { type: 'identity', mandatory: true },
      SimpleName: { type: 'string', maxLength: 256 },
      Confirm: { type: 'switch' },
    },
  },
  'Remove-CsDialPlan': {
    reads: false,
    parameters: {
      Identity: { type: 'identity', mandatory: true },
      Confirm: { type: 'switch' },
    },
  },
  'Test-CsDialPlan': {
    reads: true,
    parameters: {
      Dialplan: { type: 'identity', mandatory: true },
      DialedNumber: { type: 'string', mandatory: true },
    },
  },
  'Get-CsVoiceNormalizationRule': {
    reads: true,
    parameters: {
      Identity: { type: 'identity' },
    },
  },
  'New-CsVoiceNormalizationRule': {
    reads: false,
    parameters: {
      Parent: { type: 'string', mandatory: true },
      Name: { type: 'string', mandatory: true },
      Priority: { type: 'int' },
      Pattern: { type: 'string' },
      Translation: { type: 'string' },
      Confirm: { type: 'switch' },
    },
  },
  'Get-CsExUmContact': {
    reads: true,
    parameters: {
      Identity: { type: 'identity' },
      Filter: { type: 'string' },
    },
  },
  'Set-CsExUmContact': {
    reads: false,
    parameters: {
      Identity: { type: 'identity', mandatory: true },
      Enabled: { type: 'bool' },
      DomainController: { type: 'string' },
      Confirm: { type: 'switch' },
    },
  },
  'Move-CsExUmContact': {
    reads: false,
    parameters: {
      Identity: { type: 'identity', mandatory: true },
      Target: { type: 'string', mandatory: true },
      DomainController: { type: 'string' },
      Confirm: { type: 'switch' },
    },
  },
  'Get-CsMediaConfiguration': {
    reads: true,
    parameters: {
      Identity: { type: 'identity' },
    },
  },
  'Get-CsHealthMonitoringConfiguration': {
    reads: true,
    parameters: {
      Identity: { type: 'identity' },
    },
  },
  'Test-CsExUMConnectivity': {
    reads: true,
    parameters: {
      TargetFqdn: { type: 'string', mandatory: true },
      UserSipAddress: { type: 'string' },
    },
  },
  // It leaves a message in the receiver's mailbox, and changes nothing else.
  'Test-CsExUMVoiceMail': {
    reads: true,
    parameters: {
      TargetFqdn: { type: 'string', mandatory: true },
      SenderSipAddress: { type: 'string' },
      ReceiverSipAddress: { type: 'string' },
    },
  },
  'Set-CsUser': {
    reads: false,
    parameters: {
      Identity: { type: 'identity', mandatory: true },
      Enabled: { type: 'bool' },
      EnterpriseVoiceEnabled: { type: 'bool' },
      HostedVoiceMail: { type: 'bool' },
      LineURI: { type: 'string' },
      SipAddress: { type: 'string' },
      Confirm: { type: 'switch' },
      DomainController: { type: 'string' },
    },
  },
  'Grant-CsDialPlan': {
    reads: false,
    parameters: {
      Identity: { type: 'identity', mandatory: true },
      PolicyName: { type: 'string' },
      DomainController: { type: 'string' },
      Confirm: { type: 'switch' },
    },
  },
  'Stop-CsWindowsService': {
    reads: false,
    parameters: {
      Name: { type: 'string' },
      ComputerName: { type: 'string' },
      Confirm: { type: 'switch' },
    },
  },
  'Start-CsWindowsService': {
    reads: false,
    parameters: {
      Name: { type: 'string' },
      ComputerName: { type: 'string' },
      Confirm: { type: 'switch' },
    },
  },
} as const satisfies CmdletTable;
