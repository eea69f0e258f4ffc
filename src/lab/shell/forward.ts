import { Agent, request } from 'node:http';
import { commandResultSchema, type CommandRequest, type CommandResult } from './command-result.js';

/** Runs a command somewhere and tells what came of it; never settles where the command hangs. */
export type Forward = (command: CommandRequest) => Promise<CommandResult>;

/**
 * Forwards commands to the lab's forests. There is no deadline here, as PowerShell has none: who
 * started this shell ends it when its own deadline has passed.
 * @param labUrl `http://127.0.0.1:3980`
 */
export function forwardTo(labUrl: string): Forward {
  const agent = new Agent({ keepAlive: true });
  const url = new URL('/shell/commands', labUrl);
  return async (command) => {
    const { status, text } = await post(url, agent, JSON.stringify(command));
    if (status !== 200) throw new Error(`the lab answered ${status}: ${text.slice(0, 300)}`);
    return commandResultSchema.parse(JSON.parse(text));
  };
}

function post(url: URL, agent: Agent, body: string): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const headers = { 'Content-Type': 'application/json' };
    const sent = request(url, { method: 'POST', agent, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString('utf8') });
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}
