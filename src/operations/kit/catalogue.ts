import { readdir } from 'node:fs/promises';
import type { AnyOperation } from './operation.js';
import { digestOf } from '../../protocol/digest.js';

/** All operations, by name. */
export type Catalogue = ReadonlyMap<string, AnyOperation>;

/** Loads every operation: one module each in the folder above, as its default export. */
export async function loadCatalogue(): Promise<Catalogue> {
  const folder = new URL('../', import.meta.url);
  const files = (await readdir(folder, { withFileTypes: true }))
    .filter((entry) => entry.isFile() && /^[a-z-]+\.(?:js|ts)$/.test(entry.name))
    .map((entry) => entry.name)
    .sort();
  const operations = await Promise.all(
    files.map(async (file) => {
      const module: unknown = await import(new URL(file, folder).href);
      return operationOf(module, file);
    }),
  );
  return new Map(operations.map((operation) => [operation.name, operation]));
}

/** A fingerprint of names, effects and texts, part of every plan's digest. */
export function catalogueVersion(catalogue: Catalogue): string {
  return digestOf(
    [...catalogue.values()].map(({ name, effect, texts }) => ({ name, effect, texts })),
  ).slice(0, 16);
}

function operationOf(module: unknown, file: string): AnyOperation {
  if (!hasOperation(module)) throw new TypeError(`${file} exports no operation`);
  const name = file.replace(/\.(?:js|ts)$/, '');
  if (module.default.name !== name) throw new TypeError(`${file} names ${module.default.name}`);
  return module.default;
}

function hasOperation(module: unknown): module is { default: AnyOperation } {
  return (
    typeof module === 'object' &&
    module !== null &&
    'default' in module &&
    typeof module.default === 'object' &&
    module.default !== null &&
    'phrases' in module.default
  );
}
