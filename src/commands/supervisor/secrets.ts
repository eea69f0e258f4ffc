import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { exportJWK, generateKeyPair } from 'jose';
import { z } from 'zod';

const jwkSchema = z.object({
  kty: z.literal('OKP'),
  crv: z.literal('Ed25519'),
  x: z.string(),
  d: z.string(),
});
const secretsSchema = z.strictObject({
  botKey: jwkSchema,
  passwords: z.strictObject({ owner: z.string(), bot: z.string(), runner: z.string() }),
});
export type Secrets = z.infer<typeof secretsSchema>;

/** The secrets of a local start: made once, kept in a file that only its owner can read. */
export async function localSecrets(file: string): Promise<Secrets> {
  const known = await readFile(file, 'utf8').then(
    (text) => text,
    () => null,
  );
  if (known !== null) return secretsSchema.parse(JSON.parse(known));
  const { privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  const password = (): string => randomBytes(18).toString('hex');
  const secrets: Secrets = {
    botKey: jwkSchema.parse(await exportJWK(privateKey)),
    passwords: { owner: password(), bot: password(), runner: password() },
  };
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, JSON.stringify(secrets), { mode: 0o600 });
  return secrets;
}
