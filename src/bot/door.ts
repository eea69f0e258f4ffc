import type { IncomingHttpHeaders } from 'node:http';
import { UmError } from '../protocol/errors.js';
import { tenantOf, type Activity } from './activity.js';
import { isLoopback } from './settings.js';

/** Headers by which a proxy tells that it passes on what came from elsewhere. */
const FORWARDED =
  /^(?:forwarded|via|x-forwarded.*|x-original-.*|x-real-ip|x-client-ip|true-client-ip|cf-.*)$/;

/**
 * Lets a request without a token in only if it was made on this machine, to this machine: no proxy
 * passed it on, it names this very address, and no page of another site made it.
 * @param url where the bot listens, `http://127.0.0.1:3978`
 * @throws UmError UM-NOT-AUTHENTIC
 */
export function checkLabCaller(headers: IncomingHttpHeaders, url: string): void {
  const { port } = new URL(url);
  const own = (address: string): boolean => {
    const parsed = URL.canParse(address) ? new URL(address) : null;
    return parsed !== null && isLoopback(parsed.hostname) && (parsed.port || '80') === port;
  };
  const { host, origin } = headers;
  const fits =
    !Object.keys(headers).some((name) => FORWARDED.test(name)) &&
    host !== undefined &&
    own(`http://${host}`) &&
    (origin === undefined || own(origin));
  if (!fits) throw new UmError('UM-NOT-AUTHENTIC');
}

/**
 * Lets an activity in only from a tenant that the bot serves.
 * @returns the tenant
 * @throws UmError UM-WRONG-TENANT
 */
export function checkTenant(activity: Activity, tenantIds: readonly string[]): string {
  const tenant = tenantOf(activity);
  if (tenant === null || !tenantIds.includes(tenant)) throw new UmError('UM-WRONG-TENANT');
  return tenant;
}

/**
 * Lets an activity in only with a service URL that the bot may answer to: its token goes there.
 * @throws UmError UM-WRONG-SERVICE
 */
export function checkServiceUrl(serviceUrl: string, allowed: readonly string[]): void {
  const url = new URL(serviceUrl);
  const plain = url.username === '' && url.password === '' && url.search === '' && url.hash === '';
  if (!plain || !allowed.some((prefix) => begins(url, new URL(prefix)))) {
    throw new UmError('UM-WRONG-SERVICE');
  }
}

/** A loopback address without a port stands for every port of this machine. */
function begins(url: URL, allowed: URL): boolean {
  const path = allowed.pathname.endsWith('/') ? allowed.pathname : `${allowed.pathname}/`;
  const anyPort = isLoopback(allowed.hostname) && allowed.port === '';
  return (
    url.protocol === allowed.protocol &&
    url.hostname === allowed.hostname &&
    (anyPort || url.port === allowed.port) &&
    `${url.pathname}/`.startsWith(path)
  );
}
