import { asking } from './asking.js';
import { clickToEdit } from './click.js';
import { fileToPlan, rowsThroughput } from './many.js';
import { gateMemory, growth } from './gate-memory.js';
import { gateRatios } from './gate.js';
import { sentences } from './sentences.js';
import { typing } from './typing.js';

/** `npm run bench`: figures to compare within one run; absolute times depend on the machine. */
const say = (name: string, value: string): void => {
  process.stdout.write(`${name.padEnd(64)} ${value}\n`);
};
const round = (value: number): string => value.toFixed(2);

const language = await sentences();
say('understanding a sentence, median of the bank, ms', round(language.medianMs));
say(
  '10,000 characters against one sentence of 100, time per character',
  round(language.perCharacter),
);

const gate = await gateRatios();
say('gate against bare warm node-powershell, median of one command', round(gate.gateToBare));
say('one process for each command against the gate, median', round(gate.processToGate));
say(
  'Start-Job for each command against the gate, median',
  gate.jobToGate === null ? 'not here: there is no PowerShell' : round(gate.jobToGate),
);
say('1,000 commands of 20 ms over 6 shells, share of the ideal', round(gate.throughput));

const memory = await gateMemory();
const series = (samples: readonly number[]): string =>
  samples.length === 0
    ? 'not here: the system does not tell'
    : `${round(growth(samples))}   (${samples.map((mib) => mib.toFixed(0)).join(' ')} MiB)`;
say('memory of the runner, 15,000-20,000 commands over 5,000-10,000', series(memory.runner));
say('memory of the shells, likewise', series(memory.shells));

const click = await clickToEdit(100);
say('POST of a click to the edited card at the connector, median, ms', round(click.medianMs));
say('the same, 95th percentile of 100, ms', round(click.p95Ms));

say(
  '5,000 people in a file, from sending it to its plan, ms',
  round(await fileToPlan(5_000, 12_000)),
);
say('rows at 100 ms a command, share of what 6 shells can do', round(await rowsThroughput(200)));

const fewTyped = await typing(300, 20);
const manyTyped = await typing(50_000, 10);
say('from a letter to choices, median, ms', round(fewTyped.medianMs));
say('the same with 50,000 mailboxes, ms', round(manyTyped.medianMs));
say('the same, 95th percentile, ms', round(manyTyped.p95Ms));

const few = await asking(300, { plans: 100, checks: 3 });
const many = await asking(50_000, { plans: 40, checks: 1 });
say('from a sentence about one person to its plan, 95th percentile, ms', round(few.planP95Ms));
say(
  'the same with 50,000 mailboxes, 95th percentile of 40, ms (against 300)',
  `${round(many.planP95Ms)}   (${round(many.planP95Ms / few.planP95Ms)})`,
);
say('from “check all forests” to its findings, warm, ms', round(few.checkMs));
say('the same with 50,000 mailboxes, ms', round(many.checkMs));
say(
  'memory of the runner at its most, 50,000 mailboxes over 300',
  few.runnerMib === null || many.runnerMib === null
    ? 'not here: the system does not tell'
    : `${round(many.runnerMib / few.runnerMib)}   (${few.runnerMib.toFixed(0)} ${many.runnerMib.toFixed(0)} MiB)`,
);
