import type { Choice } from '../src/protocol/api.js';
import { plain } from './plain.js';

/** Characters of a choice in one line: a name, an address, a title, a place and a plan. */
const LONGEST = 300;

/** What is read of a choice: its name, and what tells it from its like. */
export function choiceTitle({ label, detail }: Choice): string {
  return plain(detail === '' ? label : `${label} · ${detail}`, LONGEST);
}
