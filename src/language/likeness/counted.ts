import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { Catalogue } from '../../operations/kit/catalogue.js';
import type { InBothLanguages } from '../../operations/kit/operation.js';
import { NOTHING_ASKED } from './nothing.js';

/** What is kept of the examples: in how many of each operation each mark is. */
const countedSchema = z.strictObject({
  /** Of all sentences and phrases that were counted. */
  digest: z.string(),
  /** How many examples each operation has; `''` is for what asks for none. */
  sizes: z.record(z.string(), z.int()),
  /** By mark, then by operation. */
  counts: z.record(z.string(), z.record(z.string(), z.int())),
  /** The words that examples are made of, folded. */
  words: z.array(z.string()),
});

export type Counted = z.infer<typeof countedSchema>;

/** What tells whether counts are those of these sentences. */
export function digestOf(
  catalogue: Catalogue,
  nothing: InBothLanguages<readonly string[]> = NOTHING_ASKED,
): string {
  const said = [...catalogue.values()].map(({ name, phrases, examples }) => [
    name,
    phrases,
    examples,
  ]);
  return createHash('sha256')
    .update(JSON.stringify([nothing, said]))
    .digest('hex');
}

/** Where the build puts the counts of the product's own catalogue. */
export function countedPath(): string {
  return fileURLToPath(new URL('counted.json', import.meta.url));
}

/** The counts of the build, where they are those of this catalogue; else null. */
export function builtCounts(catalogue: Catalogue): Counted | null {
  if (!existsSync(countedPath())) return null;
  const counted = countedSchema.parse(JSON.parse(readFileSync(countedPath(), 'utf8')));
  return counted.digest === digestOf(catalogue) ? counted : null;
}
