import { folded } from '../kit/names.js';

/** What a column may hold. */
export const COLUMNS = ['user', 'dialPlan', 'policy', 'extension', 'forest'] as const;
export type Column = (typeof COLUMNS)[number];

/**
 * The names of each column in both languages, without accents; where a file has several for one,
 * that which stands first here counts.
 */
const HEADERS: Readonly<Record<Column, readonly string[]>> = {
  user: [
    ...['upn', 'user principal name', 'userprincipalname'],
    ...['login', 'logon', 'user', 'user name', 'username', 'account', 'alias', 'samaccountname'],
    ...['utilisateur', 'identifiant', 'compte', 'nom d utilisateur'],
    ...['email', 'e mail', 'mail', 'email address', 'e mail address', 'primarysmtpaddress'],
    ...['adresse de messagerie', 'adresse e mail', 'adresse email', 'courriel', 'mailbox'],
    ...['sip', 'sip address', 'adresse sip', 'boite aux lettres'],
    ...['display name', 'displayname', 'full name', 'name', 'person', 'employee'],
    ...['nom complet', 'nom', 'personne', 'collaborateur'],
  ],
  dialPlan: [
    ...['dial plan', 'dialplan', 'um dial plan', 'umdialplan', 'plan'],
    ...['plan de numerotation', 'plan um'],
  ],
  policy: [
    ...['policy', 'um policy', 'mailbox policy', 'um mailbox policy', 'ummailboxpolicy'],
    ...['strategie', 'strategie um', 'strategie de boite aux lettres'],
  ],
  extension: [
    ...['extension', 'extensions', 'ext', 'phone extension', 'number'],
    ...['poste', 'numero de poste', 'numero', 'interne', 'n', 'no'],
  ],
  forest: ['forest', 'foret'],
};

/**
 * Which column of a file holds what, by its header line.
 * @returns the position of each column that is there
 */
export function columnsOf(header: readonly string[]): Partial<Record<Column, number>> {
  const names = header.map((cell) =>
    folded(cell)
      .replace(/[^a-z0-9]+/g, ' ')
      .trim(),
  );
  const found: Partial<Record<Column, number>> = {};
  for (const column of COLUMNS) {
    const ranked = names
      .map((name, at) => ({ at, rank: HEADERS[column].indexOf(name) }))
      .filter(({ rank }) => rank >= 0)
      .sort((a, b) => a.rank - b.rank || a.at - b.at);
    if (ranked[0] !== undefined) found[column] = ranked[0].at;
  }
  return found;
}

/** Whether a header names a column of PINs, which nobody may send. */
export function hasPinColumn(header: readonly string[]): boolean {
  return header.some((cell) =>
    /^(?:(?:um |voice ?mail )?pin(?: code)?|code(?: pin| vocal)?|nip)$/i.test(folded(cell)),
  );
}

/** Whether a line of cells is a header that names whom it is about, and something else. */
export function isHeader(cells: readonly string[]): boolean {
  const found = columnsOf(cells);
  return found.user !== undefined && Object.keys(found).length > 1;
}
