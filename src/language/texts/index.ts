import { CARD_TEXTS } from './cards.js';
import { DIALOG_TEXTS } from './dialogs.js';
import { ERROR_TEXTS } from './errors.js';
import { KIT_TEXTS } from './kit.js';
import type { TextGroup } from './texts.js';
import { USER_TEXTS } from './user-texts.js';

/** Every group of shared texts. */
export const TEXT_GROUPS: readonly TextGroup[] = [
  ERROR_TEXTS,
  CARD_TEXTS,
  DIALOG_TEXTS,
  KIT_TEXTS,
  USER_TEXTS,
];
