import type { Catalogue } from '../operations/kit/catalogue.js';
import { deedsOf } from './deeds.js';
import { createFollowUps, type ReadFollowUp } from './follow-up.js';
import { builtCounts } from './likeness/counted.js';
import { countExamples, examplesOf } from './likeness/examples.js';
import { createScales } from './likeness/scales.js';
import { createWeighing } from './likeness/weigh.js';
import { phrasebooksOf, tonguesOf } from './phrasebooks.js';
import { createReader } from './reader.js';
import { createSeveral, type UnderstandAll } from './several.js';
import { createUnderstanding, type Understand } from './understand.js';

/** All that reads what people type. */
export interface Language {
  readonly understand: UnderstandAll;
  readonly followUp: ReadFollowUp;
}

/**
 * Makes the reader of what people type, for the operations of a catalogue.
 * @throws SyntaxError as `phrasebooksOf`
 */
export function createLanguage(catalogue: Catalogue): Language {
  const tongues = tonguesOf(catalogue);
  const counted = builtCounts(catalogue) ?? countExamples(catalogue, tongues);
  const books = phrasebooksOf(catalogue, tongues, new Set(counted.words));
  const read = createReader(books);
  const followUp = createFollowUps(books);
  const { understand, particularise } = createUnderstanding(catalogue, books, read);
  const examples = examplesOf(counted);
  const weigh = createScales(read, examples);
  const near: Understand = (text, locale, isPart) =>
    understand(text, locale, isPart, weigh(text, locale).isNear);
  const phrased = createSeveral(catalogue, near, followUp, deedsOf(books));
  return {
    understand: createWeighing(catalogue, phrased, particularise, examples, weigh),
    followUp,
  };
}
