import { readFile } from 'node:fs/promises';
import type { z } from 'zod';

/** Settings that can't be used; the message says which and how to mend it. */
export class SettingsError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'SettingsError';
  }
}

/**
 * Reads a process's settings, once, at its start: a JSON file, in which a text `env:NAME` stands
 * for that variable of the environment (secrets stay out of files).
 * @throws SettingsError for a file that can't be read, and for unknown, missing or wrong settings
 */
export async function readSettings<T>(
  schema: z.ZodType<T>,
  file: string,
  environment: NodeJS.ProcessEnv,
): Promise<T> {
  const parsed = schema.safeParse(withEnvironment(await jsonOf(file), environment));
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map(
    (issue) => `  ${issue.path.join('.') || '(the whole file)'}: ${issue.message}`,
  );
  throw new SettingsError(`The settings in ${file} can't be used:\n${faults.join('\n')}`);
}

async function jsonOf(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new SettingsError(`The settings file ${file} can't be read: ${why}`);
  }
}

function withEnvironment(value: unknown, environment: NodeJS.ProcessEnv): unknown {
  if (Array.isArray(value)) return value.map((item) => withEnvironment(item, environment));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, withEnvironment(item, environment)]),
    );
  }
  if (typeof value !== 'string' || !value.startsWith('env:')) return value;
  const name = value.slice('env:'.length);
  const found = environment[name];
  if (found === undefined || found === '') {
    throw new SettingsError(`The settings read the variable ${name}, which isn't set`);
  }
  return found;
}
