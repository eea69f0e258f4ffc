import { UmError } from '../../protocol/errors.js';

/** What a file begins with that is no text: a workbook, an old workbook, a PDF. */
const NO_TEXT = ['PK\u0003\u0004', '\u00d0\u00cf\u0011\u00e0', '%PDF'];

/**
 * The text of a file as Excel and its like save it: UTF-8 or UTF-16 with a mark, UTF-8 without one,
 * or else Windows-1252, in which every byte is a letter.
 * @throws UmError UM-FILE-NOT-CSV
 */
export function decode(bytes: Uint8Array): string {
  const start = Buffer.from(bytes.subarray(0, 4)).toString('latin1');
  if (NO_TEXT.some((signature) => start.startsWith(signature)))
    throw new UmError('UM-FILE-NOT-CSV', { why: 'workbook', line: 0 });
  const text = new TextDecoder(encodingOf(bytes, start)).decode(bytes);
  if (text.includes('\0')) throw new UmError('UM-FILE-NOT-CSV', { why: 'bytes', line: 0 });
  return text;
}

function encodingOf(bytes: Uint8Array, start: string): string {
  if (start.startsWith('\u00ff\u00fe')) return 'utf-16le';
  if (start.startsWith('\u00fe\u00ff')) return 'utf-16be';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}
