import type { Forest } from '../../protocol/endpoint.js';
import type { Directory } from '../kit/directory.js';
import { readPartner, type Partner } from '../kit/partner-applications.js';
import { SIDES, type Side } from '../kit/trusted-roots/lacking.js';
import { fault, type Fault } from '../kit/um-rules/fault.js';
import { attempt, type Reading, type RuleId } from '../kit/um-rules/unread.js';
import type { SilentRead } from './silent.js';

export type ReadPartner = Reading<Partner | null>;
/** Null: there is nothing to ask. */
export type Partners = Readonly<Record<Side, ReadPartner | null>>;

const COMMANDS = {
  exchange: 'Get-PartnerApplication',
  lync: 'Get-CsPartnerApplication',
} as const;

/** Reads one side's partner application. */
export function attemptPartner(
  directory: Directory,
  forest: Forest,
  side: Side,
): Promise<ReadPartner> {
  return attempt(readPartner(directory, forest, side));
}

/** The sides that didn't tell. */
export function silentPartners(forest: Forest, partners: Partners): SilentRead[] {
  return SIDES.flatMap((side) => {
    const read = partners[side];
    if (read === null || !('error' in read)) return [];
    const server = side === 'lync' ? forest.lyncForest : forest.name;
    const rules: readonly RuleId[] = [`partner-${side}`];
    return [{ server, command: COMMANDS[side], rules, error: read.error }];
  });
}

/** Each side lets the other in by its tokens. */
export function partnerRules({
  forest,
  partners,
}: {
  readonly forest: Forest;
  readonly partners: Partners;
}): Fault[] {
  return SIDES.flatMap((side) => {
    const read = partners[side];
    if (read === null || 'error' in read || read.value?.isEnabled === true) return [];
    const about = {
      forest: forest.name,
      lyncForest: forest.lyncForest,
      state: read.value === null ? 'none' : 'disabled',
    };
    return [fault(`partner-${side}`, about, ['connect-partner', { forest: forest.name }])];
  });
}
