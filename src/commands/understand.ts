import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { bankLineSchema, judge, type Verdict } from '../language/bank.js';
import { createLanguage } from '../language/language.js';
import { loadCatalogue } from '../operations/kit/catalogue.js';

/**
 * `npm run -s understand -- "text"`: what a sentence is taken for, one JSON line a sentence; what
 * else is asked for in it stands in `then`. With `--bank FILE`: how many of a bank's sentences are
 * right, wrong, and asked back.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { locale: { type: 'string', default: 'en' }, bank: { type: 'string' } },
});
const catalogue = await loadCatalogue();
const { understand } = createLanguage(catalogue);
const locale = values.locale.startsWith('fr') ? 'fr' : 'en';
const answer = (text: string): void => {
  const [first, ...more] = understand(text, locale).map(
    ({ operation, parameters, missing, alternatives }) => ({
      operation,
      parameters,
      missing,
      alternatives,
    }),
  );
  const line = more.length === 0 ? first : { ...first, then: more };
  process.stdout.write(`${JSON.stringify(line)}\n`);
};

if (values.bank !== undefined) {
  const lines = (await readFile(values.bank, 'utf8')).trim().split('\n');
  const counts: Record<Verdict, number> = {
    right: 0,
    wrong: 0,
    'wrong-change': 0,
    'asked-back': 0,
  };
  for (const line of lines)
    counts[judge(understand, catalogue, bankLineSchema.parse(JSON.parse(line)))] += 1;
  process.stdout.write(`${JSON.stringify({ sentences: lines.length, ...counts })}\n`);
} else if (positionals.length > 0) answer(positionals.join(' '));
else for await (const line of createInterface({ input: process.stdin })) answer(line);
