import { call } from '../../cmdlets/call.js';
import type { Forest } from '../../protocol/endpoint.js';
import type { Message } from '../../protocol/message.js';
import type { Check, DraftInput, StepInput } from '../../protocol/plan.js';
import { exchangeShell, lyncShell } from '../kit/forests.js';
import { messagesOf } from '../kit/messages.js';
import { rootName, SIDES, type Lacking, type Side } from '../kit/trusted-roots/lacking.js';
import type { Root } from '../kit/trusted-roots/stores.js';
import type { LackingRoots } from './read.js';

const say = messagesOf('trust-root');

/** One request about the roots of a forest at a time. */
export function rootsClaim({ name }: Forest): string {
  return `roots:${name}`;
}

/** One step of a person's for each side whose servers lack a root. */
export function rootsDraft({ forest, lacking, silent }: LackingRoots): DraftInput {
  const sides = SIDES.filter((side) => lacking[side].length > 0);
  const missing = sides.flatMap((side) =>
    lacking[side].flatMap(({ root, machines }) =>
      machines.map((machine) => ({ machine, root, check: rootCheck(forest, side, machine, root) })),
    ),
  );
  const servers = new Set(missing.map(({ machine }) => machine));
  return {
    summary: say('summary', { count: servers.size, forest: forest.name }),
    subject: [
      { label: say('subject-forest'), value: forest.name },
      ...sides.map((side) => ({
        label: side === 'lync' ? say('subject-lync') : say('subject-exchange'),
        value: namesOf(lacking[side].flatMap(({ machines }) => machines)),
      })),
    ],
    steps: sides.map((side) => sideStep(forest, side, lacking[side])),
    changes: missing.map(({ machine, root }) => ({
      object: machine,
      property: say('property-root'),
      before: null,
      after: rootName(root),
    })),
    warnings: [
      say('warning-trust'),
      ...(silent.length === 0 ? [] : [say('warning-silent', { servers: silent.join(', ') })]),
      say('note-by-hand'),
    ],
    stops: [],
    numbers: { created: missing.length, deleted: 0, changed: 0 },
    verifications: missing.map(({ machine, root, check }) => ({
      title: say('verify', { server: machine, root: rootName(root) }),
      check,
    })),
    undo: { kind: 'none', reason: say('undo-none') },
    claims: [rootsClaim(forest)],
    before: {
      missing: missing.map(({ machine, root }) => [machine, root.subject, root.thumbprint]),
    },
  };
}

function sideStep(forest: Forest, side: Side, lacking: readonly Lacking[]): StepInput {
  const servers = namesOf(lacking.flatMap(({ machines }) => machines));
  return {
    kind: 'manual',
    id: `roots-${side}`,
    title: say('step', { servers }),
    administration: side,
    endpoint: side === 'lync' ? lyncShell(forest) : exchangeShell(forest),
    instructions: [
      say('do-who', { servers }),
      ...lacking.flatMap(doRoot),
      say('do-import'),
      say('do-command'),
      say('do-policy'),
      say('do-done'),
    ],
    settled: lacking.flatMap(({ root, machines }) =>
      machines.map((machine) => rootCheck(forest, side, machine, root)),
    ),
  };
}

function doRoot({ root, machines, holder }: Lacking): Message[] {
  const about = { root: rootName(root), servers: machines.join(', ') };
  return root.thumbprint === null
    ? [say('do-root-named', about)]
    : [say('do-root', { ...about, holder, thumbprint: root.thumbprint })];
}

/** A store of a server as it has to be seen. */
function rootCheck(forest: Forest, side: Side, machine: string, root: Root): Check {
  const where: Check['where'] = {
    Store: 'Root',
    ...(root.thumbprint === null ? { Subject: root.subject } : { Thumbprint: root.thumbprint }),
  };
  return side === 'lync'
    ? {
        endpoint: lyncShell(forest),
        call: call('Get-FrontEndCertificate', { ComputerName: machine }),
        where,
        is: 'present',
      }
    : {
        endpoint: { ...exchangeShell(forest), server: machine },
        call: call('Get-ServerCertificate', {}),
        where,
        is: 'present',
      };
}

function namesOf(machines: readonly string[]): string {
  return [...new Set(machines)].sort().join(', ');
}
