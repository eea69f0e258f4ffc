import { join } from 'node:path';
import { jeaSettingsSchema, type JeaSettings } from '../../src/gate/jea/settings.js';
import { packageRoot } from '../../src/service/package-root.js';
import { readSettings } from '../../src/service/settings.js';

/** The example's settings of the management host. */
export function exampleJea(): Promise<JeaSettings> {
  return readSettings(jeaSettingsSchema, join(packageRoot(), 'config', 'jea-example.json'), {});
}
