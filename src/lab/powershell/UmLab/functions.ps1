# Made from src/cmdlets by npm run module; do not change it by hand.

function Get-Mailbox {
    [CmdletBinding(PositionalBinding = $false, DefaultParameterSetName = 'AnrSet')]
    param(
        [Parameter(ParameterSetName = 'Identity')] [string]
        $Identity,

        [Parameter(ParameterSetName = 'AnrSet')] [string]
        $Anr,

        [Parameter()] [string]
        $Filter,

        [Parameter()] [object]
        $ResultSize,

        [Parameter()] [string]
        $DomainController
    )
    Invoke-LabCommand -Caller $PSCmdlet -Bound $PSBoundParameters
}

function Get-User {
    [CmdletBinding(PositionalBinding = $false, DefaultParameterSetName = 'AnrSet')]
    param(
        [Parameter(ParameterSetName = 'Identity')] [string]
        $Identity,

        [Parameter(ParameterSetName = 'AnrSet')] [string]
        $Anr,

        [Parameter()] [object]
        $ResultSize,

        [Parameter()] [string]
        $DomainController
    )
    Invoke-LabCommand -Caller $PSCmdlet -Bound $PSBoundParameters
}

function Get-Recipient {
    [CmdletBinding(PositionalBinding = $false, DefaultParameterSetName = 'AnrSet')]
    param(
        [Parameter(ParameterSetName = 'Identity')] [string]
        $Identity,

        [Parameter()] [string]
        $Filter,

        [Parameter()] [AllowNull()] [AllowEmptyCollection()] [ValidateSet('UserMailbox')] [object]
        $RecipientType,

        [Parameter()] [object]
        $ResultSize,

        [Parameter()] [string]
        $DomainController
    )
    Invoke-LabCommand -Caller $PSCmdlet -Bound $PSBoundParameters
}

function Get-MailboxStatistics {
    [CmdletBinding(PositionalBinding = $false, DefaultParameterSetName = 'Identity')]
    param(
        [Parameter(ParameterSetName = 'Identity')] [string]
        $Identity,

        [Parameter(ParameterSetName = 'Server')] [string]
        $Server,

        [Parameter()] [string]
        $DomainController
    )
    Invoke-LabCommand -Caller $PSCmdlet -Bound $PSBoundParameters
}

function Get-UMMailbox {
    [CmdletBinding(PositionalBinding = $false, DefaultParameterSetName = 'AnrSet')]
    param(
        [Parameter(ParameterSetName = 'Identity')] [string]
        $Identity,

        [Parameter(ParameterSetName = 'AnrSet')] [string]
        $Anr,

        [Parameter()] [string]
        $Filter,

        [Parameter()] [object]
        $ResultSize,

        [Parameter()] [string]
        $DomainController
    )
    Invoke-LabCommand -Caller $PSCmdlet -Bound $PSBoundParameters
}

function Get-UMMailboxPIN {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter()] [string]
        $Identity,

        [Parameter()] [object]
        $ResultSize,

        [Parameter()] [string]
        $DomainController
    )
    Invoke-LabCommand -Caller $PSCmdlet -Bound $PSBoundParameters
}

function Get-UMDialPlan {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter()] [string]
        $Identity,

        [Parameter()] [string]
        $DomainController
    )
    Invoke-LabCommand -Caller $PSCmdlet -Bound $PSBoundParameters
}

function Get-UMMailboxPolicy {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter()] [string]
        $Identity,

        [Parameter()] [string]
        $UMDialPlan,

        [Parameter()] [string]
        $DomainController
    )
    Invoke-LabCommand -Caller $PSCmdlet -Bound $PSBoundParameters
}

function Get-UMIPGateway {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter()] [string]
        $Identity,

        [Parameter()] [string]
        $DomainController
    )
    Invoke-LabCommand -Caller $PSCmdlet -Bound $PSBoundParameters
}

function Get-UMHuntGroup {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter()] [string]
        $Identity,

        [Parameter()] [string]
        $UMDialPlan,

        [Parameter()] [string]
        $DomainController
    )
    Invoke-LabCommand -Caller $PSCmdlet -Bound $PSBoundParameters
}

function Get-UMAutoAttendant {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter()] [string]
        $Identity,

        [Parameter()] [string]
        $UMDialPlan,

        [Parameter()] [string]
        $DomainController
    )
    Invoke-LabCommand -Caller $PSCmdlet -Bound $PSBoundParameters
}

function Get-UMService {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter()] [string]
        $Identity,

        [Parameter()] [string]
        $DomainController
    )
    Invoke-LabCommand -Caller $PSCmdlet -Bound $PSBoundParameters
}

function Get-UMCallRouterSettings {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter()] [string]
        $Server,

        [Parameter()] [string]
        $DomainController
    )
    Invoke-LabCommand -Caller $PSCmdlet -Bound $PSBoundParameters
}

function Get-ExchangeServer {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter()] [string]
        $Identity,

        [Parameter()] [string]
        $DomainController
    )
    Invoke-LabCommand -Caller $PSCmdlet -Bound $PSBoundParameters
}

function Get-ExchangeCertificate {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter()] [string]
        $Server,

        [Parameter()] [string]
        $Thumbprint,

        [Parameter()] [string]
        $DomainController
    )
    Invoke-LabCommand -Caller $PSCmdlet -Bound $PSBoundParameters
}

function Get-ServerHealth {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter(Mandatory = $true)] [string]
        $Identity
    )
    Invoke-LabCommand -Caller $PSCmdlet -Bound $PSBoundParameters
}

function Get-ServerComponentState {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter(Mandatory = $true)] [string]
        $Identity,

        [Parameter()] [ValidateSet('UMCallRouter')] [string]
        $Component,

        [Parameter()] [string]
        $DomainController
    )
    Invoke-LabCommand -Caller $PSCmdlet -Bound $PSBoundParameters
}

function Get-UMActiveCalls {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter(Mandatory = $true)] [string]
        $Server,

        [Parameter()] [string]
        $DomainController
    )
    Invoke-LabCommand -Caller $PSCmdlet -Bound $PSBoundParameters
}

function Get-ADPermission {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter(Mandatory = $true)] [string]
        $Identity,

        [Parameter()] [string]
        $User,

        [Parameter()] [string]
        $DomainController
    )
    Invoke-LabCommand -Caller $PSCmdlet -Bound $PSBoundParameters
}

function Enable-UMMailbox {
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess = $true, ConfirmImpact = 'Medium')]
    param(
        [Parameter(Mandatory = $true)] [string]
        $Identity,

        [Parameter(Mandatory = $true)] [string]
        $UMMailboxPolicy,

        [Parameter()] [AllowNull()] [AllowEmptyCollection()] [object]
        $Extensions,

        [Parameter()] [string]
        $SIPResourceIdentifier,

        [Parameter()] [string]
        $PIN,

        [Parameter()] [bool]
        $PINExpired,

        [Parameter()] [switch]
        $ValidateOnly,

        [Parameter()] [string]
        $DomainController
    )
    if ($PSCmdlet.ShouldProcess('Enable-UMMailbox')) { Invoke-LabCommand -Caller $PSCmdlet -Bound $PSBoundParameters }
}

function Disable-UMMailbox {
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess = $true, ConfirmImpact = 'High')]
    param(
        [Parameter(Mandatory = $true)] [string]
        $Identity,

        [Parameter()] [bool]
        $KeepProperties,

        [Parameter()] [string]
        $DomainController
    )
    if ($PSCmdlet.ShouldProcess('Disable-UMMailbox')) { Invoke-LabCommand -Caller $PSCmdlet -Bound $PSBoundParameters }
}

function Set-UMMailbox {
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess = $true, ConfirmImpact = 'Medium')]
    param(
        [Parameter(Mandatory = $true)] [string]
        $Identity,

        [Parameter()] [string]
        $UMMailboxPolicy,

        [Parameter()] [bool]
        $MissedCallNotificationEnabled,

        [Parameter()] [string]
        $OperatorNumber,

        [Parameter()] [bool]
        $PlayOnPhoneEnabled,

        [Parameter()] [bool]
        $AutomaticSpeechRecognitionEnabled,

        [Parameter()] [bool]
        $CallAnsweringRulesEnabled,

        [Parameter()] [bool]
        $SubscriberAccessEnabled,

        [Parameter()] [bool]
        $TUIAccessToCalendarEnabled,

        [Parameter()] [bool]
        $TUIAccessToEmailEnabled,

        [Parameter()] [bool]
        $PinlessAccessToVoiceMailEnabled,

        [Parameter()] [bool]
        $AnonymousCallersCanLeaveMessages,

        [Parameter()] [bool]
        $VoiceMailAnalysisEnabled,

        [Parameter()] [bool]
        $FaxEnabled,

        [Parameter()] [ValidateSet('None', 'VoiceMail', 'VoiceMailAndMissedCalls')] [string]
        $UMSMSNotificationOption,

        [Parameter()] [ValidateSet('None', 'SearchEnabled')] [string]
        $AllowUMCallsFromNonUsers,

        [Parameter()] [string]
        $DomainController
    )
    if ($PSCmdlet.ShouldProcess('Set-UMMailbox')) { Invoke-LabCommand -Caller $PSCmdlet -Bound $PSBoundParameters }
}

function Set-UMMailboxPIN {
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess = $true, ConfirmImpact = 'Medium')]
    param(
        [Parameter(Mandatory = $true)] [string]
        $Identity,

        [Parameter()] [string]
        $Pin,

        [Parameter()] [bool]
        $PINExpired,

        [Parameter()] [bool]
        $LockedOut,

        [Parameter()] [string]
        $DomainController
    )
    if ($PSCmdlet.ShouldProcess('Set-UMMailboxPIN')) { Invoke-LabCommand -Caller $PSCmdlet -Bound $PSBoundParameters }
}

function Set-Mailbox {
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess = $true, ConfirmImpact = 'Medium')]
    param(
        [Parameter(Mandatory = $true)] [string]
        $Identity,

        [Parameter()] [AllowNull()] [AllowEmptyCollection()] [object]
        $EmailAddresses,

        [Parameter()] [string]
        $DomainController
    )
    if ($PSCmdlet.ShouldProcess('Set-Mailbox')) { Invoke-LabCommand -Caller $PSCmdlet -Bound $PSBoundParameters }
}

function New-UMDialPlan {
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess = $true, ConfirmImpact = 'Medium')]
    param(
        [Parameter(Mandatory = $true)] [ValidateLength(0, 64)] [string]
        $Name,

        [Parameter(Mandatory = $true)] [int]
        $NumberOfDigitsInExtension,

        [Parameter()] [ValidateSet('TelExtn', 'E164', 'SipName')] [string]
        $URIType,

        [Parameter()] [ValidateSet('SIPSecured', 'Unsecured', 'Secured')] [string]
        $VoIPSecurity,

        [Parameter(Mandatory = $true)] [string]
        $CountryOrRegionCode,

        [Parameter()] [AllowNull()] [AllowEmptyCollection()] [object]
        $AccessTelephoneNumbers,

        [Parameter()] [string]
        $DomainController
    )
    if ($PSCmdlet.ShouldProcess('New-UMDialPlan')) { Invoke-LabCommand -Caller $PSCmdlet -Bound $PSBoundParameters }
}

function Set-UMDialPlan {
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess = $true, ConfirmImpact = 'Medium')]
    param(
        [Parameter(Mandatory = $true)] [string]
        $Identity,

        [Parameter()] [AllowNull()] [AllowEmptyCollection()] [object]
        $AccessTelephoneNumbers,

        [Parameter()] [ValidateSet('SIPSecured', 'Unsecured', 'Secured')] [string]
        $VoIPSecurity,

        [Parameter()] [AllowNull()] [AllowEmptyCollection()] [object]
        $ConfiguredInCountryOrRegionGroups,

        [Parameter()] [AllowNull()] [AllowEmptyCollection()] [object]
        $AllowedInCountryOrRegionGroups,

        [Parameter()] [string]
        $DomainController
    )
    if ($PSCmdlet.ShouldProcess('Set-UMDialPlan')) { Invoke-LabCommand -Caller $PSCmdlet -Bound $PSBoundParameters }
}

function Remove-UMDialPlan {
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess = $true, ConfirmImpact = 'High')]
    param(
        [Parameter(Mandatory = $true)] [string]
        $Identity,

        [Parameter()] [string]
        $DomainController
    )
    if ($PSCmdlet.ShouldProcess('Remove-UMDialPlan')) { Invoke-LabCommand -Caller $PSCmdlet -Bound $PSBoundParameters }
}

function New-UMMailboxPolicy {
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess = $true, ConfirmImpact = 'Medium')]
    param(
        [Parameter(Mandatory = $true)] [ValidateLength(0, 64)] [string]
        $Name,

        [Parameter(Mandatory = $true)] [string]
        $UMDialPlan,

        [Parameter()] [string]
        $DomainController
    )
    if ($PSCmdlet.ShouldProcess('New-UMMailboxPolicy')) { Invoke-LabCommand -Caller $PSCmdlet -Bound $PSBoundParameters }
}

function Set-UMMailboxPolicy {
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess = $true, ConfirmImpact = 'Medium')]
    param(
        [Parameter(Mandatory = $true)] [string]
        $Identity,

        [Parameter()] [AllowNull()] [AllowEmptyCollection()] [object]
        $AllowedInCountryOrRegionGroups,

        [Parameter()] [string]
        $DomainController
    )
    if ($PSCmdlet.ShouldProcess('Set-UMMailboxPolicy')) { Invoke-LabCommand -Caller $PSCmdlet -Bound $PSBoundParameters }
}

function Remove-UMMailboxPolicy {
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess = $true, ConfirmImpact = 'High')]
    param(
        [Parameter(Mandatory = $true)] [string]
        $Identity,

        [Parameter()] [string]
        $DomainController
    )
    if ($PSCmdlet.ShouldProcess('Remove-UMMailboxPolicy')) { Invoke-LabCommand -Caller $PSCmdlet -Bound $PSBoundParameters }
}

function New-UMIPGateway {
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess = $true, ConfirmImpact = 'Medium')]
    param(
        [Parameter(Mandatory = $true)] [ValidateLength(0, 64)] [string]
        $Name,

        [Parameter(Mandatory = $true)] [string]
        $Address,

        [Parameter()] [string]
        $UMDialPlan,

        [Parameter()] [string]
        $DomainController
    )
    if ($PSCmdlet.ShouldProcess('New-UMIPGateway')) { Invoke-LabCommand -Caller $PSCmdlet -Bound $PSBoundParameters }
}

function Set-UMIPGateway {
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess = $true, ConfirmImpact = 'Medium')]
    param(
        [Parameter(Mandatory = $true)] [string]
        $Identity,

        [Parameter()] [bool]
        $OutcallsAllowed,

        [Parameter()] [bool]
        $MessageWaitingIndicatorAllowed,

        [Parameter()] [ValidateSet('Enabled', 'Disabled', 'NoNewCalls')] [string]
        $Status,

        [Parameter()] [string]
        $DomainController
    )
    if ($PSCmdlet.ShouldProcess('Set-UMIPGateway')) { Invoke-LabCommand -Caller $PSCmdlet -Bound $PSBoundParameters }
}

function Remove-UMIPGateway {
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess = $true, ConfirmImpact = 'High')]
    param(
        [Parameter(Mandatory = $true)] [string]
        $Identity,

        [Parameter()] [string]
        $DomainController
    )
    if ($PSCmdlet.ShouldProcess('Remove-UMIPGateway')) { Invoke-LabCommand -Caller $PSCmdlet -Bound $PSBoundParameters }
}

function New-UMHuntGroup {
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess = $true, ConfirmImpact = 'Medium')]
    param(
        [Parameter(Mandatory = $true)] [ValidateLength(0, 64)] [string]
        $Name,

        [Parameter()] [ValidateLength(0, 64)] [string]
        $PilotIdentifier,

        [Parameter(Mandatory = $true)] [string]
        $UMDialPlan,

        [Parameter(Mandatory = $true)] [string]
        $UMIPGateway,

        [Parameter()] [string]
        $DomainController
    )
    if ($PSCmdlet.ShouldProcess('New-UMHuntGroup')) { Invoke-LabCommand -Caller $PSCmdlet -Bound $PSBoundParameters }
}

function Remove-UMHuntGroup {
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess = $true, ConfirmImpact = 'High')]
    param(
        [Parameter(Mandatory = $true)] [string]
        $Identity,

        [Parameter()] [string]
        $DomainController
    )
    if ($PSCmdlet.ShouldProcess('Remove-UMHuntGroup')) { Invoke-LabCommand -Caller $PSCmdlet -Bound $PSBoundParameters }
}

function New-UMAutoAttendant {
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess = $true, ConfirmImpact = 'Medium')]
    param(
        [Parameter(Mandatory = $true)] [ValidateLength(0, 64)] [string]
        $Name,

        [Parameter(Mandatory = $true)] [string]
        $UMDialPlan,

        [Parameter()] [AllowNull()] [AllowEmptyCollection()] [object]
        $PilotIdentifierList,

        [Parameter()] [bool]
        $SpeechEnabled,

        [Parameter()] [ValidateSet('Enabled', 'Disabled')] [string]
        $Status,

        [Parameter()] [string]
        $DomainController
    )
    if ($PSCmdlet.ShouldProcess('New-UMAutoAttendant')) { Invoke-LabCommand -Caller $PSCmdlet -Bound $PSBoundParameters }
}

function Set-UMAutoAttendant {
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess = $true, ConfirmImpact = 'Medium')]
    param(
        [Parameter(Mandatory = $true)] [string]
        $Identity,

        [Parameter()] [string]
        $Language,

        [Parameter()] [AllowNull()] [AllowEmptyCollection()] [object]
        $HolidaySchedule,

        [Parameter()] [AllowNull()] [AllowEmptyCollection()] [object]
        $AllowedInCountryOrRegionGroups,

        [Parameter()] [string]
        $DomainController
    )
    if ($PSCmdlet.ShouldProcess('Set-UMAutoAttendant')) { Invoke-LabCommand -Caller $PSCmdlet -Bound $PSBoundParameters }
}

function Enable-UMAutoAttendant {
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess = $true, ConfirmImpact = 'Medium')]
    param(
        [Parameter(Mandatory = $true)] [string]
        $Identity,

        [Parameter()] [string]
        $DomainController
    )
    if ($PSCmdlet.ShouldProcess('Enable-UMAutoAttendant')) { Invoke-LabCommand -Caller $PSCmdlet -Bound $PSBoundParameters }
}

function Disable-UMAutoAttendant {
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess = $true, ConfirmImpact = 'High')]
    param(
        [Parameter(Mandatory = $true)] [string]
        $Identity,

        [Parameter()] [string]
        $DomainController
    )
    if ($PSCmdlet.ShouldProcess('Disable-UMAutoAttendant')) { Invoke-LabCommand -Caller $PSCmdlet -Bound $PSBoundParameters }
}

function Set-UMService {
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess = $true, ConfirmImpact = 'Medium')]
    param(
        [Parameter(Mandatory = $true)] [string]
        $Identity,

        [Parameter()] [AllowNull()] [AllowEmptyCollection()] [object]
        $DialPlans,

        [Parameter()] [ValidateSet('TCP', 'TLS', 'Dual')] [string]
        $UMStartupMode,

        [Parameter()] [ValidateSet('Enabled', 'Disabled', 'NoNewCalls')] [string]
        $Status,

        [Parameter()] [string]
        $DomainController
    )
    if ($PSCmdlet.ShouldProcess('Set-UMService')) { Invoke-LabCommand -Caller $PSCmdlet -Bound $PSBoundParameters }
}

function Set-UMCallRouterSettings {
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess = $true, ConfirmImpact = 'Medium')]
    param(
        [Parameter()] [string]
        $Server,

        [Parameter()] [AllowNull()] [AllowEmptyCollection()] [object]
        $DialPlans,

        [Parameter()] [ValidateSet('TCP', 'TLS', 'Dual')] [string]
        $UMStartupMode,

        [Parameter()] [string]
        $DomainController
    )
    if ($PSCmdlet.ShouldProcess('Set-UMCallRouterSettings')) { Invoke-LabCommand -Caller $PSCmdlet -Bound $PSBoundParameters }
}

function New-ExchangeCertificate {
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess = $true, ConfirmImpact = 'Medium')]
    param(
        [Parameter()] [switch]
        $GenerateRequest,

        [Parameter()] [string]
        $Server,

        [Parameter()] [string]
        $SubjectName,

        [Parameter()] [AllowNull()] [AllowEmptyCollection()] [object]
        $DomainName,

        [Parameter()] [ValidateLength(0, 63)] [string]
        $FriendlyName,

        [Parameter()] [string]
        $RequestFile,

        [Parameter()] [string]
        $DomainController
    )
    if ($PSCmdlet.ShouldProcess('New-ExchangeCertificate')) { Invoke-LabCommand -Caller $PSCmdlet -Bound $PSBoundParameters }
}

function Import-ExchangeCertificate {
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess = $true, ConfirmImpact = 'Medium')]
    param(
        [Parameter()] [string]
        $Server,

        [Parameter(Mandatory = $true)] [string]
        $FileName,

        [Parameter()] [string]
        $DomainController
    )
    if ($PSCmdlet.ShouldProcess('Import-ExchangeCertificate')) { Invoke-LabCommand -Caller $PSCmdlet -Bound $PSBoundParameters }
}

function Set-ServerComponentState {
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess = $true, ConfirmImpact = 'Medium')]
    param(
        [Parameter(Mandatory = $true)] [string]
        $Identity,

        [Parameter(Mandatory = $true)] [ValidateSet('UMCallRouter')] [string]
        $Component,

        [Parameter(Mandatory = $true)] [ValidateSet('Maintenance')] [string]
        $Requester,

        [Parameter(Mandatory = $true)] [ValidateSet('Active', 'Inactive', 'Draining')] [string]
        $State,

        [Parameter()] [string]
        $DomainController
    )
    if ($PSCmdlet.ShouldProcess('Set-ServerComponentState')) { Invoke-LabCommand -Caller $PSCmdlet -Bound $PSBoundParameters }
}

function Enable-ExchangeCertificate {
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess = $true, ConfirmImpact = 'Medium')]
    param(
        [Parameter()] [string]
        $Server,

        [Parameter(Mandatory = $true)] [string]
        $Thumbprint,

        [Parameter(Mandatory = $true)] [ValidateSet('Federation', 'IIS', 'IMAP', 'POP', 'SMTP', 'UM', 'UMCallRouter')] [string]
        $Services,

        [Parameter()] [switch]
        $Force,

        [Parameter()] [string]
        $DomainController
    )
    if ($PSCmdlet.ShouldProcess('Enable-ExchangeCertificate')) { Invoke-LabCommand -Caller $PSCmdlet -Bound $PSBoundParameters }
}

function Add-ADPermission {
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess = $true, ConfirmImpact = 'Medium')]
    param(
        [Parameter(Mandatory = $true)] [string]
        $Identity,

        [Parameter(Mandatory = $true)] [string]
        $User,

        [Parameter()] [AllowNull()] [AllowEmptyCollection()] [ValidateSet('AccessSystemSecurity', 'CreateChild', 'DeleteChild', 'ListChildren', 'Self', 'ReadProperty', 'WriteProperty', 'DeleteTree', 'ListObject', 'ExtendedRight', 'Delete', 'ReadControl', 'GenericExecute', 'GenericWrite', 'GenericRead', 'WriteDacl', 'WriteOwner', 'GenericAll', 'Synchronize')] [object]
        $AccessRights,

        [Parameter()] [ValidateSet('None', 'All', 'Children', 'Descendents [sic]', 'SelfAndChildren')] [string]
        $InheritanceType,

        [Parameter()] [string]
        $DomainController
    )
    if ($PSCmdlet.ShouldProcess('Add-ADPermission')) { Invoke-LabCommand -Caller $PSCmdlet -Bound $PSBoundParameters }
}

function Get-PartnerApplication {
    [CmdletBinding(PositionalBinding = $false)]
    param(

    )
    Invoke-LabCommand -Caller $PSCmdlet -Bound $PSBoundParameters
}

function Get-UCPool.ps1 {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter()] [string]
        $Forest
    )
    Invoke-LabCommand -Caller $PSCmdlet -Bound $PSBoundParameters
}

function ExchUcUtil.ps1 {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter()] [string]
        $Forest
    )
    Invoke-LabCommand -Caller $PSCmdlet -Bound $PSBoundParameters
}

function Get-ForestTrust {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter(Mandatory = $true)] [string]
        $Forest
    )
    Invoke-LabCommand -Caller $PSCmdlet -Bound $PSBoundParameters
}

function Get-ServerCertificate {
    [CmdletBinding(PositionalBinding = $false)]
    param(

    )
    Invoke-LabCommand -Caller $PSCmdlet -Bound $PSBoundParameters
}

function Get-Service {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter(Mandatory = $true)] [string]
        $Name
    )
    Invoke-LabCommand -Caller $PSCmdlet -Bound $PSBoundParameters
}

function Restart-Service {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter(Mandatory = $true)] [string]
        $Name,

        [Parameter()] [switch]
        $Force
    )
    Invoke-LabCommand -Caller $PSCmdlet -Bound $PSBoundParameters
}

function Get-CsUser {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter()] [string]
        $Identity,

        [Parameter()] [string]
        $Filter,

        [Parameter()] [object]
        $ResultSize,

        [Parameter()] [string]
        $DomainController
    )
    Invoke-LabCommand -Caller $PSCmdlet -Bound $PSBoundParameters
}

function Get-CsPool {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter()] [string]
        $Identity
    )
    Invoke-LabCommand -Caller $PSCmdlet -Bound $PSBoundParameters
}

function Get-FrontEndCertificate {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter(Mandatory = $true)] [string]
        $ComputerName
    )
    Invoke-LabCommand -Caller $PSCmdlet -Bound $PSBoundParameters
}

function Get-FrontEndService {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter(Mandatory = $true)] [string]
        $ComputerName
    )
    Invoke-LabCommand -Caller $PSCmdlet -Bound $PSBoundParameters
}

function Get-CsPartnerApplication {
    [CmdletBinding(PositionalBinding = $false)]
    param(

    )
    Invoke-LabCommand -Caller $PSCmdlet -Bound $PSBoundParameters
}

function Get-CsDialPlan {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter()] [string]
        $Identity
    )
    Invoke-LabCommand -Caller $PSCmdlet -Bound $PSBoundParameters
}

function New-CsDialPlan {
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess = $true, ConfirmImpact = 'Medium')]
    param(
        [Parameter(Mandatory = $true)] [string]
        $Identity,

        [Parameter()] [ValidateLength(0, 256)] [string]
        $SimpleName
    )
    if ($PSCmdlet.ShouldProcess('New-CsDialPlan')) { Invoke-LabCommand -Caller $PSCmdlet -Bound $PSBoundParameters }
}

function Remove-CsDialPlan {
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess = $true, ConfirmImpact = 'High')]
    param(
        [Parameter(Mandatory = $true)] [string]
        $Identity
    )
    if ($PSCmdlet.ShouldProcess('Remove-CsDialPlan')) { Invoke-LabCommand -Caller $PSCmdlet -Bound $PSBoundParameters }
}

function Test-CsDialPlan {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter(Mandatory = $true)] [string]
        $Dialplan,

        [Parameter(Mandatory = $true)] [string]
        $DialedNumber
    )
    Invoke-LabCommand -Caller $PSCmdlet -Bound $PSBoundParameters
}

function Get-CsVoiceNormalizationRule {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter()] [string]
        $Identity
    )
    Invoke-LabCommand -Caller $PSCmdlet -Bound $PSBoundParameters
}

function New-CsVoiceNormalizationRule {
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess = $true, ConfirmImpact = 'Medium')]
    param(
        [Parameter(Mandatory = $true)] [string]
        $Parent,

        [Parameter(Mandatory = $true)] [string]
        $Name,

        [Parameter()] [int]
        $Priority,

        [Parameter()] [string]
        $Pattern,

        [Parameter()] [string]
        $Translation
    )
    if ($PSCmdlet.ShouldProcess('New-CsVoiceNormalizationRule')) { Invoke-LabCommand -Caller $PSCmdlet -Bound $PSBoundParameters }
}

function Get-CsExUmContact {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter()] [string]
        $Identity,

        [Parameter()] [string]
        $Filter
    )
    Invoke-LabCommand -Caller $PSCmdlet -Bound $PSBoundParameters
}

function Set-CsExUmContact {
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess = $true, ConfirmImpact = 'Medium')]
    param(
        [Parameter(Mandatory = $true)] [string]
        $Identity,

        [Parameter()] [bool]
        $Enabled,

        [Parameter()] [string]
        $DomainController
    )
    if ($PSCmdlet.ShouldProcess('Set-CsExUmContact')) { Invoke-LabCommand -Caller $PSCmdlet -Bound $PSBoundParameters }
}

function Move-CsExUmContact {
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess = $true, ConfirmImpact = 'High')]
    param(
        [Parameter(Mandatory = $true)] [string]
        $Identity,

        [Parameter(Mandatory = $true)] [string]
        $Target,

        [Parameter()] [string]
        $DomainController
    )
    if ($PSCmdlet.ShouldProcess('Move-CsExUmContact')) { Invoke-LabCommand -Caller $PSCmdlet -Bound $PSBoundParameters }
}

function Get-CsMediaConfiguration {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter()] [string]
        $Identity
    )
    Invoke-LabCommand -Caller $PSCmdlet -Bound $PSBoundParameters
}

function Get-CsHealthMonitoringConfiguration {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter()] [string]
        $Identity
    )
    Invoke-LabCommand -Caller $PSCmdlet -Bound $PSBoundParameters
}

function Test-CsExUMConnectivity {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter(Mandatory = $true)] [string]
        $TargetFqdn,

        [Parameter()] [string]
        $UserSipAddress
    )
    Invoke-LabCommand -Caller $PSCmdlet -Bound $PSBoundParameters
}

function Test-CsExUMVoiceMail {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter(Mandatory = $true)] [string]
        $TargetFqdn,

        [Parameter()] [string]
        $SenderSipAddress,

        [Parameter()] [string]
        $ReceiverSipAddress
    )
    Invoke-LabCommand -Caller $PSCmdlet -Bound $PSBoundParameters
}

function Set-CsUser {
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess = $true, ConfirmImpact = 'Medium')]
    param(
        [Parameter(Mandatory = $true)] [string]
        $Identity,

        [Parameter()] [bool]
        $Enabled,

        [Parameter()] [bool]
        $EnterpriseVoiceEnabled,

        [Parameter()] [bool]
        $HostedVoiceMail,

        [Parameter()] [string]
        $LineURI,

        [Parameter()] [string]
        $SipAddress,

        [Parameter()] [string]
        $DomainController
    )
    if ($PSCmdlet.ShouldProcess('Set-CsUser')) { Invoke-LabCommand -Caller $PSCmdlet -Bound $PSBoundParameters }
}

function Grant-CsDialPlan {
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess = $true, ConfirmImpact = 'Medium')]
    param(
        [Parameter(Mandatory = $true)] [string]
        $Identity,

        [Parameter()] [string]
        $PolicyName,

        [Parameter()] [string]
        $DomainController
    )
    if ($PSCmdlet.ShouldProcess('Grant-CsDialPlan')) { Invoke-LabCommand -Caller $PSCmdlet -Bound $PSBoundParameters }
}

function Stop-CsWindowsService {
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess = $true, ConfirmImpact = 'Medium')]
    param(
        [Parameter()] [string]
        $Name,

        [Parameter()] [string]
        $ComputerName
    )
    if ($PSCmdlet.ShouldProcess('Stop-CsWindowsService')) { Invoke-LabCommand -Caller $PSCmdlet -Bound $PSBoundParameters }
}

function Start-CsWindowsService {
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess = $true, ConfirmImpact = 'Medium')]
    param(
        [Parameter()] [string]
        $Name,

        [Parameter()] [string]
        $ComputerName
    )
    if ($PSCmdlet.ShouldProcess('Start-CsWindowsService')) { Invoke-LabCommand -Caller $PSCmdlet -Bound $PSBoundParameters }
}

$script:Names = @('Get-Mailbox', 'Get-User', 'Get-Recipient', 'Get-MailboxStatistics', 'Get-UMMailbox', 'Get-UMMailboxPIN', 'Get-UMDialPlan', 'Get-UMMailboxPolicy', 'Get-UMIPGateway', 'Get-UMHuntGroup', 'Get-UMAutoAttendant', 'Get-UMService', 'Get-UMCallRouterSettings', 'Get-ExchangeServer', 'Get-ExchangeCertificate', 'Get-ServerHealth', 'Get-ServerComponentState', 'Get-UMActiveCalls', 'Get-ADPermission', 'Enable-UMMailbox', 'Disable-UMMailbox', 'Set-UMMailbox', 'Set-UMMailboxPIN', 'Set-Mailbox', 'New-UMDialPlan', 'Set-UMDialPlan', 'Remove-UMDialPlan', 'New-UMMailboxPolicy', 'Set-UMMailboxPolicy', 'Remove-UMMailboxPolicy', 'New-UMIPGateway', 'Set-UMIPGateway', 'Remove-UMIPGateway', 'New-UMHuntGroup', 'Remove-UMHuntGroup', 'New-UMAutoAttendant', 'Set-UMAutoAttendant', 'Enable-UMAutoAttendant', 'Disable-UMAutoAttendant', 'Set-UMService', 'Set-UMCallRouterSettings', 'New-ExchangeCertificate', 'Import-ExchangeCertificate', 'Set-ServerComponentState', 'Enable-ExchangeCertificate', 'Add-ADPermission', 'Get-PartnerApplication', 'Get-UCPool.ps1', 'ExchUcUtil.ps1', 'Get-ForestTrust', 'Get-ServerCertificate', 'Get-Service', 'Restart-Service', 'Get-CsUser', 'Get-CsPool', 'Get-FrontEndCertificate', 'Get-FrontEndService', 'Get-CsPartnerApplication', 'Get-CsDialPlan', 'New-CsDialPlan', 'Remove-CsDialPlan', 'Test-CsDialPlan', 'Get-CsVoiceNormalizationRule', 'New-CsVoiceNormalizationRule', 'Get-CsExUmContact', 'Set-CsExUmContact', 'Move-CsExUmContact', 'Get-CsMediaConfiguration', 'Get-CsHealthMonitoringConfiguration', 'Test-CsExUMConnectivity', 'Test-CsExUMVoiceMail', 'Set-CsUser', 'Grant-CsDialPlan', 'Stop-CsWindowsService', 'Start-CsWindowsService')
