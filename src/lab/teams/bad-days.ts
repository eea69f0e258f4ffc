import { z } from 'zod';

const common = {
  /** How many times the rule applies. */
  times: z.int().min(1).max(1000).default(1),
  /** Only in this seat's chats. */
  seat: z.string().optional(),
};
const onSends = {
  ...common,
  /** Only for these calls; without it for sends and edits. */
  on: z
    .array(z.enum(['create', 'send', 'update', 'delete']))
    .min(1)
    .default(['send', 'update']),
};

/** One thing that goes wrong in Teams, so many times. */
export const ruleSchema = z.discriminatedUnion('kind', [
  /** The call is refused with 429. */
  z.strictObject({
    kind: z.literal('throttle'),
    ...onSends,
    retryAfterSeconds: z.int().min(0).max(3600).default(1),
  }),
  /** The call fails and nothing has happened. */
  z.strictObject({
    kind: z.literal('fail-before-delivery'),
    ...onSends,
    status: z.int().min(400).max(599).default(503),
  }),
  /** It has happened, and the caller is told that it failed. */
  z.strictObject({
    kind: z.literal('fail-after-delivery'),
    ...onSends,
    status: z.int().min(400).max(599).default(502),
  }),
  /** It has happened, and the connection breaks before the answer. */
  z.strictObject({ kind: z.literal('reset-after-delivery'), ...onSends }),
  z.strictObject({ kind: z.literal('delay-sends'), ...onSends, ms: z.int().min(1).max(60_000) }),
  /** What a person does reaches the bot twice at once, with one id. */
  z.strictObject({ kind: z.literal('deliver-twice'), ...common }),
  /** It reaches the bot, and once more later with a new id. */
  z.strictObject({
    kind: z.literal('deliver-again-with-new-id'),
    ...common,
    afterMs: z.int().min(0).max(60_000).default(500),
  }),
  z.strictObject({ kind: z.literal('delay-incoming'), ...common, ms: z.int().min(1).max(60_000) }),
]);
export type Rule = z.infer<typeof ruleSchema>;
export type RuleKind = Rule['kind'];

export interface BadDays {
  /** The rules that still apply, with the times left. */
  readonly rules: readonly Rule[];
  add(rules: readonly Rule[]): void;
  clear(): void;
  /** Uses up one time of the first rule of a kind that matches; undefined where none does. */
  take<K extends RuleKind>(kind: K, what: Happening): Extract<Rule, { kind: K }> | undefined;
}

/** What a rule is matched against. */
export interface Happening {
  readonly seats: readonly string[];
  readonly call?: 'create' | 'send' | 'update' | 'delete';
}

export function createBadDays(): BadDays {
  let rules: Rule[] = [];
  return {
    get rules() {
      return rules;
    },
    add: (added) => {
      rules = [...rules, ...added];
    },
    clear: () => {
      rules = [];
    },
    take: (kind, what) => {
      const found = rules.find((rule) => isOfKind(rule, kind) && matches(rule, what));
      if (found === undefined || !isOfKind(found, kind)) return undefined;
      rules = rules.flatMap((rule) => {
        if (rule !== found) return [rule];
        return rule.times > 1 ? [{ ...rule, times: rule.times - 1 }] : [];
      });
      return found;
    },
  };
}

function isOfKind<K extends RuleKind>(rule: Rule, kind: K): rule is Extract<Rule, { kind: K }> {
  return rule.kind === kind;
}

function matches(rule: Rule, { seats, call }: Happening): boolean {
  if (rule.seat !== undefined && !seats.includes(rule.seat)) return false;
  return !('on' in rule) || (call !== undefined && rule.on.includes(call));
}
