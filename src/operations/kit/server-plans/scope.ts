import type { Forest } from '../../../protocol/endpoint.js';
import type { Directory } from '../directory.js';
import type { DialPlan } from '../find-dial-plan.js';
import { findServer, type ExchangeServer } from '../find-server.js';
import { findSipPlan, plansOf } from '../find-sip-plan.js';
import { oneExchangeForest } from '../forests.js';
import { readServerLists, type PlanList } from './lists.js';

/** What was named; what wasn't means all. */
export interface Asked {
  readonly server?: string | undefined;
  readonly dialPlan?: string | undefined;
  readonly forest?: string | undefined;
}

/** The servers and dial plans of one forest that are meant. */
export interface Scope {
  readonly forest: Forest;
  /** All lists of the forest, and those of the servers that are meant. */
  readonly every: readonly PlanList[];
  readonly lists: readonly PlanList[];
  readonly plans: readonly DialPlan[];
  /** What is left out: servers of an older Exchange, plans that aren't SIP URI plans. */
  readonly older: readonly ExchangeServer[];
  readonly others: readonly DialPlan[];
  /** For a sentence: the server, the plan or the forest. */
  readonly label: string;
}

/**
 * Reads what is meant by a server, a dial plan or a forest.
 * @throws UmError UM-SERVER-…, UM-DIAL-PLAN-…, UM-FOREST-UNKNOWN, UM-FOREST-AMBIGUOUS
 */
export async function readScope(directory: Directory, asked: Asked): Promise<Scope> {
  const isGiven = (text: string | undefined): text is string => (text?.trim() ?? '') !== '';
  const plan = isGiven(asked.dialPlan)
    ? await findSipPlan(directory, asked.dialPlan, asked.forest)
    : null;
  const inForest = asked.forest ?? plan?.forest.name;
  const server = isGiven(asked.server) ? await findServer(directory, asked.server, inForest) : null;
  const forest = plan?.forest ?? server?.forest ?? oneExchangeForest(directory, asked.forest);
  const [{ lists, older }, { sip, others }] = await Promise.all([
    readServerLists(directory, forest),
    plansOf(directory, forest),
  ]);
  return {
    forest,
    every: lists,
    lists:
      server === null ? lists : lists.filter((list) => list.server.Guid === server.server.Guid),
    plans: plan === null ? sip : [plan.plan],
    older: server === null ? older : [],
    others: plan === null ? others : [],
    label: server?.server.Fqdn ?? plan?.plan.Name ?? forest.name,
  };
}
