import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { z } from 'zod';
import { createLanguage } from '../src/language/language.js';
import { loadCatalogue } from '../src/operations/kit/catalogue.js';
import { packageRoot } from '../src/service/package-root.js';

const lineSchema = z.looseObject({ text: z.string(), locale: z.enum(['en', 'fr']) });

/** How long understanding takes, over the working bank, and how it grows with the length. */
export async function sentences(): Promise<{ medianMs: number; perCharacter: number }> {
  const { understand } = createLanguage(await loadCatalogue());
  const bank = (await readFile(join(packageRoot(), 'test/language/bank.jsonl'), 'utf8'))
    .trim()
    .split('\n')
    .map((line) => lineSchema.parse(JSON.parse(line)));
  const timed = (text: string, locale: 'en' | 'fr'): number => {
    const begin = performance.now();
    understand(text, locale);
    return performance.now() - begin;
  };
  for (const { text, locale } of bank) timed(text, locale);
  const times = bank.map(({ text, locale }) => timed(text, locale)).sort((a, b) => a - b);
  const piece = 'enable um for "alice in dial plan (Paris) ';
  const short = piece.repeat(3);
  const long = piece.repeat(Math.ceil(10_000 / piece.length));
  const shortMs = Math.min(...Array.from({ length: 20 }, () => timed(short, 'en')));
  const longMs = Math.min(...Array.from({ length: 5 }, () => timed(long, 'en')));
  return {
    medianMs: times[Math.floor(times.length / 2)] ?? Number.NaN,
    perCharacter: longMs / long.length / (shortMs / short.length),
  };
}
