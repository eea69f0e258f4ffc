import type { Endpoint } from '../../protocol/endpoint.js';
import { readViewLine, viewValue } from '../../gate/endpoints/view.js';
import { commandsOf, entryOf } from '../../gate/endpoints/command-names.js';
import { readRequestLine, replyLine, type CommandLine } from '../../gate/frame.js';
import type { KeptPages } from '../../gate/pages.js';
import { EMPTY_REPLY, type FramedReply } from '../../gate/reply.js';
import type { Forward } from './forward.js';
import { only, toPsLike, toPsValue } from './ps-like.js';

/** What a line makes the shell print. */
export interface Printed {
  readonly stdout: string;
  readonly stderr: string;
}

/** How node-powershell marks where a command's output begins and ends, in its own and our form. */
const MARK =
  /^\[Console\]::(Out|Error)\.(?:WriteLine\("([0-9A-Za-z]+)"\)|Write\("([0-9A-Za-z]+)`n"\))$/;

/**
 * Answers one line of stdin. A shell of the lab knows four kinds of line, the two marks,
 * `Invoke-UmCommand` and `Get-UmEndpoint`; to anything else it says what PowerShell says to what it doesn't know.
 * @param kept the pages of the shell's last reply
 */
export async function respond(
  line: string,
  endpoint: Endpoint,
  forward: Forward,
  kept: KeptPages,
): Promise<Printed> {
  if (line.trim() === '') return { stdout: '', stderr: '' };
  const mark = MARK.exec(line);
  if (mark !== null) {
    const text = `${mark[2] ?? mark[3] ?? ''}\n`;
    return mark[1] === 'Out' ? { stdout: text, stderr: '' } : { stdout: '', stderr: text };
  }
  const viewer = readViewLine(line);
  if (viewer !== null) return { stdout: `${replyLine(viewer, viewOf(endpoint))}\n`, stderr: '' };
  const request = readRequestLine(line);
  if (request === null) return { stdout: '', stderr: notRecognized(line) };
  if ('page' in request) return { stdout: `${kept.page(request)}\n`, stderr: '' };
  if ('rest' in request) return { stdout: `${kept.rest(request)}\n`, stderr: '' };
  const { host, reply } = await run(request, endpoint, forward);
  const around = host.map((text) => `${text}\n`).join('');
  return { stdout: `${around}${kept.first(request.nonce, reply)}\n`, stderr: '' };
}

/** The lab's shell shows what the table holds for its endpoint. */
function viewOf(endpoint: Endpoint): FramedReply {
  const commands = commandsOf(endpoint).map((name) => ({
    name,
    parameters: Object.keys(entryOf(name).parameters),
  }));
  const view = viewValue({ account: 'LAB\\runner', engine: 'the lab’s shell', commands });
  return { ...EMPTY_REPLY, output: [view] };
}

async function run(
  { command, parameters, properties }: CommandLine,
  endpoint: Endpoint,
  forward: Forward,
): Promise<{ host: readonly string[]; reply: FramedReply }> {
  if (command === null) return { host: [], reply: EMPTY_REPLY };
  try {
    const given = [...parameters].map(([name, value]) => [name, toPsLike(value)] as const);
    const result = await forward({ endpoint, command, parameters: Object.fromEntries(given) });
    const { warnings, verbose, error, host } = result;
    const wanted = properties === null ? null : new Set(properties);
    const output = result.output.map((one) => toPsValue(wanted === null ? one : only(one, wanted)));
    const reply = { ...EMPTY_REPLY, output, warnings, verbose, error };
    return { host, reply };
  } catch (cause) {
    return { host: [], reply: unreachable(cause) };
  }
}

function unreachable(cause: unknown): FramedReply {
  return {
    ...EMPTY_REPLY,
    error: {
      exceptionClass: 'System.Management.Automation.Remoting.PSRemotingTransportException',
      exchangeException: null,
      category: 'OpenError',
      fullyQualifiedErrorId: 'PSSessionStateBroken',
      message: `Connecting to the lab failed: ${cause instanceof Error ? cause.message : String(cause)}`,
      target: null,
    },
  };
}

function notRecognized(line: string): string {
  const [term = ''] = line.trim().split(/\s/, 1);
  return (
    `${term.slice(0, 80)} : The term '${term.slice(0, 80)}' is not recognized as the name of a ` +
    'cmdlet, function, script file, or operable program.\n' +
    '    + CategoryInfo          : ObjectNotFound: (:) [], CommandNotFoundException\n' +
    '    + FullyQualifiedErrorId : CommandNotFoundException\n'
  );
}
