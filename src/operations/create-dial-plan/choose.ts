import type { z } from 'zod';
import type { Forest } from '../../protocol/endpoint.js';
import { UmError } from '../../protocol/errors.js';
import {
  accessNumbersOf,
  refuseTakenNumbers,
  type accessNumbersSchema,
} from '../kit/access-numbers.js';
import { countryCodeOf, dialPlanName, digitsOf } from '../kit/dial-plan-rules.js';
import type { Directory } from '../kit/directory.js';
import type { DialPlan } from '../kit/find-dial-plan.js';
import { exchangeShell, oneExchangeForest } from '../kit/forests.js';
import { sameName } from '../kit/names.js';
import { securityFor, type Security } from '../kit/voip-security.js';

/** The dial plan that is asked for. */
export interface WantedPlan {
  readonly forest: Forest;
  readonly name: string;
  readonly digits: number;
  readonly countryCode: string;
  readonly accessNumbers: readonly string[];
  readonly security: Security;
  /** The other dial plans of the forest. */
  readonly others: readonly DialPlan[];
  /** Gateways known by an IP address, on which no secured plan can have a hunt group. */
  readonly addressGateways: readonly string[];
}

interface Given {
  readonly name: string;
  readonly digits: number;
  readonly countryCode: string;
  readonly accessNumbers?: z.infer<typeof accessNumbersSchema> | undefined;
  readonly forest?: string | undefined;
}

/**
 * What is to be made, held against what there is.
 * @throws UmError UM-MISSING-PARAMETER, UM-BAD-PARAMETER, UM-NAME-FORM, UM-NAME-TAKEN,
 *   UM-SCRIPT-SAME-PILOT, UM-NUMBER-FORM, UM-NUMBER-TAKEN, UM-MEDIA-CONFLICT, UM-ALREADY-SO,
 *   UM-FOREST-UNKNOWN, UM-FOREST-AMBIGUOUS
 */
export async function planWanted(directory: Directory, given: Given): Promise<WantedPlan> {
  const name = dialPlanName(given.name);
  const digits = digitsOf(given.digits);
  const countryCode = countryCodeOf(given.countryCode);
  const accessNumbers = accessNumbersOf(given.accessNumbers ?? []);
  const forest = oneExchangeForest(directory, given.forest);
  const shell = exchangeShell(forest);
  const [others, gateways, security] = await Promise.all([
    directory.read(shell, 'Get-UMDialPlan', {}),
    directory.read(shell, 'Get-UMIPGateway', {}),
    securityFor(directory, forest),
  ]);
  const wanted = { forest, name, digits, countryCode, accessNumbers, security, others };
  const namesake = others.find((plan) => sameName(plan.Name, name));
  if (namesake !== undefined) {
    if (isAsWanted(namesake, wanted)) throw new UmError('UM-ALREADY-SO', { object: namesake.Name });
    throw new UmError('UM-NAME-TAKEN', { parameter: 'name', name: namesake.Name });
  }
  const alike = others.find(
    (plan) => plan.URIType === 'SipName' && sameName(plan.PhoneContext.split('.')[0] ?? '', name),
  );
  if (alike !== undefined) {
    throw new UmError('UM-SCRIPT-SAME-PILOT', {
      parameter: 'name',
      pilot: name,
      first: alike.Name,
      second: name,
    });
  }
  await refuseTakenNumbers(directory, accessNumbers);
  return {
    ...wanted,
    addressGateways: gateways
      .filter(({ Address }) => /^\d+(?:\.\d+){3}$|:/.test(Address))
      .map(({ Name, Address }) => `${Name} (${Address})`),
  };
}

function isAsWanted(plan: DialPlan, wanted: Omit<WantedPlan, 'addressGateways'>): boolean {
  return (
    plan.URIType === 'SipName' &&
    plan.NumberOfDigitsInExtension === wanted.digits &&
    plan.CountryOrRegionCode === wanted.countryCode &&
    plan.VoIPSecurity === wanted.security.voip &&
    wanted.accessNumbers.every((number) => plan.AccessTelephoneNumbers.includes(number))
  );
}
