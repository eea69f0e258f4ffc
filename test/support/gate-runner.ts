import { createGate } from '../../src/gate/gate.js';
import { createLog } from '../../src/service/log.js';
import { Registry } from 'prom-client';
import { labShellSettings } from './command-lab.js';
import { asking, badShellSettings, CONTOSO, FABRIKAM } from './gate-kit.js';

/*
 * A small runner that a test can kill: one idle shell, and one whose command hangs.
 * With UM_TEST_SHELL=deaf its shells don't hear that their stdin has ended.
 * Says `idle` on stdout once the first shell is idle.
 */
const labUrl = process.env.UM_TEST_LAB ?? '';
const isDeaf = process.env.UM_TEST_SHELL === 'deaf';
const gate = createGate({
  shell: isDeaf ? badShellSettings({ UM_TEST_START: 'deaf' }) : labShellSettings(labUrl),
  log: createLog('test', 'silent'),
  metrics: new Registry(),
});
await gate.run(FABRIKAM, asking('quick'), { deadlineMs: 20_000 });
process.stdout.write('idle\n');
await gate.run(CONTOSO, asking('hang'), { deadlineMs: 600_000 });
