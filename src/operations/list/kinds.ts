/** What can be listed. */
export const KINDS = [
  'users',
  'dial plans',
  'policies',
  'gateways',
  'hunt groups',
  'auto attendants',
  'contacts',
  'servers',
  'pools',
  'certificates',
  'lync dial plans',
] as const;
export type Kind = (typeof KINDS)[number];

/** Rows of one page. */
export const PAGE = 15;
