import { z } from 'zod';
import { contactStateRules } from './check-forest/contacts.js';
import { CHECK_FOREST_EXAMPLES } from './check-forest/examples.js';
import { findingOf, forestFault } from './check-forest/finding.js';
import { trustRules } from './check-forest/forest-trust.js';
import { frontEndRules } from './check-forest/front-ends.js';
import { findingsPage } from './check-forest/pages.js';
import { partnerRules } from './check-forest/partners.js';
import { CHECK_FOREST_PHRASES } from './check-forest/phrases.js';
import { ruleCounts } from './check-forest/rule-counts.js';
import { componentRules, languageRules } from './check-forest/server-rules.js';
import type { Message } from '../protocol/message.js';
import { readSituations, type ForestSituation } from './check-forest/situation.js';
import { CHECK_FOREST_TEXTS } from './check-forest/texts.js';
import { rootRules } from './check-forest/trusted-roots.js';
import { userRules } from './check-forest/user-rules.js';
import { exchangeForests } from './kit/forests.js';
import { messagesOf } from './kit/messages.js';
import { operation } from './kit/operation.js';
import {
  deniedRules,
  gatewayRules,
  outCallRules,
  permissionRules,
  pilotRules,
  poolRules,
} from './kit/um-rules/gateways.js';
import {
  contactRules,
  dialPlanRules,
  lyncDialPlanRules,
  mediaRules,
  nameRules,
  serverPlanRules,
  sipPlanRules,
} from './kit/um-rules/plans.js';
import { certificateRules, roleRules, serviceRules } from './kit/um-rules/servers.js';

const say = messagesOf('check-forest');

/** The worst first: what stops every call, then single servers and plans, then people. */
const RULES = [
  roleRules,
  trustRules,
  serviceRules,
  componentRules,
  certificateRules,
  rootRules,
  languageRules,
  sipPlanRules,
  serverPlanRules,
  permissionRules,
  deniedRules,
  partnerRules,
  poolRules,
  pilotRules,
  nameRules,
  gatewayRules,
  outCallRules,
  frontEndRules,
  mediaRules,
  dialPlanRules,
  lyncDialPlanRules,
  contactRules,
  contactStateRules,
  userRules,
];

/** Looks at every rule that can be read, in one forest or all. */
export default operation({
  kind: 'read',
  name: 'check-forest',
  topic: 'servers',
  effect: 'read',
  parameters: z.strictObject({
    forest: z.string().max(255).optional(),
    page: z.union([z.literal('all'), z.coerce.number().int().min(1).max(1000)]).optional(),
  }),
  required: [],
  examples: CHECK_FOREST_EXAMPLES,
  phrases: CHECK_FOREST_PHRASES,
  signs: [
    'check integration',
    'check um lync -users',
    'forest check',
    'check um {forest} -calltest',
    'check everything {forest?}',
    'check server certificate|gateway|plan {forest?}',
  ],
  texts: CHECK_FOREST_TEXTS,
  async answer(given, directory) {
    const forests = exchangeForests(directory, given.forest);
    const read = await readSituations(directory, forests);
    const checked = read.flatMap(({ reading }) => {
      if ('error' in reading) return [];
      const situation = reading.value;
      const findings = RULES.flatMap((rule) => rule(situation).map(findingOf));
      return [{ situation, findings }];
    });
    const silent = read.flatMap(({ forest, reading }) =>
      'error' in reading ? [{ forest, error: reading.error }] : [],
    );
    // One forest's silence doesn't hide what the others tell.
    const [only] = silent;
    if (only !== undefined && checked.length === 0) throw only.error;
    const findings = [
      ...silent.map(({ forest, error }) => findingOf(forestFault(forest, error))),
      ...checked.flatMap((one) => one.findings),
    ];
    const page = findingsPage(findings, given.page ?? 1, given.forest);
    return {
      title: say('answer', { count: findings.length }),
      facts: checked.map(({ situation, findings: own }) => ({
        label: say('forest', { forest: situation.forest.name }),
        value: say('seen', {
          ...ruleCounts(situation, own),
          servers: situation.servers.length,
          plans: situation.sipPlans.length,
          pools: situation.pools?.length ?? 0,
          people: situation.people.count,
        }),
      })),
      findings: [...page.findings],
      notes: [
        ...page.notes,
        say('late'),
        ...checked.flatMap(({ situation }) => absentNote(situation)),
        ...checked
          .filter(({ situation }) => situation.lync === null)
          .map(({ situation }) => say('no-lync', { forest: situation.forest.name })),
      ],
      offers: [
        ...page.offers,
        ...checked
          .filter(({ findings: own }) => own.length > 1)
          .map(({ situation: { forest } }) => ({
            operation: 'integrate-forest',
            parameters: { forest: forest.name },
            text: say('integrate', { forest: forest.name }),
          })),
      ],
    };
  },
});

/** What couldn't be looked at because the settings reach a server in a way that has no command for it. */
function absentNote({ forest, absent }: ForestSituation): Message[] {
  const commands = [...new Set(absent.map(({ command }) => command))];
  return commands.length === 0
    ? []
    : [say('not-read', { forest: forest.name, commands: commands.join(', ') })];
}
