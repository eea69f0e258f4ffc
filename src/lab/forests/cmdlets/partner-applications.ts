import { directoryProperties } from '../engine/output.js';
import type { Implementation } from '../engine/session.js';
import { psObject } from '../values.js';

/** What Exchange and Lync tell of the applications that may authenticate to them. */
export const PARTNER_APPLICATIONS: Readonly<Record<string, Implementation>> = {
  'Get-PartnerApplication': {
    cmdletClass: 'Microsoft.Exchange.Management.SystemConfigurationTasks.GetPartnerApplication',
    run: (_, session) =>
      session.forest.tables.PartnerApplication.all().map((partner) =>
        psObject('Microsoft.Exchange.Data.Directory.SystemConfiguration.PartnerApplication', {
          ...directoryProperties(session, partner),
          Enabled: partner.Enabled,
          ApplicationIdentifier: partner.ApplicationIdentifier,
          UseAuthServer: false,
          AcceptSecurityIdentifierInformation: false,
        }),
      ),
  },
  'Get-CsPartnerApplication': {
    cmdletClass: 'Microsoft.Rtc.Management.Xds.GetPartnerApplicationCmdlet',
    run: (_, session) =>
      session.forest.tables.CsPartnerApplication.all().map((partner) =>
        psObject('Microsoft.Rtc.Management.WritableConfig.Settings.SSAuth.PartnerApplication', {
          Identity: partner.Name,
          Name: partner.Name,
          ApplicationIdentifier: partner.ApplicationIdentifier,
          ApplicationTrustLevel: 'Full',
          Enabled: partner.Enabled,
        }),
      ),
  },
};
