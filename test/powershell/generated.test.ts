import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { literal, quoted } from '../../src/gate/module/literal.js';
import { manifest, manifestPath, moduleFolder } from '../../src/gate/module/manifest.js';
import { labFunctions, labFunctionsPath } from '../../src/lab/powershell/functions.js';

describe('what of the PowerShell modules is made from the cmdlet table', () => {
  for (const [path, content] of [
    [manifestPath(), manifest()],
    [labFunctionsPath(), labFunctions()],
  ] as const) {
    it(`is what npm run module makes: ${path}`, async () => {
      assert.equal((await readFile(path, 'utf8')).replaceAll('\r\n', '\n'), content);
    });
  }

  it('is ASCII with the modules themselves, which Windows PowerShell would misread else', async () => {
    for (const path of [
      manifestPath(),
      labFunctionsPath(),
      join(moduleFolder(), 'UmGate', 'UmGate.psm1'),
      join(labFunctionsPath(), '..', 'UmLab.psm1'),
    ])
      assert.doesNotMatch(await readFile(path, 'utf8'), /[^\t\r\n\x20-\x7e]/, path);
  });

  it('has every quote doubled that PowerShell takes for one', () => {
    assert.equal(quoted("a'b‘c’d‚e‛f"), "'a''b‘‘c’’d‚‚e‛‛f'");
    assert.equal(
      literal({ a: [1, 'x'], b: { c: true } }),
      "@{\n    'a' = @(1, 'x')\n    'b' = @{ 'c' = $true }\n}",
    );
  });
});
