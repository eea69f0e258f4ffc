import type {
  Arguments,
  BriefCmdlet,
  BriefOutput,
  Output,
  ReadCmdlet,
} from '../../cmdlets/call.js';
import type { Answer } from '../../protocol/answer.js';
import type { Endpoint, Forest } from '../../protocol/endpoint.js';
import type { Draft, PlanRow } from '../../protocol/plan.js';
import type { RowState } from '../../protocol/request.js';

/** A row of an earlier request: what it ran, for whom, and how that ended. */
export type RanRow = PlanRow & {
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly state: RowState;
};

/**
 * What a plan may look at: the forests of the settings, the servers' present state by reading
 * cmdlets alone, and the claims that waiting requests hold.
 */
export interface Servers {
  readonly forests: readonly Forest[];
  /** What time it is: for what ends or has begun. */
  now(): Date;
  /**
   * Runs one reading cmdlet and returns its objects, checked. An unknown identity gives [].
   * @throws UmError UM-COMMAND-FAILED and the other shell errors
   */
  read<Name extends ReadCmdlet>(
    endpoint: Endpoint,
    cmdlet: Name,
    parameters: Arguments<Name>,
  ): Promise<Output<Name>[]>;
  /** The same for very many objects, some at a time: only what is needed of each comes and is kept. */
  readBrief<Name extends BriefCmdlet>(
    endpoint: Endpoint,
    cmdlet: Name,
    parameters: Arguments<Name>,
  ): Promise<BriefOutput<Name>[]>;
  /** The same where there is no need to keep them: each is taken as it comes, and goes. */
  eachBrief<Name extends BriefCmdlet>(
    endpoint: Endpoint,
    cmdlet: Name,
    parameters: Arguments<Name>,
    take: (one: BriefOutput<Name>) => void,
  ): Promise<void>;
  /**
   * The id of the waiting request that holds a claim, or null. While a request's own plan is made
   * again, its own claims don't count.
   */
  claimedBy(claim: string): Promise<string | null>;
  /** All claims at once, each with its request, as `claimedBy` tells them: for very many questions. */
  claims(): Promise<ReadonlyMap<string, string>>;
  /**
   * The bytes of a file that somebody sent, by their SHA-256.
   * @throws UmError UM-FILE-GONE
   */
  file(digest: string): Promise<Uint8Array>;
  /** The rows of a request and how each ended, in the file's order; none where it has no rows. */
  ranRows(requestId: string): Promise<readonly RanRow[]>;
}

/** The same, and what the other operations would plan or answer now: for plans made of plans. */
export interface Directory extends Servers {
  /**
   * @param over what it looks at, where that isn't this directory
   * @throws UmError what that operation refuses, UM-NO-SUCH-OPERATION
   */
  plan(
    operation: string,
    parameters: Readonly<Record<string, unknown>>,
    over?: Servers,
  ): Promise<Draft>;
  /** @throws UmError what that operation refuses, UM-NO-SUCH-OPERATION */
  answer(operation: string, parameters: Readonly<Record<string, unknown>>): Promise<Answer>;
}
