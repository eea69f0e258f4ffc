import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isOfTheHost } from '../endpoints/command-names.js';
import { packageRoot } from '../../service/package-root.js';
import { dataFile } from '../module/data-file.js';
import { literal } from '../module/literal.js';
import { exchangeRoleData, lyncRoleData } from './management-roles.js';
import { roleModule } from './role-module.js';
import { ROLES, type Role } from './roles.js';
import { NOTE, roleCapability, roleManifest, sessionConfigurations } from './session-files.js';
import type { JeaSettings } from './settings.js';

/**
 * All files of the management host's endpoints and of the servers' roles, by their path (with
 * slashes) in the folder that they are written to.
 */
export async function jeaFiles(settings: JeaSettings): Promise<Map<string, string>> {
  const configurations = sessionConfigurations(settings);
  const files = new Map<string, string>();
  for (const role of ROLES) {
    files.set(`modules/${role.name}/${role.name}.psm1`, roleModule(role, await headOf(role)));
    files.set(`modules/${role.name}/${role.name}.psd1`, roleManifest(role));
    files.set(`modules/${role.name}/RoleCapabilities/${role.name}.psrc`, roleCapability(role));
  }
  for (const { name, content } of configurations) files.set(`sessions/${name}.pssc`, content);
  const host = {
    Modules: ROLES.map(({ name }) => name),
    Sessions: configurations.map(({ name }) => name),
    Transcripts: settings.transcripts,
    Scripts: settings.scripts,
    Callers: settings.callers,
  };
  files.set('UmJea.psd1', dataFile(NOTE, host));
  files.set('UmExchangeRole.psd1', dataFile(NOTE, exchangeRoleData()));
  files.set('UmLyncRole.psd1', dataFile(NOTE, lyncRoleData()));
  for (const [name, content] of await scripts()) files.set(name, content);
  return files;
}

/** What stands before a role's functions: what all have in common, and how it reaches the servers. */
async function headOf({ name, administration, commands }: Role): Promise<string> {
  const sources = join(packageRoot(), 'src', 'gate', 'jea', 'sources');
  const common = await readFile(join(sources, 'Common.ps1'), 'utf8');
  const reach = await readFile(join(sources, `${name}.ps1`), 'utf8');
  const own = commands.filter((command) => !isOfTheHost(command));
  const list = name === 'UmServer' ? '' : `$script:Commands = ${literal(own)}\n\n`;
  return `# ${administration === 'lync' ? 'Lync Server' : 'Exchange'}: ${name}.\n${common}\n${list}${reach}`;
}

async function scripts(): Promise<[string, string][]> {
  const folder = join(packageRoot(), 'src', 'gate', 'jea', 'scripts');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.ps1')).sort();
  return Promise.all(
    names.map(async (name): Promise<[string, string]> => [
      name,
      await readFile(join(folder, name), 'utf8'),
    ]),
  );
}
