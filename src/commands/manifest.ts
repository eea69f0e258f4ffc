import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { zipSync } from 'fflate';
import { z } from 'zod';
import { packageRoot } from '../service/package-root.js';

/**
 * `npm run manifest -- --bot-id GUID`: writes the Teams app, a zip to be uploaded in Teams' admin
 * center, made of the folder `manifest`. `--bot-id` is the bot's registration (Microsoft App ID);
 * `--company` and `--site` (https) tell people whose it is, `--privacy` and `--terms` are pages of
 * that site unless they are given; `--out` is the file (`um-bot.zip`).
 */
const { values } = parseArgs({
  options: {
    'bot-id': { type: 'string', default: '' },
    company: { type: 'string', default: 'Contoso' },
    site: { type: 'string', default: 'https://www.contoso.com' },
    privacy: { type: 'string' },
    terms: { type: 'string' },
    out: { type: 'string', default: 'um-bot.zip' },
  },
});

const page = z.url({ protocol: /^https$/ }).max(2048);
const givenSchema = z.object({
  'bot-id': z.guid(),
  company: z.string().min(1).max(32),
  site: page,
  privacy: page.optional(),
  terms: page.optional(),
});

const FOLDER = join(packageRoot(), 'manifest');
/** What goes into the zip beside the manifest. */
const FILES = ['fr.json', 'color.png', 'outline.png'];
/** The earliest that a zip can say: the same app gives the same file. */
const WRITTEN = new Date('1980-01-01T00:00:00');

const manifestSchema = z.looseObject({
  id: z.string(),
  version: z.string(),
  developer: z.record(z.string(), z.string()),
  bots: z.array(z.looseObject({ botId: z.string() })).length(1),
});

const given = givenSchema.safeParse(values);
if (given.success) {
  const app = await manifestFor(given.data);
  const others = await Promise.all(
    FILES.map(async (name) => [name, await readFile(join(FOLDER, name))] as const),
  );
  const content = Buffer.from(`${JSON.stringify(app, null, 2)}\n`);
  const files = Object.fromEntries([['manifest.json', content] as const, ...others]);
  const out = resolve(values.out);
  await writeFile(out, zipSync(files, { mtime: WRITTEN }));
  process.stdout.write(`${out}: upload it in the Teams admin center, under Manage apps.\n`);
} else {
  for (const { path, message } of given.error.issues)
    process.stderr.write(`--${path.join('.')}: ${message}\n`);
  process.exitCode = 2;
}

/** The manifest of one company's bot; the app has the bot's own id, since it is nothing else. */
async function manifestFor(of: z.infer<typeof givenSchema>): Promise<Record<string, unknown>> {
  const manifest = manifestSchema.parse(
    JSON.parse(await readFile(join(FOLDER, 'manifest.json'), 'utf8')),
  );
  const { version } = z
    .looseObject({ version: z.string() })
    .parse(JSON.parse(await readFile(join(packageRoot(), 'package.json'), 'utf8')));
  const under = (path: string): string => new URL(path, of.site).href;
  const botId = of['bot-id'];
  return {
    ...manifest,
    id: botId,
    version,
    developer: {
      name: of.company,
      websiteUrl: of.site,
      privacyUrl: of.privacy ?? under('/privacy'),
      termsOfUseUrl: of.terms ?? under('/terms'),
    },
    bots: manifest.bots.map((bot) => ({ ...bot, botId })),
  };
}
