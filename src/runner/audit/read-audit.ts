import { z } from 'zod';
import type { AnswerDraft } from '../../protocol/answer.js';
import { message, messageSchema } from '../../protocol/message.js';
import type { Offer } from '../../protocol/offer.js';
import type { Queryable } from '../../service/database.js';
import { actorSchema } from './entry.js';

/** Lines of one page. */
const PAGE = 15;

/** What people have done, and how it ended; the steps of a run are told by the request's own card. */
const TOLD = [
  'asked',
  'approve',
  'deny',
  'cancelled',
  'cancel-asked',
  'continued',
  'expired',
  'due',
  'running',
  'changed',
  'run-refused',
  'done',
  'failed',
  'perhaps',
  'notice',
] as const;

export interface AuditQuery {
  /** Only what is about something of that name, or was done by somebody of it. */
  readonly text?: string | undefined;
  readonly request?: string | undefined;
  readonly page: number;
}

const rowSchema = z.object({
  at: z.string(),
  who: actorSchema,
  what: z.enum(TOLD),
  request: z.string().nullable(),
  summary: messageSchema.nullable(),
});

/** Who did what, the newest first: a page of the audit trail, with the way to the pages beside. */
export async function readAudit(db: Queryable, query: AuditQuery): Promise<AnswerDraft> {
  const { text, request, page } = query;
  const { rows } = await db.query<Record<string, unknown>>(
    `select a.at, a.who, a.what, a.request, p.plan->'summary' as summary
       from audit a
       left join requests r on r.id = a.request
       left join plans p on p.id = r.plan_id
      where a.what = any ($1)
        and ($2::text is null or a.request = $2)
        and ($3::text is null or p.plan->>'subject' ilike $3 or p.plan->>'parameters' ilike $3
             or a.who->>'displayName' ilike $3)
      order by a.seq desc limit $4 offset $5`,
    [
      [...TOLD],
      request ?? null,
      text === undefined ? null : `%${text.replace(/[\\%_]/g, '\\$&')}%`,
      PAGE + 1,
      (page - 1) * PAGE,
    ],
  );
  const shown = z.array(rowSchema).parse(rows);
  const lines = shown.slice(0, PAGE);
  return {
    title: message('dialog.audit.title'),
    table:
      lines.length === 0
        ? null
        : {
            columns: ['when', 'who', 'what', 'request', 'about'].map((key) =>
              message(`dialog.audit.${key}`),
            ),
            rows: lines.map(({ at, who, what, request: id, summary }) => [
              `${at.slice(0, 10)} ${at.slice(11, 16)}`,
              who.kind === 'person' ? who.displayName : message('dialog.audit.by-itself'),
              message('dialog.audit.deed', { what: what.replaceAll('-', '_') }),
              id ?? '',
              summary ?? '',
            ]),
          },
    notes: lines.length === 0 ? [message('dialog.audit.none')] : [],
    offers: [
      ...(page > 1 ? [offer(query, page - 1, 'dialog.audit.newer')] : []),
      ...(shown.length > PAGE ? [offer(query, page + 1, 'dialog.audit.older')] : []),
    ],
  };
}

function offer({ text, request }: AuditQuery, page: number, key: string): Offer {
  return {
    operation: 'audit',
    parameters: {
      ...(text === undefined ? {} : { user: text }),
      ...(request === undefined ? {} : { requestId: request }),
      page,
    },
    text: message(key),
  };
}
