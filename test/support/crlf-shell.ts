import { createInterface } from 'node:readline';

/*
 * A shell for tests that ends its lines as Windows does and prints all that belongs to one command
 * in one piece: the hardest case for whoever looks for marks in it.
 */

const MARK = /^\[Console\]::(Out|Error)\.(?:WriteLine\("(\w+)"\)|Write\("(\w+)`n"\))$/;
const MARKS_OF_A_COMMAND = 4;

let printed = { Out: '', Error: '' };
let marks = 0;
createInterface({ input: process.stdin }).on('line', (line) => {
  const [whole, stream, withLine, alone] = MARK.exec(line) ?? [];
  if (whole === undefined) {
    printed.Out += 'hello\r\n';
    return;
  }
  const text = withLine === undefined ? `${alone ?? ''}\n` : `${withLine}\r\n`;
  if (stream === 'Out') printed.Out += text;
  else printed.Error += text;
  marks += 1;
  if (marks < MARKS_OF_A_COMMAND) return;
  process.stdout.write(printed.Out);
  process.stderr.write(printed.Error);
  printed = { Out: '', Error: '' };
  marks = 0;
});
