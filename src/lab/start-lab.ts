import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { createService } from '../service/http.js';
import type { Log } from '../service/log.js';
import { routeForests } from './forests/api.js';
import { openStorage } from './forests/engine/storage.js';
import { createFaults } from './forests/faults.js';
import { createForests } from './forests/forests.js';
import { bareWorld, emptyWorld, seededWorld } from './forests/seed/build.js';
import type { LabSettings } from './settings.js';
import { mountTeams } from './teams/mount.js';

export interface Lab {
  /** `http://127.0.0.1:3980` */
  readonly url: string;
  /** Ends what is under way and writes the state. */
  close(): Promise<void>;
}

/**
 * Starts the lab: the simulated forests and the simulated Teams on one address.
 * @param examples sentences that the page offers to try
 */
export async function startLab(
  settings: LabSettings,
  log: Log,
  examples: readonly string[] = [],
): Promise<Lab> {
  const { dataFolder, seed, mailboxes, bare } = settings;
  const stored = await openStorage({
    folder: join(dataFolder, 'forests'),
    seed,
    mailboxes,
    bare,
    seeded: () =>
      bare === undefined ? seededWorld(seed, mailboxes) : bareWorld(seed, mailboxes, bare),
    empty: () => emptyWorld().world,
  });
  const service = createService('lab', log, () => true);
  const forests = createForests({
    world: stored.world,
    journal: stored.journal,
    faults: createFaults(),
    now: () => new Date(),
    newGuid: randomUUID,
  });
  routeForests(service, forests, log);
  const teams = await mountTeams(service, {
    log,
    botUrl: settings.botUrl,
    dataFolder: join(dataFolder, 'teams'),
    examples,
  });
  const url = await service.listen(settings.host, settings.port);
  return {
    url,
    close: async () => {
      await service.close();
      await teams.close();
      await stored.close();
    },
  };
}
