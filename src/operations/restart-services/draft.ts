import type { DraftInput } from '../../protocol/plan.js';
import { messagesOf } from '../kit/messages.js';
import { sameName } from '../kit/names.js';
import type { Situation } from './situation.js';
import { componentCheck, DRAIN_MINUTES, serviceCheck, stepsOf } from './steps.js';

const say = messagesOf('restart-services');

/** Restarts a server's UM services; what it hits now is told, and may change until it runs. */
export function restartDraft(situation: Situation, claim: string): DraftInput {
  const { forest, server, services, left, onlyStarts, component, calls, people } = situation;
  const about = { server: server.Fqdn };
  const isHeld = component !== null && !sameName(component, 'Active');
  return {
    summary: say(onlyStarts ? 'summary-start' : 'summary', about),
    subject: [
      { label: say('subject-server'), value: server.Fqdn },
      { label: say('subject-people'), value: String(people) },
      { label: say('subject-calls'), value: calls === null ? say('calls-untold') : String(calls) },
      { label: say('subject-forest'), value: forest.name },
    ],
    steps: stepsOf(situation),
    changes: [
      ...services.map(({ service, status }) => ({
        object: server.Fqdn,
        property: say(service.property),
        before: status,
        after: say(onlyStarts ? 'started' : 'restarted'),
      })),
      ...(isHeld
        ? [
            {
              object: server.Fqdn,
              property: say('property-component'),
              before: component,
              after: 'Active',
            },
          ]
        : []),
    ],
    warnings: [
      ...(isHeld ? [say('warning-held', { ...about, state: component })] : []),
      ...left.map(({ name }) => say('note-left', { ...about, service: name })),
      ...(calls === null ? [] : [say('warning-cut', { ...about, minutes: DRAIN_MINUTES })]),
    ],
    stops: onlyStarts
      ? []
      : [
          ...(server.IsMailboxServer ? [say('stops-mailboxes', { ...about, people })] : []),
          ...(server.IsClientAccessServer ? [say('stops-router', about)] : []),
        ],
    numbers: { created: 0, deleted: 0, changed: services.length },
    verifications: [
      ...services.map(({ service }) => ({
        title: say(service.verify, about),
        check: serviceCheck(situation, service),
      })),
      ...(component === null
        ? []
        : [{ title: say('verify-active', about), check: componentCheck(situation, 'Active') }]),
    ],
    undo: { kind: 'none', reason: say('undo-none') },
    claims: [claim],
    before: { services: services.map(({ service }) => service.name), component },
  };
}
