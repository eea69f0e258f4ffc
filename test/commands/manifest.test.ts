import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import Ajv04 from 'ajv-draft-04';
import { unzipSync } from 'fflate';
import { z } from 'zod';
import { createLanguage } from '../../src/language/language.js';
import { loadCatalogue } from '../../src/operations/kit/catalogue.js';
import { packageRoot } from '../../src/service/package-root.js';

const run = promisify(execFile);
const BOT = '50000000-0000-4000-8000-000000000005';
const COMMAND = join(packageRoot(), 'build/src/commands/manifest.js');
const commandsSchema = z.looseObject({
  bots: z
    .array(
      z.looseObject({
        botId: z.string(),
        commandLists: z.array(
          z.looseObject({ commands: z.array(z.looseObject({ title: z.string() })) }),
        ),
      }),
    )
    .length(1),
});

describe('the Teams app', () => {
  let folder: string;
  let files: Record<string, Uint8Array>;
  const made = async (out: string, ...more: string[]): Promise<Buffer> => {
    const path = join(folder, out);
    await run(process.execPath, [COMMAND, '--bot-id', BOT, '--out', path, ...more]);
    return readFile(path);
  };
  const json = (name: string): unknown => JSON.parse(Buffer.from(files[name] ?? []).toString());
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'um-manifest-'));
    const own = ['--company', 'Fabrikam', '--site', 'https://www.fabrikam.com'];
    files = unzipSync(await made('app.zip', ...own));
  });
  after(() => rm(folder, { recursive: true }));

  it('holds the manifest, the French texts and both icons at its top', () => {
    assert.deepEqual(Object.keys(files).sort(), [
      'color.png',
      'fr.json',
      'manifest.json',
      'outline.png',
    ]);
  });

  it('is as Microsoft’s schema wants it', async () => {
    const manifest = z.record(z.string(), z.unknown()).parse(json('manifest.json'));
    assert.deepEqual(await schemaFaults(manifest), []);
    assert.notDeepEqual(await schemaFaults({ ...manifest, accentColor: 'blue' }), []);
  });

  it('has its French texts as Microsoft’s schema wants them, each for a text that is there', async () => {
    assert.deepEqual(await schemaFaults(json('fr.json'), 'Localization.schema'), []);
    const french = z.record(z.string(), z.string()).parse(json('fr.json'));
    for (const path of Object.keys(french).filter((key) => !key.startsWith('$')))
      assert.equal(typeof at(json('manifest.json'), path), 'string', path);
  });

  it('is the given company’s and for the given bot', () => {
    const { id, developer, bots } = z
      .looseObject({ id: z.string(), developer: z.unknown(), bots: commandsSchema.shape.bots })
      .parse(json('manifest.json'));
    assert.deepEqual([id, bots[0]?.botId], [BOT, BOT]);
    assert.deepEqual(developer, {
      name: 'Fabrikam',
      websiteUrl: 'https://www.fabrikam.com',
      privacyUrl: 'https://www.fabrikam.com/privacy',
      termsOfUseUrl: 'https://www.fabrikam.com/terms',
    });
  });

  it('offers commands that the bot understands, in both languages', async () => {
    const catalogue = await loadCatalogue();
    const understand = createLanguage(catalogue).understand;
    const { bots } = commandsSchema.parse(json('manifest.json'));
    const english = bots.flatMap(({ commandLists }) =>
      commandLists.flatMap(({ commands }) => commands.map(({ title }) => title)),
    );
    const french = Object.entries(z.record(z.string(), z.string()).parse(json('fr.json')))
      .filter(([key]) => key.endsWith('.title'))
      .map(([, title]) => title);
    const meant = (titles: string[], locale: 'en' | 'fr') =>
      titles.map((title) => understand(title, locale)[0]?.operation);
    assert.deepEqual(meant(english, 'en'), [
      'help',
      'my-requests',
      'pending-approvals',
      'check-forest',
    ]);
    assert.deepEqual(meant(french, 'fr'), meant(english, 'en'));
  });

  it('has icons of the sizes that Teams wants, the outline transparent', () => {
    const icon = (name: string): { width: number; height: number; colours: number } => {
      const png = Buffer.from(files[name] ?? []);
      return {
        width: png.readUInt32BE(16),
        height: png.readUInt32BE(20),
        colours: png.readUInt8(25),
      };
    };
    const withAlpha = 6;
    const { width, height } = icon('color.png');
    assert.deepEqual([width, height], [192, 192]);
    assert.deepEqual(icon('outline.png'), { width: 32, height: 32, colours: withAlpha });
  });

  it('is the same file each time', async () => {
    assert.deepEqual(await made('once.zip'), await made('again.zip'));
  });

  it('isn’t made without a bot or with a site that isn’t https, and says which', async () => {
    const out = join(folder, 'none.zip');
    const wrong = ['--bot-id', 'my-bot', '--site', 'http://www.contoso.com', '--out', out];
    await assert.rejects(run(process.execPath, [COMMAND, ...wrong]), (error) => {
      const { code, stderr } = z.looseObject({ code: z.number(), stderr: z.string() }).parse(error);
      assert.equal(code, 2);
      assert.match(stderr, /--bot-id: .*\n--site: /);
      return true;
    });
    await assert.rejects(readFile(out), { code: 'ENOENT' });
  });
});

/** The value at a path like `bots[0].commandLists[0].title`. */
function at(document: unknown, path: string): unknown {
  return path.split(/[.[\]]+/).reduce((value, name) => {
    const record = z.record(z.string(), z.unknown()).safeParse(value);
    return Array.isArray(value)
      ? value.map((item: unknown) => item)[Number(name)]
      : record.data?.[name];
  }, document);
}

/** What Microsoft's own schema, `MicrosoftTeams.NAME.json`, finds wrong with a document. */
async function schemaFaults(document: unknown, name = 'schema'): Promise<string[]> {
  const { version } = z
    .looseObject({ $schema: z.string() })
    .transform(({ $schema }) => ({ version: /v[\d.]+/.exec($schema)?.[0] ?? '' }))
    .parse(document);
  const file = `@microsoft/app-manifest/build/json-schemas/teams/${version}/MicrosoftTeams.${name}.json`;
  const schema = z
    .record(z.string(), z.unknown())
    .parse(JSON.parse(await readFile(fileURLToPath(import.meta.resolve(file)), 'utf8')));
  const ajv = new Ajv04.default({ strict: false, validateFormats: false, unicodeRegExp: false });
  const isValid = ajv.validate(schema, document);
  return isValid ? [] : [ajv.errorsText()];
}
