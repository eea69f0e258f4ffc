import { call } from '../../cmdlets/call.js';
import type { Check, DraftInput } from '../../protocol/plan.js';
import { lyncShell } from '../kit/forests.js';
import { messagesOf } from '../kit/messages.js';
import type { WantedPlan } from './choose.js';

const say = messagesOf('create-lync-dial-plan');

/** The plan that makes it, gives it its rule, and tries the rule before anybody is granted it. */
export function lyncDialPlanDraft(wanted: WantedPlan): DraftInput {
  const { forest, name, given, shown, rule, site, isThere, isShared } = wanted;
  const { dialled, translated, prefix, digits } = rule;
  const endpoint = lyncShell(forest);
  const made: Check = {
    endpoint,
    call: call('Get-CsDialPlan', { Identity: shown }),
    where: { SimpleName: name },
    is: 'present',
  };
  const ruled: Check = {
    endpoint,
    call: call('Get-CsVoiceNormalizationRule', { Identity: `${shown}/${rule.name}` }),
    where: { Pattern: rule.pattern, Translation: rule.translation },
    is: 'present',
  };
  const translates: Check = {
    endpoint,
    call: call('Test-CsDialPlan', { Dialplan: shown, DialedNumber: dialled }),
    where: { TranslatedNumber: translated },
    is: 'present',
  };
  const common = { kind: 'command', administration: 'lync', endpoint } as const;
  return {
    summary:
      site === null
        ? say('summary', { name, dialled, translated })
        : say('summary-site', { name, site: site.name, dialled, translated }),
    subject: [
      { label: say('subject-plan'), value: shown },
      { label: say('subject-rule'), value: say('value-rule', { digits, prefix }) },
      { label: say('subject-forest'), value: forest.lyncForest },
    ],
    steps: [
      {
        ...common,
        id: 'plan',
        title: say('step-plan', { name: shown }),
        call: call('New-CsDialPlan', { Identity: given, SimpleName: name }),
        settled: [made],
        already: isThere,
      },
      {
        ...common,
        id: 'rule',
        title: say('step-rule', { name: shown, digits, prefix }),
        call: call('New-CsVoiceNormalizationRule', {
          Parent: given,
          Name: rule.name,
          Priority: 0,
          Pattern: rule.pattern,
          Translation: rule.translation,
        }),
        settled: [ruled],
      },
    ],
    changes: [
      ...(isThere
        ? []
        : [{ object: shown, property: say('property-plan'), before: null, after: name }]),
      {
        object: shown,
        property: say('property-rule', { rule: rule.name }),
        before: null,
        after: `${rule.pattern} → ${rule.translation}`,
      },
    ],
    warnings: [
      ...(rule.isLikely ? [] : [say('warning-length', { translated })]),
      ...(site === null
        ? [isShared ? say('warning-shared', { name: shown }) : say('note-grant', { name })]
        : [say('warning-site', { site: site.name, pools: site.pools.join(', ') })]),
    ],
    stops: site === null || isThere ? [] : [say('stops', { site: site.name, count: site.users })],
    numbers: { created: isThere ? 1 : 2, deleted: 0, changed: site === null ? 0 : site.users },
    verifications: [
      { title: say('verify-plan', { name: shown }), check: made },
      { title: say('verify-rule', { dialled, translated }), check: translates },
    ],
    undo: {
      kind: 'none',
      reason: say(site === null ? 'undo-none' : 'undo-none-site', { name: shown }),
    },
    claims: [
      `lync-dial-plan:${forest.lyncForest}:${name.toLowerCase()}`,
      `lync-dial-plan-identity:${forest.lyncForest}:${shown.toLowerCase()}`,
    ],
    before: {
      lyncForest: forest.lyncForest,
      identity: shown,
      isThere,
      pattern: rule.pattern,
      translation: rule.translation,
      pools: site?.pools ?? [],
    },
  };
}
