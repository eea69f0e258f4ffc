/*
 * How an operation's phrases are written
 * ======================================
 *
 *   enable um [for] {user} [in dial plan {dialPlan}]
 *   (run|launch|execute) exchucutil [(for|on) [the] pool {pool}]
 *
 *   word         has to be said. Upper and lower case, accents and hyphens don't matter; one or two
 *                typing errors in a long word are forgiven. Write it in its plainest form.
 *   {parameter}  a value; its kind is known by the parameter's name, see slots/index.ts. Every
 *                parameter of a phrase must be one of the operation's.
 *   [ … ]        may be left out.
 *   ( a | b c )  one or the other. Both kinds of brackets may hold anything, also each other.
 *
 * What needs not be written, because it is understood everywhere:
 *
 *   - the field's synonyms (vocabulary.ts): write `um` and voicemail, voice mail, unified messaging,
 *     messagerie vocale, messagerie unifiée, MU, répondeur, boîte vocale are all understood; write
 *     `enable` for turn on, activate, switch on, set up …; `active` for activer, activez, mets en
 *     service …; `show` / `montre`, `run` / `lance`, `cancel` / `annule`; `dial plan` for plan,
 *     plan de numérotation; `extension` for ext, poste, interne, n°.
 *   - politeness, articles, small words (please, stp, could you, the, le, pour, for …) around and
 *     between the words; a reason after a comma; a ticket.
 *   - a parameter that is said with its own word: `dial plan Paris`, `plan Paris`, `ext 1234`,
 *     `poste 1234`, `pool fepool-lyon`, `forest contoso.com`, `ticket INC0012345` are found wherever
 *     they stand, when the operation has such a parameter. A phrase needs only what makes clear
 *     which operation is meant.
 *
 * So a phrase is the core of a request: a verb, what it acts on, and who. A phrase without any
 * parameter is welcome (`enable um`): what is missing is asked for. Two operations may not have
 * phrases that match the same sentence equally well: a test walks all of them.
 **/

import { fold } from './normalise.js';

/** A phrase as it was written, in parts. */
export type Part =
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'slot'; readonly name: string }
  | { readonly kind: 'either'; readonly options: readonly (readonly Part[])[] };

/**
 * Reads a phrase. What may be left out is an `either` with an empty option.
 * @throws SyntaxError where brackets don't match or a parameter has no name
 */
export function readPhrase(phrase: string): Part[] {
  const pieces = phrase.match(/[()[\]|]|\{[^{}]*\}|[^\s()[\]|{}]+|[{}]/gu) ?? [];
  let next = 0;

  const sequence = (): Part[] => {
    const parts: Part[] = [];
    for (let piece = pieces[next]; piece !== undefined; piece = pieces[next]) {
      if (piece === ')' || piece === ']' || piece === '|') break;
      next += 1;
      if (piece === '(' || piece === '[') parts.push(options(piece === '(' ? ')' : ']'));
      else parts.push(...wordOrSlot(piece));
    }
    return parts;
  };

  const options = (end: ')' | ']'): Part => {
    const found = [sequence()];
    while (pieces[next] === '|') {
      next += 1;
      found.push(sequence());
    }
    if (pieces[next] !== end) throw new SyntaxError(`${phrase}: no ${end}`);
    next += 1;
    return { kind: 'either', options: end === ']' ? [...found, []] : found };
  };

  const wordOrSlot = (piece: string): Part[] => {
    if (!piece.startsWith('{') && piece !== '}')
      return fold(piece)
        .split('-')
        .filter((word) => word !== '')
        .map((word) => ({ kind: 'word', word }));
    const name = /^\{(?<name>[A-Za-z]+)\}$/.exec(piece)?.groups?.name;
    if (name === undefined) throw new SyntaxError(`${phrase}: ${piece}`);
    return [{ kind: 'slot', name }];
  };

  const parts = sequence();
  if (next < pieces.length) throw new SyntaxError(`${phrase}: ${pieces[next] ?? ''} too many`);
  return parts;
}
