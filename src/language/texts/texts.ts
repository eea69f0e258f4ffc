import type { InBothLanguages } from '../../operations/kit/operation.js';

/** A group of ICU texts by key, in both languages; the keys carry the group's prefix themselves. */
export type TextGroup = InBothLanguages<Readonly<Record<string, string>>>;
