import { z } from 'zod';
import { createSeat, type SeatCard, type SeatDriver } from '../../lab/teams/driver/seat.js';

const SENTENCE = 'enable UM for alice.martin in dial plan Paris';
const WAIT_MS = 30_000;
const JOURNAL_SCHEMA = z.object({
  entries: z.array(
    z.looseObject({
      kind: z.string(),
      changes: z
        .array(
          z.looseObject({
            forest: z.string(),
            name: z.string(),
            property: z.string(),
            after: z.unknown(),
          }),
        )
        .default([]),
    }),
  ),
});

export interface DemoOptions {
  /** Has the lab answer that it wrote, and write nothing. */
  readonly dropWrite: boolean;
  /** Takes each line of the conversation. */
  readonly say: (line: string) => void;
}

/**
 * Asks as Hana, approves as Amir, waits for the end, and looks into the lab's journal.
 * @param labUrl where the lab is
 * @returns whether the journal shows that Alice Martin's mailbox was enabled
 */
export async function playMainJob(
  labUrl: string,
  { dropWrite, say }: DemoOptions,
): Promise<boolean> {
  const hana = createSeat(labUrl, 'hana', WAIT_MS);
  const amir = createSeat(labUrl, 'amir', WAIT_MS);
  if (dropWrite) await dropWritesOf(labUrl, 'Enable-UMMailbox');
  await amir.open();
  await hana.open();

  say(`Hana: ${SENTENCE}`);
  await hana.say(SENTENCE);
  const confirmation = await withButton(hana, 'confirm');
  tell(say, 'um-bot to Hana', confirmation);
  say('Hana clicks: confirm');
  await hana.click(confirmation, 'confirm');

  const approval = await withButton(amir, 'approve');
  tell(say, 'um-bot to Amir', approval);
  say('Amir clicks: approve');
  await amir.click(approval, 'approve');

  const end = await hana.untilCard(({ text }) => /· (?:done|failed|perhaps done)/.test(text));
  tell(say, 'um-bot to Hana', end);

  const enabled = await journalShows(labUrl);
  say(
    enabled
      ? 'The lab’s journal shows the change: Alice Martin’s mailbox has voice mail.'
      : 'The lab’s journal shows no change: Alice Martin’s mailbox has no voice mail.',
  );
  return enabled;
}

async function withButton(seat: SeatDriver, verb: string): Promise<SeatCard> {
  return seat.untilCard((card) => card.verbs.includes(verb), WAIT_MS);
}

function tell(say: (line: string) => void, from: string, card: SeatCard): void {
  say(`${from}:`);
  for (const line of card.texts) say(`    ${line.replaceAll('\n', '\n    ')}`);
  if (card.buttons.length > 0) say(`    [${card.buttons.join('] [')}]`);
}

async function dropWritesOf(labUrl: string, cmdlet: string): Promise<void> {
  const response = await fetch(`${labUrl}/control/faults`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ faults: [{ kind: 'drop-write', cmdlet }] }),
    signal: AbortSignal.timeout(5000),
  });
  if (!response.ok) throw new Error(`the lab refused the fault: ${await response.text()}`);
}

async function journalShows(labUrl: string): Promise<boolean> {
  const response = await fetch(`${labUrl}/journal?after=0`, { signal: AbortSignal.timeout(5000) });
  const { entries } = JOURNAL_SCHEMA.parse(await response.json());
  return entries.some(({ changes }) =>
    changes.some(
      ({ name, property, after }) =>
        name === 'Alice Martin' && property === 'UMEnabled' && after === true,
    ),
  );
}
