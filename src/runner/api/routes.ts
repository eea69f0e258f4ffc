import type { Server } from 'restify';
import { answering } from '../../service/http.js';
import type { Log } from '../../service/log.js';
import { auditRoutes } from './audit-routes.js';
import { choiceRoutes } from './choice-routes.js';
import { eventRoutes } from './event-routes.js';
import { fileRoutes } from './file-routes.js';
import { planRoutes } from './plan-routes.js';
import { requestRoutes } from './request-routes.js';
import type { Api } from './api.js';

/** Puts the whole API, as src/protocol/api.ts lists it, onto a server. */
export function serveApi(server: Server, api: Api, log: Log): void {
  const routes = [
    ...planRoutes(api),
    ...fileRoutes(api),
    ...requestRoutes(api),
    ...choiceRoutes(api),
    ...eventRoutes(api),
    ...auditRoutes(api),
  ];
  for (const { method, path, handle } of routes) server[method](path, answering(log, handle));
}
