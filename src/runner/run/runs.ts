import type { CryptoKey } from 'jose';
import type { Catalogue } from '../../operations/kit/catalogue.js';
import type { Directory } from '../../operations/kit/directory.js';
import type { Gate } from '../../gate/gate.js';
import type { Log } from '../../service/log.js';
import type { Pool } from '../../service/database.js';
import type { Reader } from '../directory/reader.js';
import type { Advancing } from '../requests/advance.js';
import type { AtCrashpoint } from './crashpoints.js';

/** What every run of this runner works with. */
export interface Runs extends Advancing {
  readonly pool: Pool;
  /** The public key that the proofs of approvals are checked by. */
  readonly botKey: CryptoKey;
  readonly log: Log;
  readonly gate: Gate;
  readonly read: Reader;
  readonly catalogue: Catalogue;
  /** The runner's name in the audit trail. */
  readonly runner: string;
  /** How long one command of a step may take, in milliseconds. */
  readonly deadlineOf: (cmdlet: string) => number;
  /** What may be read while a request is planned again. */
  readonly directoryFor: (requestId: string) => Directory;
  /** How often, and with what pause, what isn't seen yet is looked for again. */
  readonly lookAgain: { readonly times: number; readonly pauseMs: number };
  /** So many rows of one request run side by side: as many as there are shells. */
  readonly rowsAtOnce: number;
  readonly at: AtCrashpoint;
  readonly newId: () => string;
  readonly sleep: (ms: number) => Promise<void>;
  /** Aborted when this runner stops: a run then stays as it is, for whoever starts next. */
  readonly stopping: AbortSignal;
}
