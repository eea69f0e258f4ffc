import { call } from '../../cmdlets/call.js';
import type { Forest } from '../../protocol/endpoint.js';
import type { Message } from '../../protocol/message.js';
import type { Check, DraftInput } from '../../protocol/plan.js';
import { lyncShell } from '../kit/forests.js';
import { isStopped, type FrontEnd } from '../kit/front-ends.js';
import { messagesOf } from '../kit/messages.js';
import { poolClaim, type DuePool } from './read.js';

const say = messagesOf('restart-front-ends');

/**
 * A step that a person does, server by server, and the look that tells whether each was started, or
 * restarted.
 */
export function restartDraft(found: DuePool): DraftInput {
  const { forest, pool, due, silent } = found;
  const stopped = due.filter(isStopped);
  const running = due.filter((one) => !isStopped(one));
  const what = stopped.length === 0 ? 'restart' : running.length === 0 ? 'start' : 'both';
  const about = {
    pool: pool.Fqdn,
    count: due.length,
    what,
    stopped: stopped.length,
    running: running.length,
  };
  const servers = due.map(({ computer }) => computer).join(', ');
  const looks = due.flatMap((one) => looksAt(forest, one));
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
          say('do-who', { server: pool.Computers[0] ?? pool.Fqdn, what }),
          ...(stopped.length === 0 ? [] : [say('do-why')]),
          ...stopped.map(({ computer }) => say('do-start', { server: computer })),
          ...(running.length === 0 ? [] : restartLines(running)),
          ...(stopped.length === 0 ? [] : [say('do-wait-start')]),
          say('do-done'),
        ],
        settled: looks.map(({ check }) => check),
      },
    ],
    changes: due.map((one) => ({
      object: one.computer,
      property: say('property-service'),
      before: isStopped(one) ? one.status : null,
      after: say(isStopped(one) ? 'started' : 'restarted'),
    })),
    warnings: [
      ...(running.length > 0 && pool.Computers.length < 3
        ? [say('warning-small', { pool: pool.Fqdn })]
        : []),
      ...(silent.length === 0 ? [] : [say('warning-silent', { servers: silent.join(', ') })]),
      say(running.length === 0 ? 'note-started-by-hand' : 'note-by-hand'),
    ],
    stops: running.length === 0 ? [] : [say('stops-users', { pool: pool.Fqdn })],
    numbers: { created: 0, deleted: 0, changed: 0 },
    verifications: looks,
    undo: { kind: 'none', reason: say('undo-none') },
    claims: [poolClaim(found)],
    before: { due: due.map(({ computer, status, started }) => [computer, started ?? status]) },
  };
}

function restartLines(running: readonly FrontEnd[]): Message[] {
  return [
    say('do-domains'),
    say('do-ready'),
    ...running.map(({ computer }) => say('do-restart', { server: computer })),
    say('do-wait'),
  ];
}

/** It runs, and where it ran before as well, in another process. */
function looksAt(forest: Forest, one: FrontEnd): { title: Message; check: Check }[] {
  const about = { server: one.computer };
  const { started } = one;
  return [
    ...(isStopped(one) || started === null
      ? []
      : [{ title: say('verify-new', about), check: newProcess(forest, one.computer, started) }]),
    { title: say('verify-running', about), check: runs(forest, one) },
  ];
}

/** The process that ran when it was asked for is gone. */
function newProcess(forest: Forest, computer: string, started: string): Check {
  return {
    endpoint: lyncShell(forest),
    call: call('Get-FrontEndService', { ComputerName: computer }),
    where: { Name: 'RTCSRV', Started: started },
    is: 'absent',
  };
}

function runs(forest: Forest, { computer }: FrontEnd): Check {
  return {
    endpoint: lyncShell(forest),
    call: call('Get-FrontEndService', { ComputerName: computer }),
    where: { Name: 'RTCSRV', Status: 'Running' },
    is: 'present',
  };
}
