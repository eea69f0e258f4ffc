import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { z } from 'zod';

const ANSWER_MS = 1000;
const claimSchema = z.strictObject({ port: z.int(), token: z.string() });
type Claim = z.infer<typeof claimSchema>;

/**
 * Makes sure that nobody else works with a data folder: two would share one PostgreSQL, and the
 * first to end would stop it. Who has it listens on loopback and says so, so that one that was
 * killed holds nothing.
 * @returns gives it back
 * @throws Error a sentence for whoever started, when somebody else has it
 */
export async function claimData(dataFolder: string): Promise<() => Promise<void>> {
  const file = join(dataFolder, 'running.json');
  await mkdir(dataFolder, { recursive: true });
  const known = await claimIn(file);
  if (known !== null && (await isHeld(known))) {
    throw new Error(
      `um-bot is running with the data in ${dataFolder} already. End it with Ctrl-C first, or start with --data and another folder.`,
    );
  }
  const token = randomUUID();
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.end(token);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = z.object({ port: z.number() }).parse(server.address());
  await writeFile(file, JSON.stringify({ port, token } satisfies Claim), { mode: 0o600 });
  return async () => {
    server.close();
    await rm(file, { force: true });
  };
}

async function claimIn(file: string): Promise<Claim | null> {
  try {
    return claimSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    return null;
  }
}

async function isHeld({ port, token }: Claim): Promise<boolean> {
  const socket = connect({ port, host: '127.0.0.1', signal: AbortSignal.timeout(ANSWER_MS) });
  try {
    return (await text(socket)) === token;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}
