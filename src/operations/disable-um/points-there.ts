import type { Output } from '../../cmdlets/call.js';
import type { Message } from '../../protocol/message.js';
import type { Directory } from '../kit/directory.js';
import type { DialPlan } from '../kit/find-dial-plan.js';
import { exchangeShell } from '../kit/forests.js';
import { messagesOf } from '../kit/messages.js';
import { sameName } from '../kit/names.js';
import type { FoundPerson } from '../kit/person.js';
import type { UmMailbox } from '../kit/um-mailbox.js';

const say = messagesOf('disable-um');

/** How many people are named whose operator somebody is. */
const MOST_NAMED = 5;

type Attendant = Output<'Get-UMAutoAttendant'>;

/**
 * What leads callers to somebody's extension or mailbox, and would still do so when voice mail is
 * off: keys and operators of auto attendants, the operator of a dial plan, that of other people.
 * @param plans the dial plans of the forest
 */
export async function whatPointsThere(
  directory: Directory,
  { forest, mailbox }: FoundPerson,
  um: UmMailbox,
  plans: readonly DialPlan[],
): Promise<Message[]> {
  const shell = exchangeShell(forest);
  const [attendants, others] = await Promise.all([
    directory.read(shell, 'Get-UMAutoAttendant', {}),
    peopleWithOperator(directory, shell, um),
  ]);
  // An extension is somebody's on one plan only; the same digits on another plan are another's.
  const contexts = new Map(plans.map(({ Guid, PhoneContext }) => [Guid, PhoneContext]));
  const isHeld = (number: string | null | undefined, planGuid: string): boolean =>
    mailbox.EmailAddresses.some((address) =>
      sameName(address, `eum:${number ?? ''};phone-context=${contexts.get(planGuid) ?? ''}`),
    );
  const isMailbox = (name: string | undefined): boolean =>
    [
      mailbox.LegacyExchangeDN,
      mailbox.Alias,
      mailbox.DisplayName,
      mailbox.PrimarySmtpAddress,
      mailbox.UserPrincipalName,
    ].some((own) => sameName(own, name ?? ''));
  return [
    ...attendants.flatMap((attendant) =>
      keysOf(attendant)
        .filter(
          ({ extension, mailboxes }) =>
            isHeld(extension, attendant.UMDialPlan.ObjectGuid) || mailboxes.some(isMailbox),
        )
        .map(({ hours, key, name }) =>
          say('warning-key', { attendant: attendant.Name, hours, key, name }),
        ),
    ),
    ...attendants
      .filter((one) => isHeld(one.OperatorExtension, one.UMDialPlan.ObjectGuid))
      .map(({ Name, OperatorExtension }) =>
        say('warning-attendant-operator', { attendant: Name, extension: OperatorExtension ?? '' }),
      ),
    ...plans
      .filter(({ Guid, OperatorExtension }) => isHeld(OperatorExtension, Guid))
      .map(({ Name, OperatorExtension }) =>
        say('warning-plan-operator', { dialPlan: Name, extension: OperatorExtension ?? '' }),
      ),
    ...others,
  ];
}

/**
 * The keys of the menus that are on, `key,name,extension,autoAttendant,prompt,phrases,leaveFor,
 * transferTo`.
 */
function keysOf(attendant: Attendant) {
  const menus = [
    ['business', attendant.BusinessHoursKeyMappingEnabled, attendant.BusinessHoursKeyMapping],
    ['after', attendant.AfterHoursKeyMappingEnabled, attendant.AfterHoursKeyMapping],
  ] as const;
  return menus.flatMap(([hours, isOn, keys]) =>
    (isOn ? keys : []).map((text) => {
      const [key = '', name = '', extension = '', , , , ...mailboxes] = text.split(',');
      return { hours, key, name, extension, mailboxes };
    }),
  );
}

/** Those on the same plan who have one of the extensions as their own operator. */
async function peopleWithOperator(
  directory: Directory,
  shell: ReturnType<typeof exchangeShell>,
  { Guid, Extensions, UMDialPlan }: UmMailbox,
): Promise<Message[]> {
  if (Extensions.length === 0) return [];
  const found = await directory.read(shell, 'Get-UMMailbox', {
    Filter: Extensions.map((extension) => `OperatorNumber -eq '${extension}'`).join(' -or '),
    ResultSize: 'Unlimited',
  });
  const others = found.filter(
    (one) => one.Guid !== Guid && one.UMDialPlan?.ObjectGuid === UMDialPlan.ObjectGuid,
  );
  if (others.length === 0) return [];
  const names = others.map(({ DisplayName }) => DisplayName).sort();
  return [
    say('warning-others-operator', {
      count: names.length,
      users: names.slice(0, MOST_NAMED).join(', '),
      more: Math.max(0, names.length - MOST_NAMED),
    }),
  ];
}
