import { noticeCard } from '../cards/index.js';
import { problemMessage } from '../src/language/render.js';
import { hasPinColumn } from '../src/operations/enable-many/columns.js';
import { decode } from '../src/operations/enable-many/decode.js';
import type { AnyOperation } from '../src/operations/kit/operation.js';
import { UmError } from '../src/protocol/errors.js';
import { message } from '../src/protocol/message.js';
import { carryOut } from './carry-out.js';
import { say, type Outcome, type Ports } from './dialog.js';
import type { Sheet } from './incoming.js';
import { nothingHappened } from './nothing-happened.js';
import type { ConversationState } from './state.js';

/** The parameter by which an operation is told of a file. */
const FILE = 'csv';

/**
 * What a person wants with a file, or with a table that was pasted: to do for each of its rows what
 * the words say. Where they don't say it, it is asked, and the file kept for the answer.
 */
export async function saidWithSheet(
  state: ConversationState,
  ports: Ports,
  text: string,
  sheet: Sheet,
): Promise<Outcome> {
  const bytes =
    sheet.kind === 'file'
      ? await ports.files.fetch(sheet.url)
      : new TextEncoder().encode(sheet.text);
  if (hasPinColumn(firstLine(bytes)))
    return { state, say: [nothingHappened(ports, message('dialog.pin-typed'))] };
  const csv = await ports.runner.keepFile(bytes);
  const found = meant(ports, text);
  if (found === null) return unused(state, ports, csv);
  const { operation, given, ticket } = found;
  const wish = { operation: operation.name, given: { ...given, [FILE]: csv }, ticket, offered: {} };
  return carryOut(state, ports, operation, wish, null);
}

interface Meant {
  readonly operation: AnyOperation;
  readonly given: Record<string, unknown>;
  readonly ticket: string | null;
}

/** The operation over rows that the words mean: by itself, or by what is done to each row. */
function meant(ports: Ports, text: string): Meant | null {
  const forFiles = [...ports.catalogue.values()].filter(takesFile);
  const [only] = forFiles;
  if (text.trim() === '')
    return only !== undefined && forFiles.length === 1
      ? { operation: only, given: {}, ticket: null }
      : null;
  const [understood, another] = ports.understand(text, ports.locale);
  if (understood === undefined || another !== undefined) return null;
  const name = understood.operation;
  const operation = forFiles.find((one) => one.name === name || one.rowsOf === name);
  if (operation === undefined) return null;
  const given = Object.entries(understood.parameters).filter(([key]) =>
    Object.hasOwn(operation.parameters.shape, key),
  );
  return { operation, given: Object.fromEntries(given), ticket: understood.ticket };
}

function takesFile(operation: AnyOperation): boolean {
  return operation.kind === 'change' && Object.hasOwn(operation.parameters.shape, FILE);
}

/** Says what a file can be for, each a button. */
function unused(state: ConversationState, ports: Ports, csv: string): Outcome {
  const text = problemMessage(new UmError('UM-FILE-UNUSED'));
  const suggestions = [...ports.catalogue.values()].filter(takesFile).map(({ name }) => ({
    title: message(`${name}.title`),
    text: ports.t(message(`${name}.title`)),
    operation: name,
    parameters: { [FILE]: csv },
  }));
  const notice = { tone: 'warning' as const, title: null, text, details: [], suggestions };
  return {
    state,
    say: [say(ports, null, ports.t(text), (context) => noticeCard(notice, context))],
  };
}

function firstLine(bytes: Uint8Array): string[] {
  try {
    const [line = ''] = decode(bytes.subarray(0, 4096)).split(/\r?\n/);
    return line.split(/[;,\t]/);
  } catch (error) {
    if (error instanceof UmError) return [];
    throw error;
  }
}
