import { labShell } from '../../src/commands/supervisor/lab-shell.js';
import type { ShellSettings } from '../../src/gate/shell-settings.js';

/** The settings of a real engine with the lab's commands in it. */
export function labEngine(
  engine: ShellSettings,
  labUrl: string,
  environment: Record<string, string> = {},
): ShellSettings {
  const lab = labShell(labUrl, engine.executable);
  return { ...lab, environment: { ...engine.environment, ...lab.environment, ...environment } };
}
