import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const sizeSchema = z.strictObject({ mailboxes: z.int().min(30).max(200_000) });

/** How many mailboxes the lab of a data folder has; 300 unless `npm run lab:reset` said otherwise. */
export async function labSize(dataFolder: string): Promise<number> {
  const text = await readFile(fileIn(dataFolder), 'utf8').catch(() => '{"mailboxes": 300}');
  return sizeSchema.parse(JSON.parse(text)).mailboxes;
}

/** Notes the size for the next start. */
export async function setLabSize(dataFolder: string, mailboxes: number): Promise<void> {
  const size = sizeSchema.parse({ mailboxes });
  await mkdir(dataFolder, { recursive: true });
  await writeFile(fileIn(dataFolder), JSON.stringify(size));
}

function fileIn(dataFolder: string): string {
  return join(dataFolder, 'lab-size.json');
}
