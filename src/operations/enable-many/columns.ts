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

/** A header's cell as the names above are written. */
function plain(cell: string): string {
  return folded(cell)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/**
 * Which column of a file holds what, by its header line.
 * @returns the position of each column that is there
 */
export function columnsOf(header: readonly string[]): Partial<Record<Column, number>> {
  const names = header.map(plain);
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

const PIN_COLUMN =
  /\b(?:pins?|nip|pass ?codes?|passwords?|pwd|mdp|mots? de passe|secret number|numero secret)\b/;
/** A column named by its code alone, or by a code that isn't a country's or a place's. */
const CODE_COLUMN =
  /^(?:(?:um |voice ?mail |new |initial |first |secret |access |security |personal )*codes?|(?:nouveau |premier )?codes?(?: (?:pin|vocal|secret|confidentiel|initial|messagerie|d acces|personnel|de la messagerie|de messagerie|de securite))+)$/;
/** What tells of somebody's PIN without holding it. */
const ABOUT_PIN =
  /\b(?:locked|lockout|expire[sd]?|expiry|expiration|sent|mailed|date|length|policy|status|verrouille|envoye|longueur|statut)\b/;

/** Whether a header names a column of PINs, which nobody may send. */
export function hasPinColumn(header: readonly string[]): boolean {
  return header.map(plain).some((name) => {
    if (ABOUT_PIN.test(name)) return false;
    return PIN_COLUMN.test(name) || CODE_COLUMN.test(name);
  });
}

/** Whether a line of cells is a header that names whom it is about, and something else. */
export function isHeader(cells: readonly string[]): boolean {
  const found = columnsOf(cells);
  return found.user !== undefined && Object.keys(found).length > 1;
}
