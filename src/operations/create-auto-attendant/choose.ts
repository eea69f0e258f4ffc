import type { Output } from '../../cmdlets/call.js';
import { UmError } from '../../protocol/errors.js';
import { refuseTakenNumbers } from '../kit/access-numbers.js';
import type { Directory } from '../kit/directory.js';
import { e164 } from '../kit/e164.js';
import type { FoundPlan } from '../kit/find-dial-plan.js';
import { findSipPlan } from '../kit/find-sip-plan.js';
import { exchangeShell } from '../kit/forests.js';
import { sameName } from '../kit/names.js';
import { chooseLanguage, serversWithout } from './language.js';

const LONGEST_NAME = 64;
/** Lync takes no blank in the name, and Exchange none of `" / \ [ ] : ; | = , + * ? < >`. */
const NAME = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}._-]*$/u;

/** The auto attendant that is asked for. */
export interface WantedAttendant extends FoundPlan {
  readonly name: string;
  readonly pilot: string;
  /** The language it is to speak, or null for the dial plan's. */
  readonly language: string | null;
  /** The plan's servers that lack its language, where that is the one it is to speak. */
  readonly without: readonly string[];
  /** What an earlier request has made of it. */
  readonly present: Output<'Get-UMAutoAttendant'> | null;
}

interface Given {
  readonly name: string;
  readonly dialPlan: string;
  readonly pilotNumber: string;
  readonly language?: string | undefined;
  readonly forest?: string | undefined;
}

/**
 * What is to be made, held against what there is.
 * @throws UmError UM-MISSING-PARAMETER, UM-NAME-FORM, UM-NAME-TAKEN, UM-NUMBER-FORM,
 *   UM-NUMBER-TAKEN, UM-LANGUAGE-MISSING, UM-NO-UM-SERVER, UM-ALREADY-SO, and as findSipPlan
 */
export async function attendantWanted(
  directory: Directory,
  given: Given,
): Promise<WantedAttendant> {
  const name = given.name.trim();
  if (name === '') throw new UmError('UM-MISSING-PARAMETER', { parameter: 'name' });
  if (name.length > LONGEST_NAME || !NAME.test(name)) {
    const about = { parameter: 'name', name, most: LONGEST_NAME, signs: 'noBlank' };
    throw new UmError('UM-NAME-FORM', about);
  }
  const typed = given.pilotNumber.trim();
  if (typed === '') throw new UmError('UM-MISSING-PARAMETER', { parameter: 'pilotNumber' });
  const pilot = e164(typed);
  if (pilot === null) {
    throw new UmError('UM-NUMBER-FORM', { parameter: 'pilotNumber', number: typed });
  }
  const found = await findSipPlan(directory, given.dialPlan, given.forest);
  const shell = exchangeShell(found.forest);
  const attendants = await directory.read(shell, 'Get-UMAutoAttendant', {});
  const namesake = attendants.find(({ Name }) => sameName(Name, name));
  const isThisOne =
    namesake?.UMDialPlan.ObjectGuid === found.plan.Guid &&
    namesake.PilotIdentifierList.includes(pilot);
  if (namesake !== undefined && !isThisOne) {
    throw new UmError('UM-NAME-TAKEN', { parameter: 'name', name: namesake.Name });
  }
  await refuseTakenNumbers(directory, [pilot], namesake?.Guid, 'pilotNumber');
  const language = await chooseLanguage(directory, found.forest, given.language);
  if (namesake !== undefined && (language === null || namesake.Language === language)) {
    throw new UmError('UM-ALREADY-SO', { object: namesake.Name });
  }
  const without = language === null ? await serversWithout(directory, found) : [];
  const present = namesake ?? null;
  return { ...found, name: namesake?.Name ?? name, pilot, language, without, present };
}
