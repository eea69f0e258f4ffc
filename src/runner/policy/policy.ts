import { z } from 'zod';
import { effectSchema, type Effect } from '../../protocol/effect.js';
import { samePerson, type Person } from '../../protocol/person.js';
import { approvalsNeededSchema } from '../../protocol/plan.js';

const nameSchema = z.string().min(1).max(256);
const roleSchema = z.string().min(1).max(60);

const approvalSchema = approvalsNeededSchema.extend({ by: roleSchema });

/**
 * Who may ask for what and who approves it, as a person can read it: people by a name that stands
 * for their Entra object id, roles by the names of their people, effects by roles. What isn't
 * granted is denied.
 */
export const policySchema = z
  .strictObject({
    /** Part of every plan's digest: raise it with every change. */
    version: z.string().min(1).max(60),
    tenant: z.guid().toLowerCase(),
    people: z.record(nameSchema, z.guid().toLowerCase()),
    roles: z.record(roleSchema, z.array(nameSchema)),
    mayAsk: z.record(roleSchema, z.array(effectSchema)),
    approvals: z.strictObject({
      change: approvalSchema,
      service: approvalSchema,
      forest: approvalSchema,
    }),
    planMinutes: z.int().positive().optional(),
    requestHours: z.int().positive().optional(),
  })
  .superRefine((policy, context) => {
    for (const fault of faultsOf(policy)) context.addIssue({ code: 'custom', ...fault });
  });
export type Policy = z.infer<typeof policySchema>;
/** An effect that has to be approved. */
export type ApprovedEffect = Exclude<Effect, 'read'>;
export type Approvals = z.infer<typeof approvalSchema>;

/** Whether a person may ask for what has this effect. */
export function mayAsk(policy: Policy, person: Person, effect: Effect): boolean {
  return Object.entries(policy.mayAsk).some(
    ([role, effects]) => effects.includes(effect) && inRole(policy, person, role),
  );
}

/** How many approvals an effect needs, by whom, and how they must have proven who they are. */
export function approvalsFor(policy: Policy, effect: ApprovedEffect): Approvals {
  return policy.approvals[effect];
}

/** Whether a person may decide on requests of this effect; their own is another question. */
export function mayApprove(policy: Policy, person: Person, effect: Effect): boolean {
  return effect !== 'read' && inRole(policy, person, policy.approvals[effect].by);
}

/** Whether a person may look at other people's requests: whoever may ask for or approve anything. */
export function maySee(policy: Policy, person: Person): boolean {
  return effectSchema.options.some(
    (effect) => mayAsk(policy, person, effect) || mayApprove(policy, person, effect),
  );
}

/** Everybody who may decide on requests of this effect, in the policy's order. */
export function approversOf(policy: Policy, effect: Effect): Person[] {
  if (effect === 'read') return [];
  return membersOf(policy, policy.approvals[effect].by);
}

/** Everybody who may decide on anything, each once. */
export function everyApprover(policy: Policy): Person[] {
  const all = effectSchema.options.flatMap((effect) => approversOf(policy, effect));
  return all.filter((one, at) => all.findIndex((other) => samePerson(one, other)) === at);
}

function inRole(policy: Policy, person: Person, role: string): boolean {
  return membersOf(policy, role).some((member) => samePerson(member, person));
}

function membersOf(policy: Policy, role: string): Person[] {
  const names = Object.hasOwn(policy.roles, role) ? (policy.roles[role] ?? []) : [];
  return names.flatMap((displayName) => {
    const objectId = Object.hasOwn(policy.people, displayName)
      ? policy.people[displayName]
      : undefined;
    return objectId === undefined ? [] : [{ tenantId: policy.tenant, objectId, displayName }];
  });
}

interface Fault {
  readonly path: string[];
  readonly message: string;
}

/** What only shows when the policy's parts are held against each other. */
function faultsOf(policy: Policy): Fault[] {
  const faults: Fault[] = [];
  const ids = Object.values(policy.people);
  if (new Set(ids).size !== ids.length)
    faults.push({ path: ['people'], message: 'two names stand for one id' });
  for (const [role, names] of Object.entries(policy.roles)) {
    for (const name of names) {
      if (!Object.hasOwn(policy.people, name))
        faults.push({ path: ['roles', role], message: `${name} isn't among the people` });
    }
    if (new Set(names).size !== names.length)
      faults.push({ path: ['roles', role], message: 'somebody is named twice' });
  }
  for (const role of Object.keys(policy.mayAsk)) {
    if (!Object.hasOwn(policy.roles, role))
      faults.push({ path: ['mayAsk', role], message: 'there is no such role' });
  }
  for (const [effect, { by, count, proof }] of Object.entries(policy.approvals)) {
    const path = ['approvals', effect];
    if (membersOf(policy, by).length < count)
      faults.push({ path, message: `${by} has fewer than ${count} people` });
    if (proof !== 'chat')
      faults.push({ path, message: `a decision can't carry the proof ${proof} yet; say chat` });
  }
  return faults;
}
