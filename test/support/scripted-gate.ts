import type { Call } from '../../src/protocol/call.js';
import type { Endpoint } from '../../src/protocol/endpoint.js';
import type { Gate, Reply } from '../../src/gate/gate.js';
import { PsObject, type PsValue } from '../../src/gate/clixml/index.js';

/** What a scripted server answers: objects as plain data, an error, or a rejection of the gate. */
export interface Scripted {
  readonly objects?: readonly Record<string, unknown>[];
  readonly warnings?: readonly string[];
  readonly error?: { exceptionClass: string; category?: string };
}

export interface ScriptedGate extends Gate {
  /** Every call that came, in order. */
  readonly calls: { endpoint: Endpoint; call: Call }[];
}

/** A gate behind which a function answers, in place of shells and servers. */
export function scriptedGate(
  answer: (call: Call, endpoint: Endpoint) => Scripted | Promise<Scripted>,
): ScriptedGate {
  const calls: ScriptedGate['calls'] = [];
  return {
    calls,
    run: async (endpoint, call) => {
      calls.push({ endpoint, call });
      return replyOf(await answer(call, endpoint));
    },
    drain: () => Promise.resolve(),
  };
}

function replyOf({ objects = [], warnings = [], error }: Scripted): Reply {
  return {
    output: objects.map(psObject),
    warnings,
    verbose: [],
    log: '',
    error:
      error === undefined
        ? null
        : {
            exceptionClass: error.exceptionClass,
            exchangeException: null,
            category: error.category ?? 'NotSpecified',
            fullyQualifiedErrorId: error.exceptionClass,
            message: 'scripted',
            target: null,
          },
  };
}

/** An object as a server writes it. */
export function psObject(properties: Record<string, unknown>): PsObject {
  return new PsObject(
    ['Scripted'],
    new Map(Object.entries(properties).map(([name, value]) => [name, psValue(value)])),
  );
}

function psValue(value: unknown): PsValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value;
  if (Array.isArray(value)) return value.map(psValue);
  if (typeof value === 'object') return psObject({ ...value });
  throw new TypeError('not a scripted value');
}
