import { canonicalJson } from '../protocol/canonical-json.js';
import type { Endpoint } from '../protocol/endpoint.js';
import { UmError } from '../protocol/errors.js';
import { endpointLabel } from './endpoint-label.js';
import { findReply, requestLine } from './frame.js';
import { FAMILY_VARIABLE } from './process-tree.js';
import { shellEnvironment, type ShellSettings } from './shell-settings.js';
import { spawnShell, type Shell } from './shell.js';
import type { Warden } from './warden.js';

export interface StartOptions {
  readonly settings: ShellSettings;
  /** The environment that the shell inherits the harmless part of. */
  readonly inherited: NodeJS.ProcessEnv;
  readonly endpoint: Endpoint;
  readonly nonce: string;
  /** 32 hexadecimal digits that mark this shell and all that it starts. */
  readonly family?: string;
  /** Who ends the shell if this process is killed. */
  readonly warden?: Warden;
  readonly deadlineMs: number;
  readonly now: () => number;
  readonly signal: AbortSignal;
}

/** How much of a stderr goes with the error, to the person's card and the log, in characters. */
const TOLD_STDERR = 1000;

/**
 * Starts a shell and waits until it answers an empty request, so that one that doesn't has run no
 * command.
 * @throws UmError UM-SHELL-START with the executable, how it ended and what it said on stderr
 */
export async function startShell(options: StartOptions): Promise<Shell> {
  const { settings, inherited, endpoint, nonce, family, deadlineMs, now, signal } = options;
  const params = { executable: settings.executable, endpoint: endpointLabel(endpoint) };
  const environment = {
    ...shellEnvironment(settings, inherited, canonicalJson(endpoint)),
    ...(family === undefined ? {} : { [FAMILY_VARIABLE]: family }),
  };
  const shell = spawned(settings, environment, now, params);
  look(shell, options);
  const outcome = await shell.run(requestLine(null, nonce), deadlineMs, signal);
  if (outcome.kind === 'printed' && findReply(outcome.stdout, nonce) !== null) return shell;
  await shell.kill();
  const { exitCode, stderr } = await shell.lastWords();
  throw new UmError('UM-SHELL-START', {
    ...params,
    exitCode,
    stderr: stderr.slice(0, TOLD_STDERR),
    reason: outcome.kind === 'printed' ? 'rubbish' : outcome.kind,
  });
}

/** Has the shell looked after for as long as it lives. */
function look(shell: Shell, { family, warden }: StartOptions): void {
  const { pid } = shell;
  if (pid === undefined || warden === undefined) return;
  warden.watch(pid, family);
  void shell.ended.then(() => {
    warden.forget(pid);
  });
}

function spawned(
  settings: ShellSettings,
  environment: Record<string, string>,
  now: () => number,
  params: { executable: string; endpoint: string },
): Shell {
  try {
    return spawnShell(settings, environment, now);
  } catch (cause) {
    const stderr = cause instanceof Error ? cause.message : String(cause);
    const told = { ...params, exitCode: 'none', stderr, reason: 'ended' };
    throw new UmError('UM-SHELL-START', told, { cause });
  }
}
