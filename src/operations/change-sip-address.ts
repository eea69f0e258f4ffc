import { z } from 'zod';
import { call } from '../cmdlets/call.js';
import { UmError } from '../protocol/errors.js';
import { message } from '../protocol/message.js';
import type { Check, StepInput } from '../protocol/plan.js';
import { addressNeeded } from './change-sip-address/after-renaming.js';
import { CHANGE_SIP_ADDRESS_EXAMPLES } from './change-sip-address/examples.js';
import { CHANGE_SIP_ADDRESS_PHRASES } from './change-sip-address/phrases.js';
import { refuseTakenSipAddress, sipAddressOf } from './change-sip-address/addresses.js';
import { CHANGE_SIP_ADDRESS_TEXTS } from './change-sip-address/texts.js';
import { allDialPlans } from './kit/find-dial-plan.js';
import { findPerson } from './kit/find-person.js';
import { exchangeShell, lyncShell } from './kit/forests.js';
import { bareSipAddress, requireLyncUser, sipProxiesOf } from './kit/lync-user.js';
import { messagesOf } from './kit/messages.js';
import { sameName } from './kit/names.js';
import { objectId } from './kit/object-id.js';
import { operation } from './kit/operation.js';
import { mailboxClaim } from './kit/person-claim.js';
import { conflictingProxies } from './kit/refuse-sip-address.js';
import { personSubject } from './kit/person-subject.js';
import { refuseClaimed } from './kit/refuse-claimed.js';
import { sameController } from './kit/same-controller.js';
import { storedEumAddress } from './kit/um-addresses.js';
import { requireUmMailbox } from './kit/um-mailbox.js';
import { userText } from './kit/user-text.js';

const say = messagesOf('change-sip-address');

/** How long Lync's new address may take to reach the mailbox, in milliseconds. */
const PROXY_DEADLINE = 15 * 60_000;

/**
 * Gives somebody the same SIP address in Lync and in voice mail: Lync first, then, once the mailbox
 * shows it, the EUM address. A mailbox into which Lync writes nothing is given it. Without an
 * address, Lync's present one is what voice mail gets, but for somebody who is called otherwise now:
 * then it is asked for.
 */
export default operation({
  kind: 'change',
  name: 'change-sip-address',
  topic: 'people',
  effect: 'change',
  parameters: z.strictObject({
    user: z.string().max(256),
    sipAddress: z.string().max(256).optional(),
    /** That the person is called otherwise now, and so gets another address. */
    renamed: z.enum(['renamed']).optional(),
    /** What they are called now. */
    newName: z.string().max(256).optional(),
    forest: z.string().max(255).optional(),
  }),
  required: ['user'],
  examples: CHANGE_SIP_ADDRESS_EXAMPLES,
  phrases: CHANGE_SIP_ADDRESS_PHRASES,
  signs: [
    'sip {user} {sipAddress}',
    'sip align {user} {sipAddress?}',
    'sip um align {user} {sipAddress?}',
  ],
  texts: CHANGE_SIP_ADDRESS_TEXTS,
  async plan(given, directory) {
    const person = await findPerson(directory, given.user, given.forest);
    const { forest, mailbox } = person;
    const um = await requireUmMailbox(directory, person);
    await refuseClaimed(directory, mailboxClaim(person));
    const lync = await requireLyncUser(directory, person);
    const inLync = bareSipAddress(lync.SipAddress);
    const newName = given.newName?.trim() ?? '';
    if (given.sipAddress === undefined && (given.renamed !== undefined || newName !== ''))
      throw addressNeeded(mailbox, newName, inLync);
    const wanted = given.sipAddress === undefined ? inLync : sipAddressOf(given.sipAddress);
    const inUm = um.SIPResourceIdentifier ?? '';
    const user = mailbox.DisplayName;
    const lyncChanges = !sameName(inLync, wanted);
    const isHome = sameName(forest.name, forest.lyncForest);
    const hasProxy = sipProxiesOf(mailbox).some((proxy) => sameName(proxy, wanted));
    const others = hasProxy ? [] : conflictingProxies(person, wanted);
    // Lync writes it with its own address, into a mailbox of its forest; otherwise nobody does.
    const isWritten = !hasProxy && (isHome ? !lyncChanges : others.length > 0);
    if (!lyncChanges && sameName(inUm, wanted) && !isWritten)
      throw new UmError('UM-ALREADY-SO', { object: `${user} · ${wanted}` });
    const dialPlans = await allDialPlans(directory);
    await refuseTakenSipAddress(directory, person, dialPlans, lync, wanted);
    const plan = dialPlans.find(({ plan: one }) => one.Guid === um.UMDialPlan.ObjectGuid)?.plan;
    if (plan?.URIType !== 'SipName') {
      throw new UmError('UM-DIAL-PLAN-NOT-SIP', {
        dialPlan: um.UMDialPlan.Name,
        kind: plan?.URIType ?? '',
      });
    }
    const shell = exchangeShell(forest);
    const oldAddress = inUm === '' ? null : storedEumAddress(mailbox, inUm, plan.PhoneContext);
    const newAddress = `EUM:${wanted};phone-context=${plan.PhoneContext}`;
    const inMailbox = (addresses: string[], is: Check['is'] = 'present'): Check => ({
      endpoint: shell,
      call: call('Get-Mailbox', { Identity: mailbox.Guid, ...sameController(mailbox) }),
      where: { EmailAddresses: addresses },
      is,
    });
    const inCs: Check = {
      endpoint: lyncShell(forest),
      call: call('Get-CsUser', { Identity: `sip:${wanted}` }),
      where: { SipAddress: `sip:${wanted}` },
      is: 'present',
    };
    const same = { endpoint: shell, administration: 'exchange' as const };
    const steps: StepInput[] = [
      {
        kind: 'command',
        id: 'lync',
        title: say('step-lync', { user, sipAddress: wanted }),
        administration: 'lync',
        endpoint: lyncShell(forest),
        call: call('Set-CsUser', { Identity: lync.SipAddress, SipAddress: `sip:${wanted}` }),
        settled: [inCs],
        already: !lyncChanges,
      },
      ...(isWritten
        ? [
            {
              kind: 'command' as const,
              id: 'proxy',
              title: say('step-write-proxy', { user, sipAddress: wanted }),
              ...same,
              call: call('Set-Mailbox', {
                Identity: mailbox.Guid,
                EmailAddresses: {
                  ...(others.length === 0 ? {} : { Remove: others }),
                  Add: [`SIP:${wanted}`],
                },
                ...sameController(mailbox),
              }),
              settled: [
                inMailbox([`SIP:${wanted}`]),
                ...others.map((other) => inMailbox([other], 'absent')),
              ],
            },
          ]
        : []),
      ...(isHome && !isWritten
        ? [
            {
              kind: 'wait' as const,
              id: 'proxy',
              title: say('step-proxy', { user }),
              ...same,
              settled: [inMailbox([`sip:${wanted}`])],
              deadlineMs: PROXY_DEADLINE,
              late: 'fail' as const,
              already: hasProxy,
            },
          ]
        : []),
      {
        kind: 'command',
        id: 'eum',
        title: say('step-eum', { user, sipAddress: wanted }),
        ...same,
        call: call('Set-Mailbox', {
          Identity: mailbox.Guid,
          EmailAddresses: {
            ...(oldAddress === null ? {} : { Remove: [oldAddress] }),
            Add: [newAddress],
          },
          ...sameController(mailbox),
        }),
        settled: [inMailbox([newAddress])],
        already: sameName(inUm, wanted),
      },
    ];
    return {
      summary: say('summary', { user, sipAddress: wanted }),
      subject: await personSubject(directory, person),
      steps,
      changes: [
        {
          object: user,
          property: say('property-lync'),
          before: inLync,
          after: wanted,
        },
        ...(isWritten
          ? [
              {
                object: user,
                property: say('property-mailbox'),
                before: others.join(', ') || null,
                after: `SIP:${wanted}`,
              },
            ]
          : []),
        { object: user, property: say('property-um'), before: inUm, after: wanted },
      ],
      warnings: lyncChanges ? [say('warning-meetings', { user })] : [],
      stops: lyncChanges ? [say('stops', { user })] : [],
      numbers: { created: 0, deleted: 0, changed: 1 },
      verifications: [
        { title: say('verify-lync', { sipAddress: wanted }), check: inCs },
        { title: say('verify-um', { sipAddress: wanted }), check: inMailbox([newAddress]) },
        ...(oldAddress === null || sameName(oldAddress, newAddress)
          ? []
          : [
              {
                title: say('verify-old', { sipAddress: inUm }),
                check: inMailbox([oldAddress], 'absent'),
              },
            ]),
        ...um.Extensions.map((extension) => ({
          title: say('verify-extension', { extension }),
          check: inMailbox([`eum:${extension};phone-context=${plan.PhoneContext}`]),
        })),
      ],
      undo: lyncChanges
        ? {
            kind: 'request',
            operation: 'change-sip-address',
            parameters: { user: objectId(forest.name, mailbox.Guid), sipAddress: inLync },
            explanation: say('undo', { sipAddress: inLync }),
          }
        : { kind: 'none', reason: say('undo-none', { user, sipAddress: wanted }) },
      userTexts: lyncChanges
        ? [
            userText(mailbox, plan.DefaultLanguage, [
              message('user-text.sip', { sipAddress: wanted }),
            ]),
          ]
        : [],
      claims: [mailboxClaim(person), `sip:${wanted.toLowerCase()}`],
      before: {
        mailbox: mailbox.Guid,
        inLync,
        inUm,
        proxies: sipProxiesOf(mailbox).sort(),
        eum: mailbox.EmailAddresses.filter((address) => /^eum:/i.test(address)).sort(),
      },
    };
  },
});
