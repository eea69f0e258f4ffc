import type { Directory } from '../../operations/kit/directory.js';
import type { EventBell } from '../events/event-bell.js';
import type { Planning } from '../plans/make-plan.js';
import type { Asking } from '../requests/create.js';
import type { Deciding } from '../requests/decide.js';
import type { RunnerMetrics } from '../metrics.js';
import type { Callers } from './callers.js';

/** What the API works with. */
export interface Api extends Callers, Planning, Asking, Deciding {
  readonly directory: Directory;
  readonly bell: EventBell;
  readonly metrics: RunnerMetrics;
}
