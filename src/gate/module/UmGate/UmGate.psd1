# Made from src/cmdlets by npm run module; do not change it by hand.
@{
    'RootModule' = 'UmGate.psm1'
    'ModuleVersion' = '1.0.0'
    'GUID' = '5d0b9f0e-6c0f-4a35-9c54-6f7a3a6f0b13'
    'Author' = 'um-bot'
    'Description' = 'Runs the commands of the table that um-bot sends, and answers in one framed line.'
    'PowerShellVersion' = '5.1'
    'FunctionsToExport' = @('Invoke-UmCommand')
    'CmdletsToExport' = @()
    'VariablesToExport' = @()
    'AliasesToExport' = @()
    'PrivateData' = @{
        'Cmdlets' = @{
            'Get-Mailbox' = @{
                'Identity' = @{ 'Type' = 'identity' }
                'Anr' = @{ 'Type' = 'string' }
                'Filter' = @{ 'Type' = 'string' }
                'ResultSize' = @{ 'Type' = 'unlimited' }
                'DomainController' = @{ 'Type' = 'string' }
            }
            'Get-User' = @{
                'Identity' = @{ 'Type' = 'identity' }
                'Anr' = @{ 'Type' = 'string' }
                'ResultSize' = @{ 'Type' = 'unlimited' }
                'DomainController' = @{ 'Type' = 'string' }
            }
            'Get-Recipient' = @{
                'Identity' = @{ 'Type' = 'identity' }
                'Filter' = @{ 'Type' = 'string' }
                'RecipientType' = @{ 'Type' = 'list'; 'Values' = @('UserMailbox') }
                'ResultSize' = @{ 'Type' = 'unlimited' }
                'DomainController' = @{ 'Type' = 'string' }
            }
            'Get-MailboxStatistics' = @{
                'Identity' = @{ 'Type' = 'identity' }
                'Server' = @{ 'Type' = 'string' }
                'DomainController' = @{ 'Type' = 'string' }
            }
            'Get-UMMailbox' = @{
                'Identity' = @{ 'Type' = 'identity' }
                'Anr' = @{ 'Type' = 'string' }
                'Filter' = @{ 'Type' = 'string' }
                'ResultSize' = @{ 'Type' = 'unlimited' }
                'DomainController' = @{ 'Type' = 'string' }
            }
            'Get-UMMailboxPIN' = @{
                'Identity' = @{ 'Type' = 'identity' }
                'ResultSize' = @{ 'Type' = 'unlimited' }
                'DomainController' = @{ 'Type' = 'string' }
            }
            'Get-UMDialPlan' = @{
                'Identity' = @{ 'Type' = 'identity' }
                'DomainController' = @{ 'Type' = 'string' }
            }
            'Get-UMMailboxPolicy' = @{
                'Identity' = @{ 'Type' = 'identity' }
                'UMDialPlan' = @{ 'Type' = 'identity' }
                'DomainController' = @{ 'Type' = 'string' }
            }
            'Get-UMIPGateway' = @{
                'Identity' = @{ 'Type' = 'identity' }
                'DomainController' = @{ 'Type' = 'string' }
            }
            'Get-UMHuntGroup' = @{
                'Identity' = @{ 'Type' = 'identity' }
                'UMDialPlan' = @{ 'Type' = 'identity' }
                'DomainController' = @{ 'Type' = 'string' }
            }
            'Get-UMAutoAttendant' = @{
                'Identity' = @{ 'Type' = 'identity' }
                'UMDialPlan' = @{ 'Type' = 'identity' }
                'DomainController' = @{ 'Type' = 'string' }
            }
            'Get-UMService' = @{
                'Identity' = @{ 'Type' = 'identity' }
                'DomainController' = @{ 'Type' = 'string' }
            }
            'Get-UMCallRouterSettings' = @{
                'Server' = @{ 'Type' = 'identity' }
                'DomainController' = @{ 'Type' = 'string' }
            }
            'Get-ExchangeServer' = @{
                'Identity' = @{ 'Type' = 'identity' }
                'DomainController' = @{ 'Type' = 'string' }
            }
            'Get-ExchangeCertificate' = @{
                'Server' = @{ 'Type' = 'identity' }
                'Thumbprint' = @{ 'Type' = 'string' }
                'DomainController' = @{ 'Type' = 'string' }
            }
            'Get-ServerHealth' = @{
                'Identity' = @{ 'Type' = 'identity'; 'Mandatory' = $true }
            }
            'Get-ServerComponentState' = @{
                'Identity' = @{ 'Type' = 'identity'; 'Mandatory' = $true }
                'Component' = @{ 'Type' = 'string'; 'Values' = @('UMCallRouter') }
                'DomainController' = @{ 'Type' = 'string' }
            }
            'Get-UMActiveCalls' = @{
                'Server' = @{ 'Type' = 'identity'; 'Mandatory' = $true }
                'DomainController' = @{ 'Type' = 'string' }
            }
            'Get-ADPermission' = @{
                'Identity' = @{ 'Type' = 'identity'; 'Mandatory' = $true }
                'User' = @{ 'Type' = 'identity' }
                'DomainController' = @{ 'Type' = 'string' }
            }
            'Enable-UMMailbox' = @{
                'Identity' = @{ 'Type' = 'identity'; 'Mandatory' = $true }
                'UMMailboxPolicy' = @{ 'Type' = 'identity'; 'Mandatory' = $true }
                'Extensions' = @{ 'Type' = 'list' }
                'SIPResourceIdentifier' = @{ 'Type' = 'string' }
                'PIN' = @{ 'Type' = 'string' }
                'PINExpired' = @{ 'Type' = 'bool' }
                'ValidateOnly' = @{ 'Type' = 'switch' }
                'Confirm' = @{ 'Type' = 'switch' }
                'DomainController' = @{ 'Type' = 'string' }
            }
            'Disable-UMMailbox' = @{
                'Identity' = @{ 'Type' = 'identity'; 'Mandatory' = $true }
                'KeepProperties' = @{ 'Type' = 'bool' }
                'Confirm' = @{ 'Type' = 'switch' }
                'DomainController' = @{ 'Type' = 'string' }
            }
            'Set-UMMailbox' = @{
                'Identity' = @{ 'Type' = 'identity'; 'Mandatory' = $true }
                'UMMailboxPolicy' = @{ 'Type' = 'identity' }
                'MissedCallNotificationEnabled' = @{ 'Type' = 'bool' }
                'OperatorNumber' = @{ 'Type' = 'string' }
                'PlayOnPhoneEnabled' = @{ 'Type' = 'bool' }
                'AutomaticSpeechRecognitionEnabled' = @{ 'Type' = 'bool' }
                'CallAnsweringRulesEnabled' = @{ 'Type' = 'bool' }
                'SubscriberAccessEnabled' = @{ 'Type' = 'bool' }
                'TUIAccessToCalendarEnabled' = @{ 'Type' = 'bool' }
                'TUIAccessToEmailEnabled' = @{ 'Type' = 'bool' }
                'PinlessAccessToVoiceMailEnabled' = @{ 'Type' = 'bool' }
                'AnonymousCallersCanLeaveMessages' = @{ 'Type' = 'bool' }
                'VoiceMailAnalysisEnabled' = @{ 'Type' = 'bool' }
                'FaxEnabled' = @{ 'Type' = 'bool' }
                'UMSMSNotificationOption' = @{ 'Type' = 'string'; 'Values' = @('None', 'VoiceMail', 'VoiceMailAndMissedCalls') }
                'AllowUMCallsFromNonUsers' = @{ 'Type' = 'string'; 'Values' = @('None', 'SearchEnabled') }
                'Confirm' = @{ 'Type' = 'switch' }
                'DomainController' = @{ 'Type' = 'string' }
            }
            'Set-UMMailboxPIN' = @{
                'Identity' = @{ 'Type' = 'identity'; 'Mandatory' = $true }
                'Pin' = @{ 'Type' = 'string' }
                'PINExpired' = @{ 'Type' = 'bool' }
                'LockedOut' = @{ 'Type' = 'bool' }
                'Confirm' = @{ 'Type' = 'switch' }
                'DomainController' = @{ 'Type' = 'string' }
            }
            'Set-Mailbox' = @{
                'Identity' = @{ 'Type' = 'identity'; 'Mandatory' = $true }
                'EmailAddresses' = @{ 'Type' = 'list' }
                'Confirm' = @{ 'Type' = 'switch' }
                'DomainController' = @{ 'Type' = 'string' }
            }
            'New-UMDialPlan' = @{
                'Name' = @{ 'Type' = 'string'; 'Mandatory' = $true; 'MaxLength' = 64 }
                'NumberOfDigitsInExtension' = @{ 'Type' = 'int'; 'Mandatory' = $true }
                'URIType' = @{ 'Type' = 'string'; 'Values' = @('TelExtn', 'E164', 'SipName') }
                'VoIPSecurity' = @{ 'Type' = 'string'; 'Values' = @('SIPSecured', 'Unsecured', 'Secured') }
                'CountryOrRegionCode' = @{ 'Type' = 'string'; 'Mandatory' = $true }
                'AccessTelephoneNumbers' = @{ 'Type' = 'list'; 'MaxLength' = 32 }
                'Confirm' = @{ 'Type' = 'switch' }
                'DomainController' = @{ 'Type' = 'string' }
            }
            'Set-UMDialPlan' = @{
                'Identity' = @{ 'Type' = 'identity'; 'Mandatory' = $true }
                'AccessTelephoneNumbers' = @{ 'Type' = 'list' }
                'VoIPSecurity' = @{ 'Type' = 'string'; 'Values' = @('SIPSecured', 'Unsecured', 'Secured') }
                'ConfiguredInCountryOrRegionGroups' = @{ 'Type' = 'list'; 'MaxLength' = 32 }
                'AllowedInCountryOrRegionGroups' = @{ 'Type' = 'list' }
                'Confirm' = @{ 'Type' = 'switch' }
                'DomainController' = @{ 'Type' = 'string' }
            }
            'Remove-UMDialPlan' = @{
                'Identity' = @{ 'Type' = 'identity'; 'Mandatory' = $true }
                'Confirm' = @{ 'Type' = 'switch' }
                'DomainController' = @{ 'Type' = 'string' }
            }
            'New-UMMailboxPolicy' = @{
                'Name' = @{ 'Type' = 'string'; 'Mandatory' = $true; 'MaxLength' = 64 }
                'UMDialPlan' = @{ 'Type' = 'identity'; 'Mandatory' = $true }
                'Confirm' = @{ 'Type' = 'switch' }
                'DomainController' = @{ 'Type' = 'string' }
            }
            'Set-UMMailboxPolicy' = @{
                'Identity' = @{ 'Type' = 'identity'; 'Mandatory' = $true }
                'AllowedInCountryOrRegionGroups' = @{ 'Type' = 'list'; 'MaxLength' = 128 }
                'Confirm' = @{ 'Type' = 'switch' }
                'DomainController' = @{ 'Type' = 'string' }
            }
            'Remove-UMMailboxPolicy' = @{
                'Identity' = @{ 'Type' = 'identity'; 'Mandatory' = $true }
                'Confirm' = @{ 'Type' = 'switch' }
                'DomainController' = @{ 'Type' = 'string' }
            }
            'New-UMIPGateway' = @{
                'Name' = @{ 'Type' = 'string'; 'Mandatory' = $true; 'MaxLength' = 64 }
                'Address' = @{ 'Type' = 'string'; 'Mandatory' = $true }
                'UMDialPlan' = @{ 'Type' = 'identity' }
                'Confirm' = @{ 'Type' = 'switch' }
                'DomainController' = @{ 'Type' = 'string' }
            }
            'Set-UMIPGateway' = @{
                'Identity' = @{ 'Type' = 'identity'; 'Mandatory' = $true }
                'OutcallsAllowed' = @{ 'Type' = 'bool' }
                'MessageWaitingIndicatorAllowed' = @{ 'Type' = 'bool' }
                'Status' = @{ 'Type' = 'string'; 'Values' = @('Enabled', 'Disabled', 'NoNewCalls') }
                'Confirm' = @{ 'Type' = 'switch' }
                'DomainController' = @{ 'Type' = 'string' }
            }
            'Remove-UMIPGateway' = @{
                'Identity' = @{ 'Type' = 'identity'; 'Mandatory' = $true }
                'Confirm' = @{ 'Type' = 'switch' }
                'DomainController' = @{ 'Type' = 'string' }
            }
            'New-UMHuntGroup' = @{
                'Name' = @{ 'Type' = 'string'; 'Mandatory' = $true; 'MaxLength' = 64 }
                'PilotIdentifier' = @{ 'Type' = 'string'; 'MaxLength' = 64 }
                'UMDialPlan' = @{ 'Type' = 'identity'; 'Mandatory' = $true }
                'UMIPGateway' = @{ 'Type' = 'identity'; 'Mandatory' = $true }
                'Confirm' = @{ 'Type' = 'switch' }
                'DomainController' = @{ 'Type' = 'string' }
            }
            'Remove-UMHuntGroup' = @{
                'Identity' = @{ 'Type' = 'identity'; 'Mandatory' = $true }
                'Confirm' = @{ 'Type' = 'switch' }
                'DomainController' = @{ 'Type' = 'string' }
            }
            'New-UMAutoAttendant' = @{
                'Name' = @{ 'Type' = 'string'; 'Mandatory' = $true; 'MaxLength' = 64 }
                'UMDialPlan' = @{ 'Type' = 'identity'; 'Mandatory' = $true }
                'PilotIdentifierList' = @{ 'Type' = 'list' }
                'SpeechEnabled' = @{ 'Type' = 'bool' }
                'Status' = @{ 'Type' = 'string'; 'Values' = @('Enabled', 'Disabled') }
                'Confirm' = @{ 'Type' = 'switch' }
                'DomainController' = @{ 'Type' = 'string' }
            }
            'Set-UMAutoAttendant' = @{
                'Identity' = @{ 'Type' = 'identity'; 'Mandatory' = $true }
                'Language' = @{ 'Type' = 'string' }
                'HolidaySchedule' = @{ 'Type' = 'list' }
                'AllowedInCountryOrRegionGroups' = @{ 'Type' = 'list'; 'MaxLength' = 127 }
                'Confirm' = @{ 'Type' = 'switch' }
                'DomainController' = @{ 'Type' = 'string' }
            }
            'Enable-UMAutoAttendant' = @{
                'Identity' = @{ 'Type' = 'identity'; 'Mandatory' = $true }
                'Confirm' = @{ 'Type' = 'switch' }
                'DomainController' = @{ 'Type' = 'string' }
            }
            'Disable-UMAutoAttendant' = @{
                'Identity' = @{ 'Type' = 'identity'; 'Mandatory' = $true }
                'Confirm' = @{ 'Type' = 'switch' }
                'DomainController' = @{ 'Type' = 'string' }
            }
            'Set-UMService' = @{
                'Identity' = @{ 'Type' = 'identity'; 'Mandatory' = $true }
                'DialPlans' = @{ 'Type' = 'list' }
                'UMStartupMode' = @{ 'Type' = 'string'; 'Values' = @('TCP', 'TLS', 'Dual') }
                'Status' = @{ 'Type' = 'string'; 'Values' = @('Enabled', 'Disabled', 'NoNewCalls') }
                'Confirm' = @{ 'Type' = 'switch' }
                'DomainController' = @{ 'Type' = 'string' }
            }
            'Set-UMCallRouterSettings' = @{
                'Server' = @{ 'Type' = 'identity' }
                'DialPlans' = @{ 'Type' = 'list' }
                'UMStartupMode' = @{ 'Type' = 'string'; 'Values' = @('TCP', 'TLS', 'Dual') }
                'Confirm' = @{ 'Type' = 'switch' }
                'DomainController' = @{ 'Type' = 'string' }
            }
            'New-ExchangeCertificate' = @{
                'GenerateRequest' = @{ 'Type' = 'switch' }
                'Server' = @{ 'Type' = 'identity' }
                'SubjectName' = @{ 'Type' = 'string' }
                'DomainName' = @{ 'Type' = 'list' }
                'FriendlyName' = @{ 'Type' = 'string'; 'MaxLength' = 63 }
                'RequestFile' = @{ 'Type' = 'string' }
                'Confirm' = @{ 'Type' = 'switch' }
                'DomainController' = @{ 'Type' = 'string' }
            }
            'Import-ExchangeCertificate' = @{
                'Server' = @{ 'Type' = 'identity' }
                'FileName' = @{ 'Type' = 'string'; 'Mandatory' = $true }
                'Confirm' = @{ 'Type' = 'switch' }
                'DomainController' = @{ 'Type' = 'string' }
            }
            'Set-ServerComponentState' = @{
                'Identity' = @{ 'Type' = 'identity'; 'Mandatory' = $true }
                'Component' = @{ 'Type' = 'string'; 'Mandatory' = $true; 'Values' = @('UMCallRouter') }
                'Requester' = @{ 'Type' = 'string'; 'Mandatory' = $true; 'Values' = @('Maintenance') }
                'State' = @{ 'Type' = 'string'; 'Mandatory' = $true; 'Values' = @('Active', 'Inactive', 'Draining') }
                'Confirm' = @{ 'Type' = 'switch' }
                'DomainController' = @{ 'Type' = 'string' }
            }
            'Enable-ExchangeCertificate' = @{
                'Server' = @{ 'Type' = 'identity' }
                'Thumbprint' = @{ 'Type' = 'string'; 'Mandatory' = $true }
                'Services' = @{ 'Type' = 'string'; 'Mandatory' = $true; 'Values' = @('Federation', 'IIS', 'IMAP', 'POP', 'SMTP', 'UM', 'UMCallRouter') }
                'Force' = @{ 'Type' = 'switch' }
                'Confirm' = @{ 'Type' = 'switch' }
                'DomainController' = @{ 'Type' = 'string' }
            }
            'Add-ADPermission' = @{
                'Identity' = @{ 'Type' = 'identity'; 'Mandatory' = $true }
                'User' = @{ 'Type' = 'identity'; 'Mandatory' = $true }
                'AccessRights' = @{ 'Type' = 'list'; 'Values' = @('AccessSystemSecurity', 'CreateChild', 'DeleteChild', 'ListChildren', 'Self', 'ReadProperty', 'WriteProperty', 'DeleteTree', 'ListObject', 'ExtendedRight', 'Delete', 'ReadControl', 'GenericExecute', 'GenericWrite', 'GenericRead', 'WriteDacl', 'WriteOwner', 'GenericAll', 'Synchronize') }
                'InheritanceType' = @{ 'Type' = 'string'; 'Values' = @('None', 'All', 'Children', 'Descendents [sic]', 'SelfAndChildren') }
                'Confirm' = @{ 'Type' = 'switch' }
                'DomainController' = @{ 'Type' = 'string' }
            }
            'Get-PartnerApplication' = @{}
            'Get-UCPool.ps1' = @{
                'Forest' = @{ 'Type' = 'string' }
            }
            'ExchUcUtil.ps1' = @{
                'Forest' = @{ 'Type' = 'string' }
            }
            'Get-ForestTrust' = @{
                'Forest' = @{ 'Type' = 'string'; 'Mandatory' = $true }
            }
            'Get-ServerCertificate' = @{}
            'Get-Service' = @{
                'Name' = @{ 'Type' = 'string'; 'Mandatory' = $true }
            }
            'Restart-Service' = @{
                'Name' = @{ 'Type' = 'string'; 'Mandatory' = $true }
                'Force' = @{ 'Type' = 'switch' }
            }
            'Get-CsUser' = @{
                'Identity' = @{ 'Type' = 'identity' }
                'Filter' = @{ 'Type' = 'string' }
                'ResultSize' = @{ 'Type' = 'unlimited' }
                'DomainController' = @{ 'Type' = 'string' }
            }
            'Get-CsPool' = @{
                'Identity' = @{ 'Type' = 'identity' }
            }
            'Get-FrontEndCertificate' = @{
                'ComputerName' = @{ 'Type' = 'string'; 'Mandatory' = $true }
            }
            'Get-FrontEndService' = @{
                'ComputerName' = @{ 'Type' = 'string'; 'Mandatory' = $true }
            }
            'Get-CsPartnerApplication' = @{}
            'Get-CsDialPlan' = @{
                'Identity' = @{ 'Type' = 'identity' }
            }
            'New-CsDialPlan' = @{
                'Identity' = @{ 'Type' = 'identity'; 'Mandatory' = $true }
                'SimpleName' = @{ 'Type' = 'string'; 'MaxLength' = 256 }
                'Confirm' = @{ 'Type' = 'switch' }
            }
            'Remove-CsDialPlan' = @{
                'Identity' = @{ 'Type' = 'identity'; 'Mandatory' = $true }
                'Confirm' = @{ 'Type' = 'switch' }
            }
            'Test-CsDialPlan' = @{
                'Dialplan' = @{ 'Type' = 'identity'; 'Mandatory' = $true }
                'DialedNumber' = @{ 'Type' = 'string'; 'Mandatory' = $true }
            }
            'Get-CsVoiceNormalizationRule' = @{
                'Identity' = @{ 'Type' = 'identity' }
            }
            'New-CsVoiceNormalizationRule' = @{
                'Parent' = @{ 'Type' = 'string'; 'Mandatory' = $true }
                'Name' = @{ 'Type' = 'string'; 'Mandatory' = $true }
                'Priority' = @{ 'Type' = 'int' }
                'Pattern' = @{ 'Type' = 'string' }
                'Translation' = @{ 'Type' = 'string' }
                'Confirm' = @{ 'Type' = 'switch' }
            }
            'Get-CsExUmContact' = @{
                'Identity' = @{ 'Type' = 'identity' }
                'Filter' = @{ 'Type' = 'string' }
            }
            'Set-CsExUmContact' = @{
                'Identity' = @{ 'Type' = 'identity'; 'Mandatory' = $true }
                'Enabled' = @{ 'Type' = 'bool' }
                'DomainController' = @{ 'Type' = 'string' }
                'Confirm' = @{ 'Type' = 'switch' }
            }
            'Move-CsExUmContact' = @{
                'Identity' = @{ 'Type' = 'identity'; 'Mandatory' = $true }
                'Target' = @{ 'Type' = 'string'; 'Mandatory' = $true }
                'DomainController' = @{ 'Type' = 'string' }
                'Confirm' = @{ 'Type' = 'switch' }
            }
            'Get-CsMediaConfiguration' = @{
                'Identity' = @{ 'Type' = 'identity' }
            }
            'Get-CsHealthMonitoringConfiguration' = @{
                'Identity' = @{ 'Type' = 'identity' }
            }
            'Test-CsExUMConnectivity' = @{
                'TargetFqdn' = @{ 'Type' = 'string'; 'Mandatory' = $true }
                'UserSipAddress' = @{ 'Type' = 'string' }
            }
            'Test-CsExUMVoiceMail' = @{
                'TargetFqdn' = @{ 'Type' = 'string'; 'Mandatory' = $true }
                'SenderSipAddress' = @{ 'Type' = 'string' }
                'ReceiverSipAddress' = @{ 'Type' = 'string' }
            }
            'Set-CsUser' = @{
                'Identity' = @{ 'Type' = 'identity'; 'Mandatory' = $true }
                'Enabled' = @{ 'Type' = 'bool' }
                'EnterpriseVoiceEnabled' = @{ 'Type' = 'bool' }
                'HostedVoiceMail' = @{ 'Type' = 'bool' }
                'LineURI' = @{ 'Type' = 'string' }
                'SipAddress' = @{ 'Type' = 'string' }
                'Confirm' = @{ 'Type' = 'switch' }
                'DomainController' = @{ 'Type' = 'string' }
            }
            'Grant-CsDialPlan' = @{
                'Identity' = @{ 'Type' = 'identity'; 'Mandatory' = $true }
                'PolicyName' = @{ 'Type' = 'string' }
                'DomainController' = @{ 'Type' = 'string' }
                'Confirm' = @{ 'Type' = 'switch' }
            }
            'Stop-CsWindowsService' = @{
                'Name' = @{ 'Type' = 'string' }
                'ComputerName' = @{ 'Type' = 'string' }
                'Confirm' = @{ 'Type' = 'switch' }
            }
            'Start-CsWindowsService' = @{
                'Name' = @{ 'Type' = 'string' }
                'ComputerName' = @{ 'Type' = 'string' }
                'Confirm' = @{ 'Type' = 'switch' }
            }
        }
    }
}
