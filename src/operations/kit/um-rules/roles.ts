import type { Output, ReadCmdlet } from '../../../cmdlets/call.js';
import type { Forest } from '../../../protocol/endpoint.js';
import type { Directory } from '../directory.js';
import { exchangeShell } from '../forests.js';
import { attempt, type Reading, type RuleId, type Unread } from './unread.js';

/** One role of a server that takes part in UM: its own settings, certificates and service. */
export interface UmRole {
  readonly server: Output<'Get-ExchangeServer'>;
  readonly role: 'UM' | 'UMCallRouter';
  /** Null: they could not be read. */
  readonly settings: Output<'Get-UMService'> | null;
  /** Null: they could not be read. */
  readonly certificates: readonly Output<'Get-ExchangeCertificate'>[] | null;
  /** Of the Windows service; null: it could not be asked. */
  readonly status: string | null;
}

const CERTIFICATE_RULES: readonly RuleId[] = [
  'certificate-missing',
  'certificate-self-signed',
  'certificate-subject',
  'certificate-untrusted',
  'certificate-invalid',
  'certificate-expires',
];
const SETTINGS_RULES: readonly RuleId[] = ['startup-mode', 'servers-in-plan', ...CERTIFICATE_RULES];

/**
 * Reads the roles of one server, and tells what it didn't answer.
 * @param services the UM settings of all Mailbox servers, which one command reads
 */
export async function readRoles(
  directory: Directory,
  forest: Forest,
  server: Output<'Get-ExchangeServer'>,
  services: readonly Output<'Get-UMService'>[],
): Promise<{ roles: UmRole[]; unread: Unread[] }> {
  const shell = exchangeShell(forest);
  const own = { ...shell, server: server.Fqdn };
  const unread: Unread[] = [];
  const kinds = [
    ...(server.IsMailboxServer
      ? [{ role: 'UM', service: 'MSExchangeUM', command: 'Get-UMService' } as const]
      : []),
    ...(server.IsClientAccessServer
      ? [
          {
            role: 'UMCallRouter',
            service: 'MSExchangeUMCR',
            command: 'Get-UMCallRouterSettings',
          } as const,
        ]
      : []),
  ];
  if (kinds.length === 0) return { roles: [], unread };
  const [stored, ...read] = await Promise.all([
    attempt(directory.read(shell, 'Get-ExchangeCertificate', { Server: server.Name })),
    ...kinds.map(async ({ role, service, command }) => {
      const [settings, status] = await Promise.all([
        role === 'UM'
          ? { value: services.filter(({ Name }) => Name === server.Name) }
          : attempt(directory.read(shell, 'Get-UMCallRouterSettings', { Server: server.Name })),
        attempt(directory.read(own, 'Get-Service', { Name: service })),
      ]);
      return { role, command, settings, status };
    }),
  ]);
  const certificates = 'value' in stored ? stored.value : null;
  if (certificates === null) miss('Get-ExchangeCertificate', CERTIFICATE_RULES);
  const roles = read.map(({ role, command, settings, status }) => ({
    server,
    role,
    settings:
      firstOf(settings) ??
      miss(command, role === 'UM' ? [...SETTINGS_RULES, 'language-pack'] : SETTINGS_RULES),
    certificates,
    status: firstOf(status)?.Status ?? miss('Get-Service', ['service-stopped']),
  }));
  return { roles, unread };

  function miss(command: ReadCmdlet, rules: readonly RuleId[]): null {
    unread.push({ server: server.Name, command, rules });
    return null;
  }
}

function firstOf<T>(reading: Reading<readonly T[]>): T | null {
  return 'value' in reading ? (reading.value[0] ?? null) : null;
}
