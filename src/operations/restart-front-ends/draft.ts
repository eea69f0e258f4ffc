import { call } from '../../cmdlets/call.js';
import type { Forest } from '../../protocol/endpoint.js';
import type { Check, DraftInput } from '../../protocol/plan.js';
import { lyncShell } from '../kit/forests.js';
import type { FrontEnd } from '../kit/front-ends.js';
import { messagesOf } from '../kit/messages.js';
import { poolClaim, type DuePool } from './read.js';

const say = messagesOf('restart-front-ends');

/** A step that a person does, server by server, and the look that tells whether each was restarted. */
export function restartDraft(found: DuePool): DraftInput {
  const { forest, pool, due, silent } = found;
  const about = { pool: pool.Fqdn, count: due.length };
  const servers = due.map(({ computer }) => computer).join(', ');
  return {
    summary: say('summary', about),
    subject: [
      { label: say('subject-pool'), value: pool.Fqdn },
      { label: say('subject-servers'), value: servers },
      { label: say('subject-forest'), value: forest.lyncForest },
    ],
    steps: [
      {
        kind: 'manual',
        id: 'restart',
        title: say('step', about),
        administration: 'lync',
        endpoint: lyncShell(forest),
        instructions: [
          say('do-who', { server: pool.Computers[0] ?? pool.Fqdn }),
          say('do-domains'),
          say('do-ready'),
          ...due.map(({ computer }) => say('do-restart', { server: computer })),
          say('do-wait'),
          say('do-done'),
        ],
        settled: due.flatMap((one) => [newProcess(forest, one), running(forest, one)]),
      },
    ],
    changes: due.map(({ computer }) => ({
      object: computer,
      property: say('property-service'),
      before: null,
      after: say('restarted'),
    })),
    warnings: [
      ...(pool.Computers.length < 3 ? [say('warning-small', { pool: pool.Fqdn })] : []),
      ...(silent.length === 0 ? [] : [say('warning-silent', { servers: silent.join(', ') })]),
      say('note-by-hand'),
    ],
    stops: [say('stops-users', { pool: pool.Fqdn })],
    numbers: { created: 0, deleted: 0, changed: 0 },
    verifications: due.flatMap((one) => [
      { title: say('verify-new', { server: one.computer }), check: newProcess(forest, one) },
      { title: say('verify-running', { server: one.computer }), check: running(forest, one) },
    ]),
    undo: { kind: 'none', reason: say('undo-none') },
    claims: [poolClaim(found)],
    before: { due: due.map(({ computer, started }) => [computer, started]) },
  };
}

/** The process that ran when it was asked for is gone. */
function newProcess(forest: Forest, { computer, started }: FrontEnd): Check {
  return {
    endpoint: lyncShell(forest),
    call: call('Get-FrontEndService', { ComputerName: computer }),
    where: { Name: 'RTCSRV', Started: started },
    is: 'absent',
  };
}

function running(forest: Forest, { computer }: FrontEnd): Check {
  return {
    endpoint: lyncShell(forest),
    call: call('Get-FrontEndService', { ComputerName: computer }),
    where: { Name: 'RTCSRV', Status: 'Running' },
    is: 'present',
  };
}
