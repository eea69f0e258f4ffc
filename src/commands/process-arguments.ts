import { parseArgs } from 'node:util';

/**
 * What each process is told when it is started: `--settings FILE` (or the variable UM_SETTINGS),
 * and `--with-parent` when it is to end with the process that started it.
 */
export function processArguments(): { settingsFile: string; parent: boolean } {
  const { values } = parseArgs({
    options: {
      settings: { type: 'string', default: process.env.UM_SETTINGS ?? '' },
      'with-parent': { type: 'boolean', default: false },
    },
  });
  return { settingsFile: values.settings, parent: values['with-parent'] };
}
