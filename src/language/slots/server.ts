import { host } from './host.js';
import type { Slot } from './slot.js';

const CUES = ['server', 'serveur'];
/** `Lausanne4`, `Test-DP99`, `4-digit` */
const OF_A_PLAN = /^(?:\p{Lu}\p{Ll}+\d{1,2}|.*-DP\d*|\d+-.*|\d+(?:\.\d+)*)$/u;
const any = host(CUES, false);

/** Names of machines; `alice.martin` is somebody's. */
const OF_A_MACHINE = /\d|\..+\./;

/** A server: a full name or one with a digit in it; any other name behind the word "server". */
export const server: Slot = {
  ...any,
  read(words, at) {
    const ahead = words[at - 1];
    const isNamed = CUES.includes(ahead?.plain ?? '') || CUES.includes(ahead?.word ?? '');
    return any
      .read(words, at)
      .filter(({ value }) => isNamed || (OF_A_MACHINE.test(value) && !OF_A_PLAN.test(value)));
  },
};
