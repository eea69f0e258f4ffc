import type { Offer } from '../../protocol/offer.js';
import type { Directory } from '../kit/directory.js';
import { exchangeShell, hasLyncShell, lyncShell } from '../kit/forests.js';
import type { Forest } from '../../protocol/endpoint.js';
import { messagesOf } from '../kit/messages.js';
import { attempt } from '../kit/um-rules/unread.js';

const say = messagesOf('integrate-forest');

/** What may be done once people have voice mail: a call to see that it works, and auto attendants. */
export async function afterwards(directory: Directory, forest: Forest): Promise<Offer[]> {
  return [...(await callTest(directory, forest)), ...(await missingAttendants(directory, forest))];
}

/** Only where Lync has users for it: nobody else is ever called. */
async function callTest(directory: Directory, forest: Forest): Promise<Offer[]> {
  if (!hasLyncShell(directory, forest)) return [];
  const read = await attempt(
    directory.read(lyncShell(forest), 'Get-CsHealthMonitoringConfiguration', {}),
  );
  if ('error' in read || read.value.length === 0) return [];
  const parameters = { forest: forest.name };
  return [{ operation: 'test-voice-mail', parameters, text: say('offer-test') }];
}

async function missingAttendants(directory: Directory, forest: Forest): Promise<Offer[]> {
  const shell = exchangeShell(forest);
  const [plans, attendants] = await Promise.all([
    directory.read(shell, 'Get-UMDialPlan', {}),
    directory.read(shell, 'Get-UMAutoAttendant', {}),
  ]);
  return plans
    .filter(({ URIType }) => URIType === 'SipName')
    .filter((plan) => !attendants.some(({ UMDialPlan }) => UMDialPlan.ObjectGuid === plan.Guid))
    .map(({ Name: dialPlan }) => ({
      operation: 'create-auto-attendant',
      parameters: { dialPlan, forest: forest.name },
      text: say('offer-attendant', { dialPlan }),
    }));
}
