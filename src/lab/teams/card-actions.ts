import { z } from 'zod';
import { CARD_TYPE, type Attachment } from './activity.js';

const actionSchema = z.looseObject({
  type: z.enum(['Action.Execute', 'Action.Submit']),
  id: z.string().optional(),
  title: z.string().optional(),
  verb: z.string().optional(),
  data: z.unknown().optional(),
});
export type CardAction = z.infer<typeof actionSchema>;

/** Every `Action.Execute` and `Action.Submit` of a message's cards, nested ones included. */
export function actionsOf(attachments: readonly Attachment[]): CardAction[] {
  return attachments
    .filter((attachment) => attachment.contentType === CARD_TYPE)
    .flatMap((attachment) => within(attachment.content));
}

function within(value: unknown): CardAction[] {
  if (Array.isArray(value)) return value.flatMap(within);
  if (typeof value !== 'object' || value === null) return [];
  const action = actionSchema.safeParse(value);
  return [...(action.success ? [action.data] : []), ...Object.values(value).flatMap(within)];
}

/** An action's data with what was typed into the inputs, put together as Teams does. */
export function withInputs(data: unknown, inputs: Readonly<Record<string, string>>): unknown {
  if (data === undefined || data === null) return { ...inputs };
  if (typeof data !== 'object' || Array.isArray(data)) return data;
  return { ...data, ...inputs };
}
