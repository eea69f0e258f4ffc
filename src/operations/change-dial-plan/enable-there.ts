import type { Draft } from '../../protocol/plan.js';
import { chooseExtension } from '../kit/choose-extension.js';
import type { Directory } from '../kit/directory.js';
import { allDialPlans } from '../kit/find-dial-plan.js';
import { requireLyncUser } from '../kit/lync-user.js';
import { messagesOf } from '../kit/messages.js';
import { objectId } from '../kit/object-id.js';
import type { FoundPerson } from '../kit/person.js';
import { extensionNeeded } from '../kit/propose-extension.js';
import { chooseTarget } from './choose-target.js';

const say = messagesOf('change-dial-plan');

/** Where somebody is to go, as it was asked for. */
interface Wanted {
  readonly dialPlan?: string | undefined;
  readonly policy?: string | undefined;
  readonly newExtension?: string | undefined;
}

/**
 * The way on from a move that ended between its two steps, and back from it: the voice mail that is
 * off is enabled where it is to be.
 * @throws UmError as `chooseTarget` and `enable-um`
 */
export async function enableThere(
  directory: Directory,
  person: FoundPerson,
  { dialPlan, policy: namedPolicy, newExtension }: Wanted,
): Promise<Draft> {
  const { forest, mailbox } = person;
  const { plan, policy } = await chooseTarget(
    directory,
    person,
    await allDialPlans(directory),
    '—',
    {
      ...(dialPlan === undefined ? {} : { dialPlan }),
      ...(namedPolicy === undefined ? {} : { policy: namedPolicy }),
    },
  );
  const lync = await requireLyncUser(directory, person);
  const extension = chooseExtension(plan, newExtension, lync.LineURI);
  if (extension === null)
    throw await extensionNeeded(directory, person, plan, lync.LineURI, 'newExtension');
  const draft = await directory.plan('enable-um', {
    user: objectId(forest.name, mailbox.Guid),
    dialPlan: objectId(forest.name, plan.Guid),
    policy: objectId(forest.name, policy.Guid),
    extension,
  });
  return {
    ...draft,
    warnings: [say('warning-off', { user: mailbox.DisplayName }), ...draft.warnings],
  };
}
