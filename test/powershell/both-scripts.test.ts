import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { packageRoot } from '../../src/service/package-root.js';
import { engineFor } from './engine.js';
import { runScript } from './run-script.js';

const resultsSchema = z.array(z.object({ Error: z.string(), Output: z.array(z.string()) }));

/** What lies in the folder of Exchange's scripts. */
const FOLDERS: Readonly<Record<string, readonly string[]>> = {
  both: ['ExchUcUtil.ps1', 'Get-UCPool.ps1'],
  'only the pools': ['Get-UCPool.ps1'],
  'only ExchUcUtil': ['ExchUcUtil.ps1'],
};

describe('Exchange’s two scripts, in PowerShell’s engine', () => {
  let folder: string;
  let results: z.infer<typeof resultsSchema>;
  before(async function () {
    const engine = await engineFor(this);
    folder = await mkdtemp(join(tmpdir(), 'um-scripts-'));
    for (const [name, scripts] of Object.entries(FOLDERS)) {
      await mkdir(join(folder, name));
      for (const script of scripts) await writeFile(join(folder, name, script), "'ran'\n");
    }
    const input = new Map<string, string | string[]>([
      ['Source', join(packageRoot(), 'src', 'gate', 'jea', 'sources', 'UmServer.ps1')],
      ['Folders', Object.keys(FOLDERS).map((name) => join(folder, name))],
    ]);
    results = resultsSchema.parse(await runScript(engine, 'both-scripts.ps1', input));
  });
  after(() => rm(folder, { recursive: true, force: true }));

  it('read the pools where both are there', () => {
    assert.deepEqual(results[0], { Error: '', Output: ['ran'] });
  });

  it('aren’t there for the pools’ reader where ExchUcUtil.ps1 is missing', () => {
    assert.match(results[1]?.Error ?? '', /^CommandNotFoundException: .*'ExchUcUtil\.ps1'/);
  });

  it('aren’t there where the pools’ reader itself is missing', () => {
    assert.match(results[2]?.Error ?? '', /^CommandNotFoundException: .*'Get-UCPool\.ps1'/);
  });
});
