import type { Answer } from '../src/protocol/answer.js';
import type {
  Choice,
  ChoiceKind,
  PlanAsked,
  PlanRowList,
  Rights,
  RowOutcome,
} from '../src/protocol/api.js';
import type { Plan } from '../src/protocol/plan.js';
import type { Decision, RequestView } from '../src/protocol/request.js';

/**
 * The runner, asked on behalf of one person. Each call throws UmError: what the runner refused,
 * or UM-RUNNER-AWAY when it can't be reached in time.
 */
export interface RunnerPort {
  plan(query: PlanAsked): Promise<Plan>;
  /** What rows of a plan run. @param after so many rows are left out */
  planRows(planId: string, which: { after: number; limit: number }): Promise<PlanRowList>;
  answer(query: PlanAsked): Promise<Answer>;
  /** Makes a request of a plan; again with the same plan: the same request. */
  request(planId: string, digest: string): Promise<RequestView>;
  show(requestId: string): Promise<RequestView>;
  /** At most 20, newest first. */
  list(list: 'mine' | 'to-approve'): Promise<RequestView[]>;
  decide(
    requestId: string,
    decision: { digest: string; decision: Decision; reason: string | null },
  ): Promise<RequestView>;
  cancel(requestId: string): Promise<RequestView>;
  /** Says that what a paused request waits for is done. */
  continue(requestId: string): Promise<RequestView>;
  /** Stops a run over rows before its next one; `continue` lets it go on. */
  pause(requestId: string): Promise<RequestView>;
  /** What became of each row. */
  rows(requestId: string): Promise<RowOutcome[]>;
  /** Gives a file to the runner, which reads it; its name there is what operations take. */
  keepFile(bytes: Uint8Array): Promise<string>;
  /** Who did what: of a person or object of that name, of a request, or all. */
  audit(query: { text?: string; request?: string; page: number }): Promise<Answer>;
  choices(kind: ChoiceKind): Promise<Choice[]>;
  /** The people whose name, alias or address begins so, or the one whose id it is; at most 15. */
  people(text: string): Promise<Choice[]>;
  rights(): Promise<Rights>;
}
