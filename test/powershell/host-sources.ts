import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A digest of the host's sources, which names the folder that it is built into. */
export async function sourcesDigest(folder: string): Promise<string> {
  const names = (await readdir(folder)).filter((name) => /\.(?:cs|csproj)$/.test(name)).sort();
  const hash = createHash('sha256');
  for (const name of names) hash.update(`${name}\n`).update(await readFile(join(folder, name)));
  return hash.digest('hex').slice(0, 16);
}
