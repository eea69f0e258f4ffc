import { domainDn } from '../engine/names.js';
import { newObject, type Implementation, type Session } from '../engine/session.js';
import { lyncNotFound, lyncRefused } from '../errors.js';
import type { CsDialPlanRecord, CsVoiceNormalizationRuleRecord } from '../records/lync.js';
import { psObject } from '../values.js';

const CLASSES = 'Microsoft.Rtc.Management';
const KEEP_ALL = 'Keep All';
const LOCATION_PROFILE = `${CLASSES}.Policy.Cmdlets`;

/** A dial plan's identity as Lync shows it: `Global`, `Site:Paris`; a per-user one is `Tag:Paris`. */
function shownIdentity(identity: string): string {
  const [, scope, name] = /^(site|tag|registrar|pstngateway):(.+)$/i.exec(identity) ?? [];
  if (scope === undefined || name === undefined) {
    return identity.toLowerCase() === 'global' ? 'Global' : `Tag:${identity}`;
  }
  return `${scope.slice(0, 1).toUpperCase()}${scope.slice(1).toLowerCase()}:${name}`;
}

function thePlan(session: Session, identity: string): CsDialPlanRecord {
  const [plan] = session.forest.tables.CsDialPlan.find('id', shownIdentity(identity));
  if (plan === undefined) throw lyncNotFound(identity);
  return plan;
}

function showPlan(plan: CsDialPlanRecord) {
  return psObject(`${CLASSES}.WritableConfig.Policy.Voice.LocationProfile`, {
    Identity: plan.Name,
    SimpleName: plan.SimpleName,
    NormalizationRules: plan.NormalizationRules,
  });
}

function showRule(rule: CsVoiceNormalizationRuleRecord) {
  return psObject(`${CLASSES}.WritableConfig.Policy.Voice.NormalizationRule`, {
    Identity: rule.Name,
    Name: rule.Name.slice(rule.Name.indexOf('/') + 1),
    Pattern: rule.Pattern,
    Translation: rule.Translation,
  });
}

function addRule(
  session: Session,
  plan: string,
  name: string,
  Pattern: string,
  Translation: string,
): CsVoiceNormalizationRuleRecord {
  return session.transaction.add(session.forest.tables.CsVoiceNormalizationRule, {
    ...newObject(session, `${plan}/${name}`, configurationDn(session)),
    Pattern,
    Translation,
  });
}

function configurationDn(session: Session): string {
  return `CN=RTC Service,CN=Services,CN=Configuration,${domainDn(session.forest.name)}`;
}

export const LYNC_DIAL_PLANS: Readonly<Record<string, Implementation>> = {
  'Get-CsDialPlan': {
    cmdletClass: `${LOCATION_PROFILE}.GetLocationProfileCmdlet`,
    run: (given, session) => {
      const identity = given.text('Identity');
      const plans =
        identity === undefined
          ? session.forest.tables.CsDialPlan.all()
          : [thePlan(session, identity)];
      return plans.map(showPlan);
    },
  },
  // It is in force at once where it is a site's, with the one rule that changes nothing.
  'New-CsDialPlan': {
    cmdletClass: `${LOCATION_PROFILE}.NewLocationProfileCmdlet`,
    run: (given, session) => {
      const { CsDialPlan, CsPool } = session.forest.tables;
      const identity = shownIdentity(given.needed('Identity'));
      const simpleName = given.text('SimpleName') ?? identity.replace(/^[^:]+:/, '');
      const isSite = identity.startsWith('Site:');
      if (isSite && !CsPool.all().some(({ Site }) => same(Site, identity))) {
        throw lyncNotFound(identity);
      }
      const isTaken = CsDialPlan.all().some(
        (plan) => same(plan.Name, identity) || same(plan.SimpleName, simpleName),
      );
      if (isTaken) throw lyncRefused('DuplicateDialPlan', simpleName);
      if (!/^[\w.-]{1,256}$/.test(simpleName)) throw lyncRefused('InvalidSimpleName', simpleName);
      const plan = session.transaction.add(CsDialPlan, {
        ...newObject(session, identity, configurationDn(session)),
        SimpleName: simpleName,
        NormalizationRules: [KEEP_ALL],
      });
      addRule(session, identity, KEEP_ALL, '^(\\d+)$', '$1');
      return [showPlan(plan)];
    },
  },
  'Remove-CsDialPlan': {
    cmdletClass: `${LOCATION_PROFILE}.RemoveLocationProfileCmdlet`,
    run: (given, session) => {
      const { CsDialPlan, CsVoiceNormalizationRule } = session.forest.tables;
      const plan = thePlan(session, given.needed('Identity'));
      for (const name of plan.NormalizationRules) {
        for (const rule of CsVoiceNormalizationRule.find('id', `${plan.Name}/${name}`)) {
          session.transaction.remove(CsVoiceNormalizationRule, rule);
        }
      }
      session.transaction.remove(CsDialPlan, plan);
      return [];
    },
  },
  'Get-CsVoiceNormalizationRule': {
    cmdletClass: `${LOCATION_PROFILE}.GetNormalizationRuleCmdlet`,
    run: (given, session) => {
      const { CsVoiceNormalizationRule } = session.forest.tables;
      const identity = given.text('Identity');
      if (identity === undefined) return CsVoiceNormalizationRule.all().map(showRule);
      const [plan = '', name = ''] = identity.split('/');
      const [rule] = CsVoiceNormalizationRule.find('id', `${shownIdentity(plan)}/${name}`);
      if (rule === undefined) throw lyncNotFound(identity);
      return [showRule(rule)];
    },
  },
  'New-CsVoiceNormalizationRule': {
    cmdletClass: `${LOCATION_PROFILE}.NewNormalizationRuleCmdlet`,
    run: (given, session) => {
      const plan = thePlan(session, given.needed('Parent'));
      const name = given.needed('Name');
      const rules = plan.NormalizationRules;
      if (rules.some((one) => same(one, name))) throw lyncRefused('DuplicateRule', name);
      const place = given.number('Priority') ?? rules.indexOf(KEEP_ALL);
      session.transaction.set(session.forest.tables.CsDialPlan, plan, {
        NormalizationRules: rules.toSpliced(place < 0 ? rules.length : place, 0, name),
      });
      const pattern = given.text('Pattern') ?? '^(\\d{11})$';
      return [
        showRule(addRule(session, plan.Name, name, pattern, given.text('Translation') ?? '+$1')),
      ];
    },
  },
  'Test-CsDialPlan': {
    cmdletClass: `${CLASSES}.Voice.Cmdlets.TestOcsDialPlan`,
    run: (given, session) => {
      const plan = thePlan(session, given.needed('Dialplan'));
      const dialed = given.needed('DialedNumber');
      const matching = plan.NormalizationRules.flatMap((name) =>
        session.forest.tables.CsVoiceNormalizationRule.find('id', `${plan.Name}/${name}`),
      ).find(({ Pattern }) => new RegExp(Pattern).test(dialed));
      return [
        psObject(`${CLASSES}.Voice.DialPlanTestResult`, {
          TranslatedNumber:
            matching === undefined
              ? ''
              : dialed.replace(new RegExp(matching.Pattern), matching.Translation),
          MatchingRule: matching?.Name ?? null,
        }),
      ];
    },
  },
};

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
