import { folded } from '../kit/names.js';

/*
 * What stands before the extensions of several dial plans, in one field: `Lyon: +3347250, Redmond:
 * +142555`. Neither sign that parts them can be in a dial plan's name.
 */

const ENTRY = /^(?<name>[^:=]+)[:=](?<prefix>[^:=]*)$/;

/** The prefix that is given for one plan, where a text names plans; null: it names none. */
function namedPrefixes(text: string): Map<string, string> | null {
  const entries = text.split(/[,;\n]/).flatMap((entry) => {
    const { name, prefix } = ENTRY.exec(entry)?.groups ?? {};
    return name === undefined || prefix === undefined
      ? []
      : [[folded(name), prefix.trim()] as const];
  });
  return entries.length === 0 ? null : new Map(entries);
}

/**
 * The prefix for a plan; '' where none is given. One that is given without a name is the first
 * plan's alone: it can't be another's.
 */
export function prefixFor(text: string, plan: string, isFirst: boolean): string {
  const named = namedPrefixes(text);
  if (named === null) return isFirst ? text : '';
  return named.get(folded(plan)) ?? '';
}

/** What is likely for each plan, as it is proposed: of one plan without its name. */
export function proposedPrefixes(
  likely: readonly (readonly [plan: string, prefix: string])[],
): string {
  const [only, second] = likely;
  if (only !== undefined && second === undefined) return only[1];
  return likely.map(([plan, prefix]) => `${plan}: ${prefix}`).join(', ');
}
