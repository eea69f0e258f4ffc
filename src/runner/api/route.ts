import type { Request } from 'restify';
import type { HttpAnswer } from '../../service/http.js';

/** One route of the API. */
export interface Route {
  readonly method: 'get' | 'post';
  readonly path: string;
  readonly handle: (request: Request) => Promise<HttpAnswer>;
}
