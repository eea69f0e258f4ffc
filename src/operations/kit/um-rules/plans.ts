import type { Forest } from '../../../protocol/endpoint.js';
import { isE164 } from '../e164.js';
import { sameName } from '../names.js';
import { objectId } from '../object-id.js';
import { hasNumberOf } from '../um-contacts.js';
import { askedSecurity } from '../voip-security.js';
import { byHand } from './by-hand.js';
import { fault, type Fault, type Rule } from './fault.js';
import type { Situation } from './situation.js';

/** There is a SIP URI plan: Lync uses no other. */
export const sipPlanRules: Rule = ({ forest, servers, sipPlans }) =>
  servers.length === 0 || sipPlans.length > 0
    ? []
    : [
        fault('dial-plan-none', { forest: forest.name }, [
          'create-dial-plan',
          { forest: forest.name },
        ]),
      ];

/** Every server in every SIP URI plan on both sides, and two UM servers at least. */
export const serverPlanRules: Rule = ({ forest, roles, sipPlans }) => [
  ...sipPlans.flatMap((plan) => {
    const missing = roles
      .filter(
        ({ settings }) =>
          settings !== null && !settings.DialPlans.some((one) => one.ObjectGuid === plan.Guid),
      )
      .map(({ server, role }) => `${server.Name} (${role})`);
    if (missing.length === 0) return [];
    const about = { dialPlan: plan.Name, servers: missing.join(', ') };
    return [
      fault('servers-in-plan', about, [
        'add-servers',
        { dialPlan: plan.Name, forest: forest.name },
      ]),
    ];
  }),
  ...(sipPlans.length > 0 && roles.filter(({ role }) => role === 'UM').length < 2
    ? [fault('two-servers', { forest: forest.name }, byHand(forest, 'two-servers'))]
    : []),
];

/** Lync takes no plan or auto attendant with a blank in its name, and a plan's name can't be changed. */
export const nameRules: Rule = ({ forest, sipPlans, attendants }) =>
  [
    ...sipPlans.map(({ Name, Guid }) => ({ name: Name, id: Guid, kind: 'plan' })),
    ...attendants
      .filter(({ UMDialPlan }) => sipPlans.some(({ Guid }) => Guid === UMDialPlan.ObjectGuid))
      .map(({ Name, Guid }) => ({ name: Name, id: Guid, kind: 'attendant' })),
  ]
    .filter(({ name }) => /\s/.test(name))
    .map((about) => fault('name-blank', about, byHand(forest, 'name-blank')));

/** Lync's media configurations don't contradict each other. */
export const mediaRules: Rule = ({ forest, lync }) => {
  const asked = askedSecurity(lync?.media ?? []);
  return 'none' in asked
    ? [
        fault(
          'media-conflict',
          { lyncForest: forest.lyncForest, ...asked },
          byHand(forest, 'media-conflict'),
        ),
      ]
    : [];
};

/**
 * Each SIP URI plan has access numbers, a policy, numbers that may be called out to and the security
 * that Lync's media ask for.
 */
export const dialPlanRules: Rule = ({ forest, sipPlans, policies, lync }) => {
  const media = lync?.media ?? [];
  const asked = askedSecurity(media);
  // Where they contradict each other, no security is right.
  const security = media.length === 0 || 'none' in asked ? null : asked;
  return sipPlans.flatMap((plan) => {
    const about = { dialPlan: plan.Name };
    const on = { dialPlan: plan.Name, forest: forest.name };
    return [
      ...(!plan.AccessTelephoneNumbers.some(isE164)
        ? [fault('access-numbers', about, ['set-access-numbers', on])]
        : []),
      ...(policies.some(({ UMDialPlan }) => UMDialPlan.ObjectGuid === plan.Guid)
        ? []
        : [
            fault('policy-missing', about, [
              'create-policy',
              { ...on, name: `${plan.Name} Default Policy` },
            ]),
          ]),
      ...diallingRules(forest, plan, policies),
      ...(security === null || security.allowed.some((one) => sameName(one, plan.VoIPSecurity))
        ? []
        : [
            fault(
              'voip-security',
              {
                ...about,
                security: plan.VoIPSecurity,
                encryption: security.levels.join(', '),
                wanted: security.voip,
              },
              ['secure-dial-plan', on],
            ),
          ]),
    ];
  });
};

/** A group of numbers is called only where the plan and the person's policy both allow it. */
function diallingRules(
  forest: Forest,
  plan: Situation['sipPlans'][number],
  all: Situation['policies'],
): Fault[] {
  const own = all.filter(({ UMDialPlan }) => UMDialPlan.ObjectGuid === plan.Guid);
  const isClosed = plan.AllowedInCountryOrRegionGroups.length === 0;
  const lacking = own.filter((one) => isClosed || one.AllowedInCountryOrRegionGroups.length === 0);
  const configured = plan.ConfiguredInCountryOrRegionGroups.map((one) => one.split(',')[0] ?? one);
  // What the plan has already is taken; without any, the operation's own group for any number.
  const groups = [...new Set(isClosed ? configured : plan.AllowedInCountryOrRegionGroups)].join(
    '; ',
  );
  // A policy at a time: auto attendants, which strangers call, are left as they are.
  const [offer, ...alike] = lacking.map(({ Guid }): NonNullable<Fault['offer']> => [
    'set-dialing-rules',
    {
      dialPlan: plan.Name,
      policy: objectId(forest.name, Guid),
      forest: forest.name,
      ...(groups === '' ? {} : { groups }),
    },
  ]);
  if (offer === undefined) return [];
  const about = { dialPlan: plan.Name, policies: lacking.map(({ Name }) => Name).join(', ') };
  return [{ ...fault('dialling-rules', about, offer), alike }];
}

/** Each SIP URI plan has a Lync dial plan of its name, with rules. */
export const lyncDialPlanRules: Rule = ({ forest, sipPlans, lync }) =>
  lync === null
    ? []
    : sipPlans.flatMap((plan) => {
        const found = lync.dialPlans.find(
          ({ SimpleName }) =>
            sameName(SimpleName, plan.Name) || sameName(SimpleName, plan.PhoneContext),
        );
        if (found !== undefined) {
          return found.NormalizationRules.length === 0
            ? [
                fault(
                  'lync-dial-plan-rules',
                  { dialPlan: found.SimpleName },
                  madeInLync(found.SimpleName, plan, forest),
                ),
              ]
            : [];
        }
        return [
          fault('lync-dial-plan', { dialPlan: plan.Name }, madeInLync(plan.Name, plan, forest)),
        ];
      });

/** A Lync dial plan with a rule for extensions as a plan has them. */
function madeInLync(
  name: string,
  { NumberOfDigitsInExtension: digits }: Situation['sipPlans'][number],
  forest: Forest,
): Fault['offer'] {
  return ['create-lync-dial-plan', { name, digits: String(digits), forest: forest.name }];
}

/** Auto attendants answer, and Lync has a contact for each of them and for each plan. */
export const contactRules: Rule = ({ forest, sipPlans, attendants, lync }) =>
  sipPlans.flatMap((plan) => {
    const own = attendants.filter(({ UMDialPlan }) => UMDialPlan.ObjectGuid === plan.Guid);
    const contacts = lync?.contacts.filter((one) =>
      sameName(one.OtherIpPhone ?? '', plan.PhoneContext),
    );
    const where = { forest: forest.name };
    return [
      ...(contacts === undefined || contacts.some(({ IsSubscriberAccess }) => IsSubscriberAccess)
        ? []
        : [
            fault('contact-subscriber', { dialPlan: plan.Name }, [
              'create-contact',
              { dialPlan: plan.Name, ...where },
            ]),
          ]),
      ...own.flatMap(({ Name, Status, PilotIdentifierList }) => {
        const name = { name: Name };
        if (!sameName(Status, 'Enabled')) {
          return [
            fault('attendant-disabled', name, ['enable-auto-attendant', { ...name, ...where }]),
          ];
        }
        // Lync has nothing to call it by: a contact would come to nothing.
        if (!PilotIdentifierList.some(isE164)) {
          return [fault('attendant-number', name, byHand(forest, 'attendant-number', name))];
        }
        const isReached = contacts?.some(
          (one) => one.AutoAttendant && hasNumberOf(one, PilotIdentifierList),
        );
        return isReached === false
          ? [fault('contact-attendant', name, ['create-contact', { ...name, ...where }])]
          : [];
      }),
    ];
  });
