/** One call between Teams and the bot, either way. */
export interface TrafficEntry {
  /** Counts up from 1. */
  readonly seq: number;
  /** When it arrived at Teams or left it, ms since 1970. */
  readonly at: number;
  readonly direction: 'from-bot' | 'to-bot';
  /** `create`, `send`, `update`, `delete`, `members`; or the type of an activity to the bot. */
  readonly kind: string;
  readonly conversationId: string | null;
  readonly activityId: string | null;
  /** The HTTP status; null while unknown, or when no answer came. */
  status: number | null;
  /** How long the answer took, ms. */
  ms: number | null;
  readonly body: unknown;
}

/** How many entries are kept. */
const KEPT = 5000;

export interface Traffic {
  add(entry: Omit<TrafficEntry, 'seq' | 'at' | 'status' | 'ms'>): TrafficEntry;
  /** Writes how a call ended. `status` null: no answer came. */
  end(entry: TrafficEntry, status: number | null): void;
  /** The entries with a `seq` over `after`. */
  since(after: number): readonly TrafficEntry[];
}

/** The log of all calls. `now` gives ms since 1970. */
export function createTraffic(now: () => number): Traffic {
  const entries: TrafficEntry[] = [];
  let seq = 0;
  return {
    add: (parts) => {
      seq += 1;
      const entry: TrafficEntry = { ...parts, seq, at: now(), status: null, ms: null };
      entries.push(entry);
      if (entries.length > KEPT) entries.shift();
      return entry;
    },
    end: (entry, status) => {
      entry.status = status;
      entry.ms = now() - entry.at;
    },
    since: (after) => entries.filter((entry) => entry.seq > after),
  };
}
