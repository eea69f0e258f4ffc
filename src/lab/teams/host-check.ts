import type { Next, Request, Response } from 'restify';
import type { Service } from '../../service/http.js';

const LOOPBACK_NAMES = ['127.0.0.1', 'localhost', '[::1]'];

/**
 * Refuses with 403 what doesn't come from this machine's own pages and programs: a `Host` other
 * than loopback with the service's own port (a name that was made to point here), or an `Origin`
 * of some other page.
 */
export function checkHost({ server }: Service): void {
  server.pre((request: Request, response: Response, next: Next) => {
    const own = LOOPBACK_NAMES.map((name) => `${name}:${request.socket.localPort ?? 0}`);
    const { host, origin } = request.headers;
    const isOwnHost = host !== undefined && own.includes(host.toLowerCase());
    const isOwnOrigin =
      origin === undefined || own.some((name) => origin.toLowerCase() === `http://${name}`);
    if (isOwnHost && isOwnOrigin) {
      next();
      return;
    }
    response.json(403, { code: 'UM-NOT-ALLOWED', params: {}, candidates: [] });
    next(false);
  });
}
