import { Counter, Gauge, Histogram, type Registry } from 'prom-client';

const WAIT_BUCKETS = [0.001, 0.01, 0.05, 0.25, 1, 5, 15, 60];
const DURATION_BUCKETS = [0.005, 0.02, 0.1, 0.5, 2, 10, 30, 120, 600];

/** What the gate counts, by endpoint. Times are in seconds. */
export interface GateMetrics {
  readonly shells: Gauge<'endpoint'>;
  readonly waiting: Gauge<'endpoint'>;
  readonly waits: Histogram<'endpoint'>;
  readonly recycles: Counter<'endpoint' | 'reason'>;
  readonly durations: Histogram<'endpoint' | 'cmdlet' | 'outcome'>;
}

/** Registers the gate's metrics, once in a registry. */
export function createGateMetrics(registry: Registry): GateMetrics {
  const registers = [registry];
  return {
    shells: new Gauge({
      name: 'um_gate_shells',
      help: 'Shells that are starting, idle, at work or ending',
      labelNames: ['endpoint'],
      registers,
    }),
    waiting: new Gauge({
      name: 'um_gate_waiting',
      help: 'Commands that wait for a shell, its start included',
      labelNames: ['endpoint'],
      registers,
    }),
    waits: new Histogram({
      name: 'um_gate_wait_seconds',
      help: 'How long commands waited for a shell, its start included',
      labelNames: ['endpoint'],
      buckets: WAIT_BUCKETS,
      registers,
    }),
    recycles: new Counter({
      name: 'um_gate_recycles_total',
      help: 'Shells ended, and why: commands, age, output, idle, wanted, broken',
      labelNames: ['endpoint', 'reason'],
      registers,
    }),
    durations: new Histogram({
      name: 'um_gate_command_seconds',
      help: 'How long commands ran in their shells',
      labelNames: ['endpoint', 'cmdlet', 'outcome'],
      buckets: DURATION_BUCKETS,
      registers,
    }),
  };
}
