/** The lines between which a process may die; a test dies at each. */
export type CrashPoint =
  | 'stored what came in'
  | 'carried out, not committed'
  | 'committed, nobody woken'
  | 'about to post'
  | 'posted, not recorded'
  | 'events read, not stored';

/** Called at each point; what it throws stops the work there, as a crash would. */
export type CrashPoints = (point: CrashPoint) => void;
