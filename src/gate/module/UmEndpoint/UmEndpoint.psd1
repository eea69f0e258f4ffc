# Made from src/cmdlets by npm run module; do not change it by hand.
@{
    'RootModule' = 'UmEndpoint.psm1'
    'ModuleVersion' = '1.0.0'
    'GUID' = '5d0b9f0e-6c0f-4a35-9c54-6f7a3a6f0b14'
    'Author' = 'um-bot'
    'Description' = 'The commands that um-bot runs, wherever an endpoint has them.'
    'PowerShellVersion' = '5.1'
    'FunctionsToExport' = @('Connect-UmEndpoint', 'Get-UmEndpoint', 'Get-Mailbox', 'Get-User', 'Get-Recipient', 'Get-MailboxStatistics', 'Get-UMMailbox', 'Get-UMMailboxPIN', 'Get-UMDialPlan', 'Get-UMMailboxPolicy', 'Get-UMIPGateway', 'Get-UMHuntGroup', 'Get-UMAutoAttendant', 'Get-UMService', 'Get-UMCallRouterSettings', 'Get-ExchangeServer', 'Get-ExchangeCertificate', 'Get-ServerHealth', 'Get-ServerComponentState', 'Get-UMActiveCalls', 'Get-ADPermission', 'Enable-UMMailbox', 'Disable-UMMailbox', 'Set-UMMailbox', 'Set-UMMailboxPIN', 'Set-Mailbox', 'New-UMDialPlan', 'Set-UMDialPlan', 'Remove-UMDialPlan', 'New-UMMailboxPolicy', 'Set-UMMailboxPolicy', 'Remove-UMMailboxPolicy', 'New-UMIPGateway', 'Set-UMIPGateway', 'Remove-UMIPGateway', 'New-UMHuntGroup', 'Remove-UMHuntGroup', 'New-UMAutoAttendant', 'Set-UMAutoAttendant', 'Enable-UMAutoAttendant', 'Disable-UMAutoAttendant', 'Set-UMService', 'Set-UMCallRouterSettings', 'New-ExchangeCertificate', 'Import-ExchangeCertificate', 'Set-ServerComponentState', 'Enable-ExchangeCertificate', 'Add-ADPermission', 'Get-PartnerApplication', 'Get-UCPool.ps1', 'ExchUcUtil.ps1', 'Get-ForestTrust', 'Get-ServerCertificate', 'Get-Service', 'Restart-Service', 'Get-CsUser', 'Get-CsPool', 'Get-FrontEndCertificate', 'Get-FrontEndService', 'Get-CsPartnerApplication', 'Get-CsDialPlan', 'New-CsDialPlan', 'Remove-CsDialPlan', 'Test-CsDialPlan', 'Get-CsVoiceNormalizationRule', 'New-CsVoiceNormalizationRule', 'Get-CsExUmContact', 'Set-CsExUmContact', 'Move-CsExUmContact', 'Get-CsMediaConfiguration', 'Get-CsHealthMonitoringConfiguration', 'Test-CsExUMConnectivity', 'Test-CsExUMVoiceMail', 'Set-CsUser', 'Grant-CsDialPlan', 'Stop-CsWindowsService', 'Start-CsWindowsService')
    'CmdletsToExport' = @()
    'VariablesToExport' = @()
    'AliasesToExport' = @()
}
