import { single, type Slot } from './slot.js';

/** `REQ-12` is rather one of our own requests. */
const KNOWN = /^(?:(?:INC|CHG|RITM|SCTASK|TASK|PRB|SR|CASE)[-_]?\d{3,15}|REQ\d{5,15})$/i;
const ANY = /^#?(?=.*\d)[\p{L}\p{N}][\p{L}\p{N}_-]{1,39}$/u;

/** A ticket of the helpdesk's own system: INC0012345, CHG0004711, or what follows "ticket". */
export const ticket: Slot = {
  cues: ['ticket', 'incident', 'case', 'dossier'],
  read(words, at) {
    const word = words[at];
    if (word?.kind !== 'word' || !ANY.test(word.text)) return [];
    return single(word.text.replace(/^#/, '').toUpperCase());
  },
  standsAlone: ({ kind, text }) => kind === 'word' && KNOWN.test(text.replace(/^#/, '')),
};
