import type { Call } from '../../src/protocol/call.js';
import type { SimulatedForests } from './forest-directory.js';

const CONTOSO = { forest: 'contoso.com', administration: 'exchange' } as const;

/** Makes a SIP URI dial plan with all that belongs to one, but that nobody is on. */
export async function makeUnusedPlan(
  forests: SimulatedForests,
  name: string,
  accessNumbers: readonly string[] = ['+33493000000'],
): Promise<void> {
  const commands: readonly (readonly [cmdlet: string, parameters: Call['parameters']])[] = [
    [
      'New-UMDialPlan',
      {
        Name: name,
        NumberOfDigitsInExtension: 4,
        URIType: 'SipName',
        VoIPSecurity: 'Secured',
        CountryOrRegionCode: '33',
        AccessTelephoneNumbers: [...accessNumbers],
      },
    ],
    ['New-UMMailboxPolicy', { Name: `${name} VIP`, UMDialPlan: name }],
    [
      'New-UMHuntGroup',
      { Name: name, PilotIdentifier: name, UMDialPlan: name, UMIPGateway: '1:1' },
    ],
    ['Set-UMService', { Identity: 'mbx1', DialPlans: { Add: [name] } }],
    ['Set-UMCallRouterSettings', { Server: 'cas1', DialPlans: { Add: [name] } }],
  ];
  for (const [cmdlet, parameters] of commands) {
    await forests.run(CONTOSO, { cmdlet, parameters });
  }
}
