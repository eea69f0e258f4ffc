# Made from src/cmdlets by npm run module; do not change it by hand.

function Get-Mailbox {
    [CmdletBinding(PositionalBinding = $false)]
    param($Identity, $Anr, $Filter, $ResultSize, $DomainController)

    Invoke-UmEndpointCommand -Command 'Get-Mailbox' -Given $PSBoundParameters
}

function Get-User {
    [CmdletBinding(PositionalBinding = $false)]
    param($Identity, $Anr, $ResultSize, $DomainController)

    Invoke-UmEndpointCommand -Command 'Get-User' -Given $PSBoundParameters
}

function Get-Recipient {
    [CmdletBinding(PositionalBinding = $false)]
    param($Identity, $Filter, $RecipientType, $ResultSize, $DomainController)

    Invoke-UmEndpointCommand -Command 'Get-Recipient' -Given $PSBoundParameters
}

function Get-MailboxStatistics {
    [CmdletBinding(PositionalBinding = $false)]
    param($Identity, $Server, $DomainController)

    Invoke-UmEndpointCommand -Command 'Get-MailboxStatistics' -Given $PSBoundParameters
}

function Get-UMMailbox {
    [CmdletBinding(PositionalBinding = $false)]
    param($Identity, $Anr, $Filter, $ResultSize, $DomainController)

    Invoke-UmEndpointCommand -Command 'Get-UMMailbox' -Given $PSBoundParameters
}

function Get-UMMailboxPIN {
    [CmdletBinding(PositionalBinding = $false)]
    param($Identity, $ResultSize, $DomainController)

    Invoke-UmEndpointCommand -Command 'Get-UMMailboxPIN' -Given $PSBoundParameters
}

function Get-UMDialPlan {
    [CmdletBinding(PositionalBinding = $false)]
    param($Identity, $DomainController)

    Invoke-UmEndpointCommand -Command 'Get-UMDialPlan' -Given $PSBoundParameters
}

function Get-UMMailboxPolicy {
    [CmdletBinding(PositionalBinding = $false)]
    param($Identity, $UMDialPlan, $DomainController)

    Invoke-UmEndpointCommand -Command 'Get-UMMailboxPolicy' -Given $PSBoundParameters
}

function Get-UMIPGateway {
    [CmdletBinding(PositionalBinding = $false)]
    param($Identity, $DomainController)

    Invoke-UmEndpointCommand -Command 'Get-UMIPGateway' -Given $PSBoundParameters
}

function Get-UMHuntGroup {
    [CmdletBinding(PositionalBinding = $false)]
    param($Identity, $UMDialPlan, $DomainController)

    Invoke-UmEndpointCommand -Command 'Get-UMHuntGroup' -Given $PSBoundParameters
}

function Get-UMAutoAttendant {
    [CmdletBinding(PositionalBinding = $false)]
    param($Identity, $UMDialPlan, $DomainController)

    Invoke-UmEndpointCommand -Command 'Get-UMAutoAttendant' -Given $PSBoundParameters
}

function Get-UMService {
    [CmdletBinding(PositionalBinding = $false)]
    param($Identity, $DomainController)

    Invoke-UmEndpointCommand -Command 'Get-UMService' -Given $PSBoundParameters
}

function Get-UMCallRouterSettings {
    [CmdletBinding(PositionalBinding = $false)]
    param($Server, $DomainController)

    Invoke-UmEndpointCommand -Command 'Get-UMCallRouterSettings' -Given $PSBoundParameters
}

function Get-ExchangeServer {
    [CmdletBinding(PositionalBinding = $false)]
    param($Identity, $DomainController)

    Invoke-UmEndpointCommand -Command 'Get-ExchangeServer' -Given $PSBoundParameters
}

function Get-ExchangeCertificate {
    [CmdletBinding(PositionalBinding = $false)]
    param($Server, $Thumbprint, $DomainController)

    Invoke-UmEndpointCommand -Command 'Get-ExchangeCertificate' -Given $PSBoundParameters
}

function Get-ServerHealth {
    [CmdletBinding(PositionalBinding = $false)]
    param($Identity)

    Invoke-UmEndpointCommand -Command 'Get-ServerHealth' -Given $PSBoundParameters
}

function Get-ServerComponentState {
    [CmdletBinding(PositionalBinding = $false)]
    param($Identity, $Component, $DomainController)

    Invoke-UmEndpointCommand -Command 'Get-ServerComponentState' -Given $PSBoundParameters
}

function Get-UMActiveCalls {
    [CmdletBinding(PositionalBinding = $false)]
    param($Server, $DomainController)

    Invoke-UmEndpointCommand -Command 'Get-UMActiveCalls' -Given $PSBoundParameters
}

function Get-ADPermission {
    [CmdletBinding(PositionalBinding = $false)]
    param($Identity, $User, $DomainController)

    Invoke-UmEndpointCommand -Command 'Get-ADPermission' -Given $PSBoundParameters
}

function Enable-UMMailbox {
    [CmdletBinding(PositionalBinding = $false)]
    param($Identity, $UMMailboxPolicy, $Extensions, $SIPResourceIdentifier, $PIN, $PINExpired, [switch] $ValidateOnly, [switch] $Confirm, $DomainController)

    Invoke-UmEndpointCommand -Command 'Enable-UMMailbox' -Given $PSBoundParameters
}

function Disable-UMMailbox {
    [CmdletBinding(PositionalBinding = $false)]
    param($Identity, $KeepProperties, [switch] $Confirm, $DomainController)

    Invoke-UmEndpointCommand -Command 'Disable-UMMailbox' -Given $PSBoundParameters
}

function Set-UMMailbox {
    [CmdletBinding(PositionalBinding = $false)]
    param($Identity, $UMMailboxPolicy, $MissedCallNotificationEnabled, $OperatorNumber, $PlayOnPhoneEnabled, $AutomaticSpeechRecognitionEnabled, $CallAnsweringRulesEnabled, $SubscriberAccessEnabled, $TUIAccessToCalendarEnabled, $TUIAccessToEmailEnabled, $PinlessAccessToVoiceMailEnabled, $AnonymousCallersCanLeaveMessages, $VoiceMailAnalysisEnabled, $FaxEnabled, $UMSMSNotificationOption, $AllowUMCallsFromNonUsers, [switch] $Confirm, $DomainController)

    Invoke-UmEndpointCommand -Command 'Set-UMMailbox' -Given $PSBoundParameters
}

function Set-UMMailboxPIN {
    [CmdletBinding(PositionalBinding = $false)]
    param($Identity, $Pin, $PINExpired, $LockedOut, [switch] $Confirm, $DomainController)

    Invoke-UmEndpointCommand -Command 'Set-UMMailboxPIN' -Given $PSBoundParameters
}

function Set-Mailbox {
    [CmdletBinding(PositionalBinding = $false)]
    param($Identity, $EmailAddresses, [switch] $Confirm, $DomainController)

    Invoke-UmEndpointCommand -Command 'Set-Mailbox' -Given $PSBoundParameters
}

function New-UMDialPlan {
    [CmdletBinding(PositionalBinding = $false)]
    param($Name, $NumberOfDigitsInExtension, $URIType, $VoIPSecurity, $CountryOrRegionCode, $AccessTelephoneNumbers, [switch] $Confirm, $DomainController)

    Invoke-UmEndpointCommand -Command 'New-UMDialPlan' -Given $PSBoundParameters
}

function Set-UMDialPlan {
    [CmdletBinding(PositionalBinding = $false)]
    param($Identity, $AccessTelephoneNumbers, $VoIPSecurity, $ConfiguredInCountryOrRegionGroups, $AllowedInCountryOrRegionGroups, [switch] $Confirm, $DomainController)

    Invoke-UmEndpointCommand -Command 'Set-UMDialPlan' -Given $PSBoundParameters
}

function Remove-UMDialPlan {
    [CmdletBinding(PositionalBinding = $false)]
    param($Identity, [switch] $Confirm, $DomainController)

    Invoke-UmEndpointCommand -Command 'Remove-UMDialPlan' -Given $PSBoundParameters
}

function New-UMMailboxPolicy {
    [CmdletBinding(PositionalBinding = $false)]
    param($Name, $UMDialPlan, [switch] $Confirm, $DomainController)

    Invoke-UmEndpointCommand -Command 'New-UMMailboxPolicy' -Given $PSBoundParameters
}

function Set-UMMailboxPolicy {
    [CmdletBinding(PositionalBinding = $false)]
    param($Identity, $AllowedInCountryOrRegionGroups, [switch] $Confirm, $DomainController)

    Invoke-UmEndpointCommand -Command 'Set-UMMailboxPolicy' -Given $PSBoundParameters
}

function Remove-UMMailboxPolicy {
    [CmdletBinding(PositionalBinding = $false)]
    param($Identity, [switch] $Confirm, $DomainController)

    Invoke-UmEndpointCommand -Command 'Remove-UMMailboxPolicy' -Given $PSBoundParameters
}

function New-UMIPGateway {
    [CmdletBinding(PositionalBinding = $false)]
    param($Name, $Address, $UMDialPlan, [switch] $Confirm, $DomainController)

    Invoke-UmEndpointCommand -Command 'New-UMIPGateway' -Given $PSBoundParameters
}

function Set-UMIPGateway {
    [CmdletBinding(PositionalBinding = $false)]
    param($Identity, $OutcallsAllowed, $MessageWaitingIndicatorAllowed, $Status, [switch] $Confirm, $DomainController)

    Invoke-UmEndpointCommand -Command 'Set-UMIPGateway' -Given $PSBoundParameters
}

function Remove-UMIPGateway {
    [CmdletBinding(PositionalBinding = $false)]
    param($Identity, [switch] $Confirm, $DomainController)

    Invoke-UmEndpointCommand -Command 'Remove-UMIPGateway' -Given $PSBoundParameters
}

function New-UMHuntGroup {
    [CmdletBinding(PositionalBinding = $false)]
    param($Name, $PilotIdentifier, $UMDialPlan, $UMIPGateway, [switch] $Confirm, $DomainController)

    Invoke-UmEndpointCommand -Command 'New-UMHuntGroup' -Given $PSBoundParameters
}

function Remove-UMHuntGroup {
    [CmdletBinding(PositionalBinding = $false)]
    param($Identity, [switch] $Confirm, $DomainController)

    Invoke-UmEndpointCommand -Command 'Remove-UMHuntGroup' -Given $PSBoundParameters
}

function New-UMAutoAttendant {
    [CmdletBinding(PositionalBinding = $false)]
    param($Name, $UMDialPlan, $PilotIdentifierList, $SpeechEnabled, $Status, [switch] $Confirm, $DomainController)

    Invoke-UmEndpointCommand -Command 'New-UMAutoAttendant' -Given $PSBoundParameters
}

function Set-UMAutoAttendant {
    [CmdletBinding(PositionalBinding = $false)]
    param($Identity, $Language, $HolidaySchedule, $AllowedInCountryOrRegionGroups, [switch] $Confirm, $DomainController)

    Invoke-UmEndpointCommand -Command 'Set-UMAutoAttendant' -Given $PSBoundParameters
}

function Enable-UMAutoAttendant {
    [CmdletBinding(PositionalBinding = $false)]
    param($Identity, [switch] $Confirm, $DomainController)

    Invoke-UmEndpointCommand -Command 'Enable-UMAutoAttendant' -Given $PSBoundParameters
}

function Disable-UMAutoAttendant {
    [CmdletBinding(PositionalBinding = $false)]
    param($Identity, [switch] $Confirm, $DomainController)

    Invoke-UmEndpointCommand -Command 'Disable-UMAutoAttendant' -Given $PSBoundParameters
}

function Set-UMService {
    [CmdletBinding(PositionalBinding = $false)]
    param($Identity, $DialPlans, $UMStartupMode, $Status, [switch] $Confirm, $DomainController)

    Invoke-UmEndpointCommand -Command 'Set-UMService' -Given $PSBoundParameters
}

function Set-UMCallRouterSettings {
    [CmdletBinding(PositionalBinding = $false)]
    param($Server, $DialPlans, $UMStartupMode, [switch] $Confirm, $DomainController)

    Invoke-UmEndpointCommand -Command 'Set-UMCallRouterSettings' -Given $PSBoundParameters
}

function New-ExchangeCertificate {
    [CmdletBinding(PositionalBinding = $false)]
    param([switch] $GenerateRequest, $Server, $SubjectName, $DomainName, $FriendlyName, $RequestFile, [switch] $Confirm, $DomainController)

    Invoke-UmEndpointCommand -Command 'New-ExchangeCertificate' -Given $PSBoundParameters
}

function Import-ExchangeCertificate {
    [CmdletBinding(PositionalBinding = $false)]
    param($Server, $FileName, [switch] $Confirm, $DomainController)

    Invoke-UmEndpointCommand -Command 'Import-ExchangeCertificate' -Given $PSBoundParameters
}

function Set-ServerComponentState {
    [CmdletBinding(PositionalBinding = $false)]
    param($Identity, $Component, $Requester, $State, [switch] $Confirm, $DomainController)

    Invoke-UmEndpointCommand -Command 'Set-ServerComponentState' -Given $PSBoundParameters
}

function Enable-ExchangeCertificate {
    [CmdletBinding(PositionalBinding = $false)]
    param($Server, $Thumbprint, $Services, [switch] $Force, [switch] $Confirm, $DomainController)

    Invoke-UmEndpointCommand -Command 'Enable-ExchangeCertificate' -Given $PSBoundParameters
}

function Add-ADPermission {
    [CmdletBinding(PositionalBinding = $false)]
    param($Identity, $User, $AccessRights, $InheritanceType, [switch] $Confirm, $DomainController)

    Invoke-UmEndpointCommand -Command 'Add-ADPermission' -Given $PSBoundParameters
}

function Get-PartnerApplication {
    [CmdletBinding(PositionalBinding = $false)]
    param()

    Invoke-UmEndpointCommand -Command 'Get-PartnerApplication' -Given $PSBoundParameters
}

function Get-UCPool.ps1 {
    [CmdletBinding(PositionalBinding = $false)]
    param($Forest)

    Invoke-UmEndpointCommand -Command 'Get-UCPool.ps1' -Given $PSBoundParameters
}

function ExchUcUtil.ps1 {
    [CmdletBinding(PositionalBinding = $false)]
    param($Forest)

    Invoke-UmEndpointCommand -Command 'ExchUcUtil.ps1' -Given $PSBoundParameters
}

function Get-ForestTrust {
    [CmdletBinding(PositionalBinding = $false)]
    param($Forest)

    Invoke-UmEndpointCommand -Command 'Get-ForestTrust' -Given $PSBoundParameters
}

function Get-ServerCertificate {
    [CmdletBinding(PositionalBinding = $false)]
    param()

    Invoke-UmEndpointCommand -Command 'Get-ServerCertificate' -Given $PSBoundParameters
}

function Get-Service {
    [CmdletBinding(PositionalBinding = $false)]
    param($Name)

    Invoke-UmEndpointCommand -Command 'Get-Service' -Given $PSBoundParameters
}

function Restart-Service {
    [CmdletBinding(PositionalBinding = $false)]
    param($Name, [switch] $Force)

    Invoke-UmEndpointCommand -Command 'Restart-Service' -Given $PSBoundParameters
}

function Get-CsUser {
    [CmdletBinding(PositionalBinding = $false)]
    param($Identity, $Filter, $ResultSize, $DomainController)

    Invoke-UmEndpointCommand -Command 'Get-CsUser' -Given $PSBoundParameters
}

function Get-CsPool {
    [CmdletBinding(PositionalBinding = $false)]
    param($Identity)

    Invoke-UmEndpointCommand -Command 'Get-CsPool' -Given $PSBoundParameters
}

function Get-FrontEndCertificate {
    [CmdletBinding(PositionalBinding = $false)]
    param($ComputerName)

    Invoke-UmEndpointCommand -Command 'Get-FrontEndCertificate' -Given $PSBoundParameters
}

function Get-FrontEndService {
    [CmdletBinding(PositionalBinding = $false)]
    param($ComputerName)

    Invoke-UmEndpointCommand -Command 'Get-FrontEndService' -Given $PSBoundParameters
}

function Get-CsPartnerApplication {
    [CmdletBinding(PositionalBinding = $false)]
    param()

    Invoke-UmEndpointCommand -Command 'Get-CsPartnerApplication' -Given $PSBoundParameters
}

function Get-CsDialPlan {
    [CmdletBinding(PositionalBinding = $false)]
    param($Identity)

    Invoke-UmEndpointCommand -Command 'Get-CsDialPlan' -Given $PSBoundParameters
}

function New-CsDialPlan {
    [CmdletBinding(PositionalBinding = $false)]
    param($Identity, $SimpleName, [switch] $Confirm)

    Invoke-UmEndpointCommand -Command 'New-CsDialPlan' -Given $PSBoundParameters
}

function Remove-CsDialPlan {
    [CmdletBinding(PositionalBinding = $false)]
    param($Identity, [switch] $Confirm)

    Invoke-UmEndpointCommand -Command 'Remove-CsDialPlan' -Given $PSBoundParameters
}

function Test-CsDialPlan {
    [CmdletBinding(PositionalBinding = $false)]
    param($Dialplan, $DialedNumber)

    Invoke-UmEndpointCommand -Command 'Test-CsDialPlan' -Given $PSBoundParameters
}

function Get-CsVoiceNormalizationRule {
    [CmdletBinding(PositionalBinding = $false)]
    param($Identity)

    Invoke-UmEndpointCommand -Command 'Get-CsVoiceNormalizationRule' -Given $PSBoundParameters
}

function New-CsVoiceNormalizationRule {
    [CmdletBinding(PositionalBinding = $false)]
    param($Parent, $Name, $Priority, $Pattern, $Translation, [switch] $Confirm)

    Invoke-UmEndpointCommand -Command 'New-CsVoiceNormalizationRule' -Given $PSBoundParameters
}

function Get-CsExUmContact {
    [CmdletBinding(PositionalBinding = $false)]
    param($Identity, $Filter)

    Invoke-UmEndpointCommand -Command 'Get-CsExUmContact' -Given $PSBoundParameters
}

function Set-CsExUmContact {
    [CmdletBinding(PositionalBinding = $false)]
    param($Identity, $Enabled, $DomainController, [switch] $Confirm)

    Invoke-UmEndpointCommand -Command 'Set-CsExUmContact' -Given $PSBoundParameters
}

function Move-CsExUmContact {
    [CmdletBinding(PositionalBinding = $false)]
    param($Identity, $Target, $DomainController, [switch] $Confirm)

    Invoke-UmEndpointCommand -Command 'Move-CsExUmContact' -Given $PSBoundParameters
}

function Get-CsMediaConfiguration {
    [CmdletBinding(PositionalBinding = $false)]
    param($Identity)

    Invoke-UmEndpointCommand -Command 'Get-CsMediaConfiguration' -Given $PSBoundParameters
}

function Get-CsHealthMonitoringConfiguration {
    [CmdletBinding(PositionalBinding = $false)]
    param($Identity)

    Invoke-UmEndpointCommand -Command 'Get-CsHealthMonitoringConfiguration' -Given $PSBoundParameters
}

function Test-CsExUMConnectivity {
    [CmdletBinding(PositionalBinding = $false)]
    param($TargetFqdn, $UserSipAddress)

    Invoke-UmEndpointCommand -Command 'Test-CsExUMConnectivity' -Given $PSBoundParameters
}

function Test-CsExUMVoiceMail {
    [CmdletBinding(PositionalBinding = $false)]
    param($TargetFqdn, $SenderSipAddress, $ReceiverSipAddress)

    Invoke-UmEndpointCommand -Command 'Test-CsExUMVoiceMail' -Given $PSBoundParameters
}

function Set-CsUser {
    [CmdletBinding(PositionalBinding = $false)]
    param($Identity, $Enabled, $EnterpriseVoiceEnabled, $HostedVoiceMail, $LineURI, $SipAddress, [switch] $Confirm, $DomainController)

    Invoke-UmEndpointCommand -Command 'Set-CsUser' -Given $PSBoundParameters
}

function Grant-CsDialPlan {
    [CmdletBinding(PositionalBinding = $false)]
    param($Identity, $PolicyName, $DomainController, [switch] $Confirm)

    Invoke-UmEndpointCommand -Command 'Grant-CsDialPlan' -Given $PSBoundParameters
}

function Stop-CsWindowsService {
    [CmdletBinding(PositionalBinding = $false)]
    param($Name, $ComputerName, [switch] $Confirm)

    Invoke-UmEndpointCommand -Command 'Stop-CsWindowsService' -Given $PSBoundParameters
}

function Start-CsWindowsService {
    [CmdletBinding(PositionalBinding = $false)]
    param($Name, $ComputerName, [switch] $Confirm)

    Invoke-UmEndpointCommand -Command 'Start-CsWindowsService' -Given $PSBoundParameters
}
