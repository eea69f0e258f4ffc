import { z } from 'zod';

const host = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9.-]{0,254}$/, 'not a host’s name');
const account = z
  .string()
  .regex(/^[A-Za-z0-9.-]{1,255}\\[A-Za-z0-9._ -]{1,64}\$?$/, 'not DOMAIN\\name');
const managedAccount = account.refine(
  (name) => name.endsWith('$'),
  'a group managed service account ends in $',
);
const windowsFolder = z.string().regex(/^[A-Z]:\\[A-Za-z0-9 ()._\\-]{1,200}$/, 'not a folder');
const backend = z.strictObject({
  /** The address of the servers' own remote PowerShell. */
  uri: z.url({ protocol: /^https?$/ }),
  /** The account as which the session runs. */
  account: managedAccount,
});

/** For whom and against what the management host's endpoints are made. */
export const jeaSettingsSchema = z.strictObject({
  /** The group whose members may connect: the runners' accounts. */
  callers: account,
  transcripts: windowsFolder.default('C:\\ProgramData\\um-bot\\transcripts'),
  /** Where Exchange's ExchUcUtil.ps1 and Get-UCPool.ps1 have been copied to. */
  scripts: windowsFolder.default('C:\\Program Files\\um-bot\\scripts'),
  forests: z
    .array(
      z.strictObject({
        name: host,
        exchange: backend.extend({ servers: z.array(host).default([]) }).optional(),
        lync: backend.optional(),
      }),
    )
    .min(1),
});
export type JeaSettings = z.infer<typeof jeaSettingsSchema>;
