import { literal, quoted, type PsData } from './literal.js';

/** A data file of PowerShell (`.psd1`, `.psrc`, `.pssc`), one line for each of its entries. */
export function dataFile(note: string, content: Readonly<Record<string, PsData>>): string {
  const entries = Object.entries(content).map(
    ([key, item]) => `    ${quoted(key)} = ${literal(item, 4)}\n`,
  );
  return `# ${note}\n@{\n${entries.join('')}}\n`;
}
