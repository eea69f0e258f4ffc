import { readAction, type CardAction } from '../../cards/index.js';
import type { Incoming } from '../../dialogs/incoming.js';
import { holdsPin } from '../language/typed-pin.js';
import { hasPinColumn } from '../operations/enable-many/columns.js';
import type { Person } from '../protocol/person.js';
import {
  consentValueSchema,
  fileOf,
  hasTypeAhead,
  inOneLine,
  invokeValueSchema,
  isForBot,
  linesOf,
  peopleNamed,
  textOf,
  type Activity,
} from './activity.js';
import { pastedTable, type Pasted } from './pasted-table.js';

/** What an activity means to the bot; null: nothing. */
export function incomingOf(activity: Activity, tenantId: string): Incoming | null {
  const person = personOf(activity, tenantId);
  if (person === null || !isForBot(activity)) return null;
  switch (activity.type) {
    case 'message': {
      const file = fileOf(activity);
      const pasted = file === null ? pastedTable(linesOf(activity)) : null;
      const text = pasted === null ? textOf(activity) : inOneLine(pasted.sentence);
      if (holdsPin(text) || hasPinColumn(firstCells(pasted))) return { kind: 'said-pin', person };
      const named = peopleNamed(activity);
      const said = {
        kind: 'said' as const,
        person,
        text,
        ...(named.length > 0 ? { named } : {}),
        ...withTypeAhead(activity),
      };
      if (file !== null) return { ...said, sheet: { kind: 'file', ...file } };
      return pasted === null ? said : { ...said, sheet: { kind: 'table', text: pasted.table } };
    }
    case 'invoke': {
      if (activity.name === 'fileConsent/invoke') return consentOf(activity, person);
      const value = invokeValueSchema.safeParse(activity.value);
      if (!value.success) return null;
      const action = readAction(value.data.action.verb, value.data.action.data);
      return action === null ? null : { ...clickOf(person, action), ...withTypeAhead(activity) };
    }
    case 'installationUpdate':
      return { kind: 'arrived', person };
    case 'conversationUpdate':
      return (activity.membersAdded ?? []).length > 0 ? { kind: 'arrived', person } : null;
    default:
      return null;
  }
}

/** Says so where the client asks for choices while somebody types. */
function withTypeAhead(activity: Activity): { typeAhead?: true } {
  return hasTypeAhead(activity) ? { typeAhead: true } : {};
}

function firstCells(pasted: Pasted | null): string[] {
  return pasted?.table.split('\r\n', 1)[0]?.split(/[;,\t]/) ?? [];
}

/** Somebody's answer to whether a file may be put into their own. */
function consentOf(activity: Activity, person: Person): Incoming | null {
  const value = consentValueSchema.safeParse(activity.value);
  if (!value.success) return null;
  const { action, context, uploadInfo } = value.data;
  const { uploadUrl, contentUrl, name, uniqueId, fileType } = uploadInfo ?? {};
  const isWhole =
    uploadUrl !== undefined &&
    contentUrl !== undefined &&
    name !== undefined &&
    uniqueId !== undefined &&
    fileType !== undefined;
  return {
    kind: 'consented',
    person,
    key: context.once,
    ...(context.requestId === undefined ? {} : { requestId: context.requestId }),
    ...(context.planId === undefined ? {} : { planId: context.planId }),
    upload:
      action === 'accept' && isWhole ? { uploadUrl, contentUrl, name, uniqueId, fileType } : null,
  };
}

/** What tells an activity from others and may be known of it. */
export function withoutPin(activity: Activity, incoming: Incoming): Activity {
  if (incoming.kind === 'said-pin') return { ...activity, text: null };
  return incoming.kind === 'clicked' && incoming.heldPin === true
    ? { ...activity, text: null, value: incoming.action }
    : activity;
}

/** A click, without anything that was filled in where a PIN is among it. */
function clickOf(person: Person, action: CardAction): Incoming {
  if (action.verb === 'submit-form' && Object.values(action.inputs).some(holdsPin))
    return { kind: 'clicked', person, action: { ...action, inputs: {} }, heldPin: true };
  if (action.verb === 'deny' && holdsPin(action.reason ?? ''))
    return { kind: 'clicked', person, action: { ...action, reason: null }, heldPin: true };
  return { kind: 'clicked', person, action };
}

/** Who an activity is from; null: it doesn't tell. */
export function personOf({ from }: Activity, tenantId: string): Person | null {
  const { aadObjectId, name } = from;
  if (aadObjectId == null) return null;
  return { tenantId, objectId: aadObjectId, displayName: nameOf(name) };
}

/** Without what no proof may hold: a NUL, and half a surrogate pair, also one that the cut makes. */
function nameOf(name: string | null | undefined): string {
  return (name ?? '').slice(0, 256).replaceAll(/[\0\p{Surrogate}]/gu, '');
}
