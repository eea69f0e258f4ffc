import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { chatsStateSchema, type ChatsState } from './chats.js';

/** How long changes are gathered before they are written, ms. */
const GATHER_MS = 200;

/** Keeps the chats in one file, so that they outlive a restart. */
export interface Store {
  /** Writes the state soon. */
  touch(): void;
  /** Writes what isn't written yet. */
  close(): Promise<void>;
}

/** Reads the chats of a data folder; none where it holds none. */
export async function readChats(dataFolder: string): Promise<ChatsState> {
  try {
    return chatsStateSchema.parse(JSON.parse(await readFile(fileIn(dataFolder), 'utf8')));
  } catch {
    return { lastId: 0, chats: [] };
  }
}

/** Writes `state` (a live object) into the folder's file after each `touch`. */
export function createStore(dataFolder: string, state: ChatsState): Store {
  let timer: NodeJS.Timeout | null = null;
  let writing = Promise.resolve();
  let isClosed = false;
  const write = (): void => {
    timer = null;
    const json = JSON.stringify(state);
    const file = fileIn(dataFolder);
    writing = writing.then(async () => {
      await mkdir(dataFolder, { recursive: true });
      await writeFile(`${file}.new`, json);
      await rename(`${file}.new`, file);
    });
  };
  return {
    touch: () => {
      if (!isClosed) timer ??= setTimeout(write, GATHER_MS);
    },
    close: async () => {
      isClosed = true;
      if (timer !== null) {
        clearTimeout(timer);
        write();
      }
      await writing;
    },
  };
}

function fileIn(dataFolder: string): string {
  return path.join(dataFolder, 'teams.json');
}
