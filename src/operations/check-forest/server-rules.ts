import { sameName } from '../kit/names.js';
import { byHand } from '../kit/um-rules/by-hand.js';
import { fault, type Fault } from '../kit/um-rules/fault.js';
import type { ForestSituation } from './situation.js';

/** Calls are let through to every server: none was left draining or out of service. */
export function componentRules({ forest, components }: ForestSituation): Fault[] {
  return components
    .filter(({ state }) => !sameName(state, 'Active'))
    .map(({ server, state }) =>
      fault('component-state', { server, state }, [
        'restart-services',
        { server, forest: forest.name },
      ]),
    );
}

/** Every UM server of a plan has the language packs that the plan and its auto attendants speak. */
export function languageRules({ forest, roles, sipPlans, attendants }: ForestSituation): Fault[] {
  return sipPlans.flatMap((plan) => {
    const servers = roles.filter(
      ({ role, settings }) =>
        role === 'UM' && settings?.DialPlans.some(({ ObjectGuid }) => ObjectGuid === plan.Guid),
    );
    const speakers = [
      { name: plan.Name, language: plan.DefaultLanguage },
      ...attendants
        .filter(({ UMDialPlan }) => UMDialPlan.ObjectGuid === plan.Guid)
        .map(({ Name, Language }) => ({ name: Name, language: Language })),
    ];
    return speakers.flatMap(({ name, language }) => {
      if (language === null) return [];
      const lacking = servers.filter(
        ({ settings }) => settings?.Languages.some((one) => sameName(one, language)) === false,
      );
      if (lacking.length === 0) return [];
      const named = lacking.map(({ server }) => server.Name).join(', ');
      const about = { name, language, servers: named };
      return [fault('language-pack', about, byHand(forest, 'language-pack'))];
    });
  });
}
