import type { InBothLanguages } from '../kit/operation.js';

export const MEND_BY_HAND_PHRASES: InBothLanguages<readonly string[]> = {
  en: [
    'mend by hand',
    'mend [forest] {forest} by hand',
    'mend by hand what [only] a person can mend [in forest {forest}]',
    'have a person mend [forest] {forest}',
    'have somebody mend [forest] {forest}',
    'what can only be mended by hand [in forest {forest}]',
    'what [in forest {forest}] has to be mended by hand',
    'tell me what to mend by hand [in forest {forest}]',
    'walk me through mending [forest] {forest} by hand',
  ],
  fr: [
    'corrige à la main',
    'corrige [la] [forêt] {forest} à la main',
    'corrige à la main ce que [seule] une personne peut corriger [dans la forêt {forest}]',
    'fais corriger [la] [forêt] {forest} par une personne',
    'fais corriger [la] [forêt] {forest} par quelqu un',
    'qu est ce qui se corrige à la main [dans la forêt {forest}]',
    'que faut il corriger à la main [dans la forêt {forest}]',
    'dis moi quoi corriger à la main [dans la forêt {forest}]',
    'guide moi pour corriger [la] [forêt] {forest} à la main',
  ],
};
