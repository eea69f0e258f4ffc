/** The lines of a run between which a process may die; tests kill it there. */
export const CRASHPOINTS = [
  'run-claimed',
  'replanned',
  'run-begun',
  'step-looked',
  'step-begun',
  'step-sent',
  'step-seen',
  'step-ended',
  'verifying',
  'verified',
  'ended',
] as const;
/** The same for each row of a file. */
export const ROW_CRASHPOINTS = ['row-begun', 'row-planned', 'row-ended'] as const;
export type Crashpoint = (typeof CRASHPOINTS | typeof ROW_CRASHPOINTS)[number];

/** Passed at each of those lines. */
export type AtCrashpoint = (point: Crashpoint) => Promise<void>;

/** What production does there. */
export const goOn: AtCrashpoint = () => Promise.resolve();
