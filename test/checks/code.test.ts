import assert from 'node:assert/strict';
import { join } from 'node:path';
import { packageRoot } from '../../src/service/package-root.js';
import { run } from '../support/run.js';

/** The linter reads every type of the product, which takes a busy machine minutes. */
const PATIENCE_MS = 900_000;

const tool = (name: string): string => join(packageRoot(), 'node_modules', name);

async function passes(script: string, args: readonly string[]): Promise<void> {
  const { code, output } = await run(process.execPath, [tool(script), ...args], {
    cwd: packageRoot(),
    timeoutMs: PATIENCE_MS,
  });
  assert.equal(code, 0, output);
}

describe('the code', function () {
  this.timeout(PATIENCE_MS + 10_000);

  it('has nothing that the linter would mend', () => passes('eslint/bin/eslint.js', ['.']));

  it('is formatted', () =>
    passes('prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.']));

  it('keeps to the doors between its rooms', () =>
    passes('dependency-cruiser/bin/dependency-cruise.mjs', [
      '--config',
      '.dependency-cruiser.cjs',
      'src',
      'dialogs',
      'cards',
    ]));
});
