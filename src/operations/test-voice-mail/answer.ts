import type { AnswerDraft, Finding } from '../../protocol/answer.js';
import { bareSipAddress } from '../kit/lync-user.js';
import { messagesOf } from '../kit/messages.js';
import type { Outcome, TestedPool } from './test-pool.js';

const say = messagesOf('test-voice-mail');

/** What the tests of some pools have shown. */
export function answerOfTests(
  tested: readonly TestedPool[],
  server: string | undefined,
): AnswerDraft {
  const findings = tested.flatMap(findingsOf);
  const left = tested.filter(({ message }) => message.kind === 'success');
  return {
    title: say(findings.length === 0 ? 'works' : 'fails', { count: tested.length }),
    findings,
    table: {
      columns: [say('pool'), say('connection'), say('message')],
      rows: tested.map(({ pool, connection, message }) => [
        pool,
        say(connection.kind),
        say(message.kind),
      ]),
    },
    notes: [
      ...left.map(({ receiver }) => say('note-left', { user: bareSipAddress(receiver ?? '') })),
      ...tested
        .filter(({ receiver }) => receiver === null)
        .map(({ pool }) => say('note-one-user', { pool })),
      ...(server === undefined ? [] : [say('note-server', { server })]),
    ],
  };
}

function findingsOf(one: TestedPool): Finding[] {
  const { pool, forest, caller, receiver, connection, message } = one;
  const isMessage = message.kind !== 'success' && message.kind !== 'not-tried';
  const outcome = isMessage ? message : connection;
  if (outcome.kind === 'success' || outcome.kind === 'not-tried') return [];
  const user = bareSipAddress(isMessage ? (receiver ?? caller) : caller);
  const about = { pool, user, error: errorOf(outcome) };
  if (outcome.kind === 'failure') {
    const rule = isMessage ? 'message-fails' : 'connection-fails';
    return [
      {
        rule,
        text: say(rule, about),
        consequence: say('look-at-links'),
        offer: { operation: 'check-user', parameters: { user }, text: say('offer-links') },
      },
    ];
  }
  return [
    {
      rule: outcome.kind,
      text: say(outcome.kind === 'no-pool' ? 'pool-unknown' : 'pool-untested', about),
      consequence: say('look-at-pool'),
      offer: {
        operation: 'check-forest',
        parameters: { forest: forest.name },
        text: say('offer-forest'),
      },
    },
  ];
}

function errorOf(outcome: Outcome): string {
  return 'error' in outcome ? outcome.error : '';
}
