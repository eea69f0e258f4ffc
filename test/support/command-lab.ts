import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import type { ShellSettings } from '../../src/gate/shell-settings.js';
import { clixmlAnswer } from '../../src/lab/shell/clixml-commands.js';
import {
  commandRequestSchema,
  type CommandRequest,
  type CommandResult,
} from '../../src/lab/shell/command-result.js';

/** How a lab of a test answers; null: never. */
export type Answer = (request: CommandRequest) => CommandResult | null | Promise<CommandResult>;

export interface CommandLab {
  readonly url: string;
  /** The commands that arrived, in order. */
  readonly received: CommandRequest[];
  /** Settles when so many commands have arrived. */
  arrived(count: number): Promise<void>;
  close(): Promise<void>;
}

/** A result with nothing but output. */
export function outputs(...output: CommandResult['output']): CommandResult {
  return { output, warnings: [], verbose: [], host: [], error: null };
}

/** A tiny lab on loopback that keeps what it is sent. */
export async function commandLab(answer: Answer): Promise<CommandLab> {
  const received: CommandRequest[] = [];
  const watchers: { count: number; resolve: () => void }[] = [];
  const server = createServer((request, response) => {
    void bodyOf(request).then(async (body) => {
      const command = commandRequestSchema.parse(JSON.parse(body));
      const isClixml = request.url?.endsWith('?as=clixml') === true;
      received.push(command);
      for (const watcher of watchers) if (received.length >= watcher.count) watcher.resolve();
      const result = await answer(command);
      if (result !== null) response.end(JSON.stringify(isClixml ? clixmlAnswer(result) : result));
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${portOf(server)}`,
    received,
    arrived: (count) =>
      new Promise((resolve) => {
        if (received.length >= count) resolve();
        else watchers.push({ count, resolve });
      }),
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** The settings of the lab's shell, run from wherever the tests run from. */
export function labShellSettings(labUrl: string): ShellSettings {
  return {
    executable: process.execPath,
    arguments: programArguments('../../src/lab/shell/lab-shell'),
    environment: { UM_LAB_URL: labUrl },
  };
}

/** Node's arguments for a program named from this folder, built or not. */
export function programArguments(path: string): string[] {
  const isSource = import.meta.url.endsWith('.ts');
  const file = fileURLToPath(new URL(`${path}${isSource ? '.ts' : '.js'}`, import.meta.url));
  return isSource ? ['--import', 'tsx', file] : [file];
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new TypeError('no port');
  return address.port;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  const stream: AsyncIterable<Buffer> = request;
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}
