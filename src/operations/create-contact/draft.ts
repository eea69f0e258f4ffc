import { call } from '../../cmdlets/call.js';
import type { Message } from '../../protocol/message.js';
import type { Check, DraftInput } from '../../protocol/plan.js';
import { lyncShell } from '../kit/forests.js';
import { messagesOf } from '../kit/messages.js';
import { sameName } from '../kit/names.js';
import type { Chosen } from './choose.js';
import { contactClaim } from './target.js';

const say = messagesOf('create-contact');

/** What OcsUmUtil is called on a Front End server. */
const UTILITY = '%CommonProgramFiles%\\Microsoft Lync Server 2013\\Support\\OcsUmUtil.exe';

/** A step that a person does, and the look that tells whether it is done. */
export function contactDraft(chosen: Chosen): DraftInput {
  const { target, pool, server, name, sipAddress, number, isConnected, contacts, edited } = chosen;
  const { forest, plan, attendant } = target;
  const check = contactCheck(chosen);
  const kind = kindOf(chosen);
  return {
    summary:
      edited === null
        ? say('summary', { kind, name, pool: pool.Fqdn, server })
        : say('summary-edit', { sipAddress, number, name, server }),
    subject: [
      { label: say('subject-kind'), value: say('kind', { kind }) },
      { label: say('subject-plan'), value: plan.Name },
      { label: say('subject-pool'), value: pool.Fqdn },
      { label: say('subject-forest'), value: forest.name },
    ],
    steps: [
      {
        kind: 'manual',
        id: 'contact',
        title:
          edited === null
            ? say('step', { kind, name, server })
            : say('step-edit', { sipAddress, number, server }),
        administration: 'lync',
        endpoint: { ...lyncShell(forest), server },
        instructions: instructionsOf(chosen),
        settled: [check],
      },
    ],
    changes: [
      ...(edited === null
        ? [{ object: name, property: say('property-address'), before: null, after: sipAddress }]
        : []),
      {
        object: name,
        property: say('property-number'),
        before: edited?.DisplayNumber ?? null,
        after: number,
      },
      ...(sameName(edited?.RegistrarPool ?? '', pool.Fqdn)
        ? []
        : [
            {
              object: name,
              property: say('property-pool'),
              before: edited?.RegistrarPool ?? null,
              after: pool.Fqdn,
            },
          ]),
    ],
    warnings: [
      ...(isConnected ? [] : [say('warning-no-route', { pool: pool.Fqdn, dialPlan: plan.Name })]),
      ...(attendant !== null && attendant.Status.toLowerCase() !== 'enabled'
        ? [say('warning-disabled', { name })]
        : []),
      say('note-by-hand'),
    ],
    stops: [],
    numbers: {
      created: edited === null ? 1 : 0,
      deleted: 0,
      changed: edited === null ? 0 : 1,
    },
    verifications: [{ title: say('verify', { kind, name, pool: pool.Fqdn }), check }],
    undo: {
      kind: 'none',
      reason:
        edited === null
          ? say('undo-none', { sipAddress })
          : say('undo-edit', { number: edited.DisplayNumber ?? '—' }),
    },
    next: isConnected
      ? []
      : [
          {
            operation: 'add-pool',
            parameters: { pool: pool.Fqdn, forest: forest.name },
            text: say('next-add-pool', { pool: pool.Fqdn }),
          },
        ],
    claims: [contactClaim(target)],
    before: {
      dialPlan: plan.Guid,
      phoneContext: plan.PhoneContext,
      attendant: attendant?.Guid ?? null,
      number,
      pool: pool.Fqdn,
      contacts: contacts.map(({ SipAddress }) => SipAddress),
    },
  };
}

/** The contact as it has to be seen; its name and SIP address are whoever makes it's affair. */
function contactCheck({ target, pool, number }: Chosen): Check {
  const { forest, plan, attendant } = target;
  return {
    endpoint: lyncShell(forest),
    call: call('Get-CsExUmContact', {}),
    where: {
      OtherIpPhone: plan.PhoneContext,
      ...(attendant === null ? { IsSubscriberAccess: true } : { AutoAttendant: true }),
      LineURI: `tel:${number}`,
      RegistrarPool: pool.Fqdn,
    },
    is: 'present',
  };
}

function instructionsOf(chosen: Chosen): Message[] {
  const { target, pool, server, name, sipAddress, number, organizationalUnit, listed, edited } =
    chosen;
  const { forest, plan } = target;
  return [
    say('do-who'),
    say('do-start', { server, pool: pool.Fqdn, path: UTILITY }),
    ...(edited === null
      ? [
          say('do-load', {
            dialPlan: plan.Name,
            forest: forest.name,
            count: listed.length,
            forests: listed.join(', '),
          }),
          say('do-ignore'),
          organizationalUnit === null
            ? say('do-unit-any')
            : say('do-unit', { unit: organizationalUnit }),
          say('do-name', { name }),
          say('do-address', { sipAddress }),
        ]
      : [say('do-edit', { dialPlan: plan.Name, sipAddress })]),
    say('do-pool', { pool: pool.Fqdn }),
    say('do-number', { number }),
    say('do-kind', { kind: kindOf(chosen), name }),
    say('do-done'),
  ];
}

function kindOf({ target }: Chosen): 'attendant' | 'access' {
  return target.attendant === null ? 'access' : 'attendant';
}
