import { openStorage } from '../../src/lab/forests/engine/storage.js';
import { bareWorld, emptyWorld, seededWorld } from '../../src/lab/forests/seed/build.js';

const SEED = 2013;

/** The lab's forests as they are kept in a folder, which outlives whatever uses them. */
export function keptLab(folder: string, isBare: boolean): ReturnType<typeof openStorage> {
  const mailboxes = isBare ? 40 : 60;
  return openStorage({
    folder,
    seed: SEED,
    mailboxes,
    seeded: () => (isBare ? bareWorld(SEED, mailboxes, 1) : seededWorld(SEED, mailboxes)),
    empty: () => emptyWorld().world,
  });
}
