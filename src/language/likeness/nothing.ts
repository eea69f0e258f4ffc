import type { InBothLanguages } from '../../operations/kit/operation.js';
import { NOTHING_IN_ENGLISH } from './nothing/english.js';
import { NOTHING_IN_FRENCH } from './nothing/french.js';

/** What is typed and asks for no operation: questions about them, what is told, what others do. */
export const NOTHING_ASKED: InBothLanguages<readonly string[]> = {
  en: NOTHING_IN_ENGLISH,
  fr: NOTHING_IN_FRENCH,
};
