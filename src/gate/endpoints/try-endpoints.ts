import type { Endpoint, Forest } from '../../protocol/endpoint.js';
import { UmError } from '../../protocol/errors.js';
import { endpointLabel } from '../endpoint-label.js';
import type { ShellSettings } from '../shell-settings.js';
import type { StartOptions } from '../start-shell.js';
import { askEndpoint, type Tried } from './ask-endpoint.js';
import { differenceOf, type Difference, type Naming } from './check.js';
import { environmentFor } from './environment.js';
import type { EndpointSettings, Reach } from './settings.js';
import type { EndpointView } from './view.js';

/** What came of trying one endpoint. */
export interface EndpointReport extends Difference {
  readonly label: string;
  /** How it is reached, in a few words. */
  readonly reach: string;
  readonly ok: boolean;
  readonly view: EndpointView | null;
  /** Why it shows nothing. */
  readonly failure: string | null;
}

export interface TryOptions extends Omit<StartOptions, 'settings' | 'endpoint' | 'nonce'> {
  readonly shell: ShellSettings;
  readonly forests: readonly Forest[];
  readonly endpoints: readonly EndpointSettings[];
  readonly newNonce: () => string;
}

/**
 * Tries each endpoint, one after the other: those configured, and every forest's for which none is
 * (which can't be reached then). Where none is configured at all the shell answers by itself.
 */
export async function tryEndpoints(options: TryOptions): Promise<EndpointReport[]> {
  const { shell, forests, endpoints } = options;
  const environmentOf = environmentFor(endpoints);
  const reports: EndpointReport[] = [];
  for (const endpoint of allOf(forests, endpoints)) {
    const settings = endpoints.find((known) => sameEndpoint(known, endpoint));
    const tried = await failing(async () =>
      askEndpoint({
        ...options,
        settings: { ...shell, environment: { ...shell.environment, ...environmentOf(endpoint) } },
        endpoint,
        nonce: options.newNonce(),
      }),
    );
    reports.push(reportOf(endpoint, settings, tried));
  }
  return reports;
}

function allOf(forests: readonly Forest[], endpoints: readonly EndpointSettings[]): Endpoint[] {
  const configured = endpoints.map(({ forest, administration, server }): Endpoint => ({
    forest,
    administration,
    ...(server === undefined ? {} : { server }),
  }));
  const needed = forests.flatMap(({ name, administrations }) =>
    administrations.map((administration): Endpoint => ({ forest: name, administration })),
  );
  const absent = needed.filter(
    (endpoint) => !configured.some((known) => sameEndpoint(known, endpoint)),
  );
  return [...configured, ...absent];
}

function reportOf(
  endpoint: Endpoint,
  settings: EndpointSettings | undefined,
  tried: Tried,
): EndpointReport {
  const label = endpointLabel(endpoint);
  const reach = settings === undefined ? 'the shell itself' : reachText(settings.reach);
  if ('failure' in tried)
    return { label, reach, ok: false, view: null, failure: tried.failure, missing: [], beyond: [] };
  const { missing, beyond } = differenceOf(endpoint, namingOf(settings), tried.view.commands);
  const ok = missing.length === 0 && beyond.length === 0;
  return { label, reach, ok, view: tried.view, failure: null, missing, beyond };
}

/** A JEA endpoint's functions and a module's proxies bear the prefix; servers' own cmdlets don't. */
function namingOf(settings: EndpointSettings | undefined): Naming {
  if (settings === undefined) return { kind: 'module', prefix: null };
  const { reach, prefix } = settings;
  return { kind: reach.kind, prefix: reach.kind === 'remote' ? null : prefix };
}

function reachText(reach: Reach): string {
  switch (reach.kind) {
    case 'jea':
      return `JEA ${reach.configuration} on ${reach.computer}, ${reach.authentication.kind}`;
    case 'remote':
      return `remote PowerShell at ${reach.uri}, ${reach.authentication.kind}`;
    case 'module':
      return `the module ${reach.name} on this machine`;
  }
}

async function failing(work: () => Promise<Tried>): Promise<Tried> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof UmError)) throw error;
    const { executable, exitCode, stderr } = error.params;
    return { failure: `${String(executable)} ended with ${String(exitCode)}: ${String(stderr)}` };
  }
}

function sameEndpoint(a: Endpoint, b: Endpoint): boolean {
  return endpointLabel(a).toLowerCase() === endpointLabel(b).toLowerCase();
}
