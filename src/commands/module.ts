import { writeFile } from 'node:fs/promises';
import { endpointModuleFiles } from '../gate/endpoints/module-files.js';
import { manifest, manifestPath } from '../gate/module/manifest.js';
import { labFunctions, labFunctionsPath } from '../lab/powershell/functions.js';

/** `npm run module`: writes what of the PowerShell modules is made from the cmdlet table. */
for (const [path, content] of [
  [manifestPath(), manifest()],
  ...endpointModuleFiles(),
  [labFunctionsPath(), labFunctions()],
] as const) {
  await writeFile(path, content);
  process.stdout.write(`${path}\n`);
}
