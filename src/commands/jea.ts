import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { jeaFiles } from '../gate/jea/files.js';
import { jeaSettingsSchema } from '../gate/jea/settings.js';
import { packageRoot } from '../service/package-root.js';
import { readSettings, SettingsError } from '../service/settings.js';

/**
 * `npm run jea`: writes the management host's endpoints and the servers' roles, made from the cmdlet
 * table, with the scripts that install, compare and remove them. `-- --settings FILE` says for whom
 * and against what (without it, the example's), `--out FOLDER` where to (`jea`).
 */
const { values } = parseArgs({
  options: {
    settings: { type: 'string', default: join(packageRoot(), 'config', 'jea-example.json') },
    out: { type: 'string', default: join(packageRoot(), 'jea') },
  },
});
/** What an earlier run left: taken away, so that no role of a past table is installed. */
const OURS = ['modules', 'sessions'];

try {
  const settings = await readSettings(jeaSettingsSchema, values.settings, process.env);
  const files = await jeaFiles(settings);
  const folder = resolve(values.out);
  for (const name of OURS) await rm(join(folder, name), { recursive: true, force: true });
  for (const [name, content] of files) {
    const path = join(folder, ...name.split('/'));
    await mkdir(dirname(path), { recursive: true });
    const known = await readFile(path, 'utf8').catch(() => null);
    if (known !== content) await writeFile(path, content);
  }
  process.stdout.write(`${files.size} files in ${folder}; docs/powershell.md says what to do.\n`);
} catch (error) {
  if (!(error instanceof SettingsError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
