import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { umForestsSchema } from '../../lab/forests/seed/build.js';

const sizeSchema = z.strictObject({
  mailboxes: z.int().min(30).max(200_000),
  bare: umForestsSchema.optional(),
});
/** What the lab's forests are made as. */
export type LabSize = z.infer<typeof sizeSchema>;

/** What the lab of a data folder is made as: 300 mailboxes unless `npm run lab:reset` said otherwise. */
export async function labSize(dataFolder: string): Promise<LabSize> {
  const text = await readFile(fileIn(dataFolder), 'utf8').catch(() => '{"mailboxes": 300}');
  return sizeSchema.parse(JSON.parse(text));
}

/** Notes it for the next start. */
export async function setLabSize(
  dataFolder: string,
  wanted: Readonly<Record<string, unknown>>,
): Promise<void> {
  const size = sizeSchema.parse(wanted);
  await mkdir(dataFolder, { recursive: true });
  await writeFile(fileIn(dataFolder), JSON.stringify(size));
}

function fileIn(dataFolder: string): string {
  return join(dataFolder, 'lab-size.json');
}
