import { findReply } from '../frame.js';
import type { Shell } from '../shell.js';
import { startShell, type StartOptions } from '../start-shell.js';
import { readView, viewLine, type EndpointView } from './view.js';

/** In PowerShell the function comes with the module that reaches the endpoint. */
const IMPORT =
  'if ($env:UM_REACH) { Import-Module -Name $env:UM_COMMANDS -Function Get-UmEndpoint }';

/** An endpoint that was tried: what it shows, or why it shows nothing. */
export type Tried = { readonly view: EndpointView } | { readonly failure: string };

/**
 * Starts a shell of an endpoint, asks what it shows, and ends it.
 * @throws UmError UM-SHELL-START
 */
export async function askEndpoint(
  options: StartOptions & { readonly newNonce: () => string },
): Promise<Tried> {
  const shell = await startShell(options);
  try {
    return await ask(shell, options);
  } finally {
    await shell.end();
  }
}

async function ask(
  shell: Shell,
  {
    deadlineMs,
    newNonce,
    signal,
  }: { deadlineMs: number; newNonce: () => string; signal: AbortSignal },
): Promise<Tried> {
  const imported = await shell.run(IMPORT, deadlineMs, signal);
  const nonce = newNonce();
  const outcome = await shell.run(viewLine(nonce), deadlineMs, signal);
  if (outcome.kind !== 'printed') return { failure: outcome.kind };
  const said = [imported.kind === 'printed' ? imported.stderr : '', outcome.stderr]
    .join('\n')
    .trim();
  const view = readView(findReply(outcome.stdout, nonce)?.reply.output[0] ?? null);
  if (view !== null) return { view };
  return { failure: said === '' ? 'it answered something else' : said };
}
