import type { z } from 'zod';
import type { Call } from '../protocol/call.js';
import type { BRIEF_OUTPUTS, OUTPUTS } from './outputs.js';
import { cmdletNamed, type CmdletName, type TABLE } from './table.js';
import type { Parameter } from './cmdlet.js';

type Entry<Name extends CmdletName> = (typeof TABLE)[Name];
type ParametersOf<Name extends CmdletName> = Entry<Name>['parameters'];

type ValueOf<P> = P extends { readonly values: readonly (infer V)[]; readonly type: 'string' }
  ? V
  : P extends { readonly type: 'int' }
    ? number
    : P extends { readonly type: 'bool' | 'switch' }
      ? boolean
      : P extends { readonly type: 'list' }
        ? | readonly string[]
          | { readonly Add?: readonly string[]; readonly Remove?: readonly string[] }
          | null
        : P extends { readonly type: 'unlimited' }
          ? number | 'Unlimited'
          : string;

type MandatoryOf<Ps> = {
  [K in keyof Ps]: Ps[K] extends { readonly mandatory: true } ? K : never;
}[keyof Ps];

/** The parameters of a cmdlet: the compiler refuses one that the table doesn't hold. */
export type Arguments<Name extends CmdletName> = {
  readonly [K in MandatoryOf<ParametersOf<Name>>]: ValueOf<ParametersOf<Name>[K]>;
} & {
  readonly [K in Exclude<keyof ParametersOf<Name>, MandatoryOf<ParametersOf<Name>>>]?: ValueOf<
    ParametersOf<Name>[K]
  >;
};

/** The cmdlets that change nothing and whose objects the product knows how to read. */
export type ReadCmdlet = keyof typeof OUTPUTS;
/** One object that a reading cmdlet returns. */
export type Output<Name extends ReadCmdlet> = z.infer<(typeof OUTPUTS)[Name]>;

/** The cmdlets that may return very many objects, of which little is read. */
export type BriefCmdlet = keyof typeof BRIEF_OUTPUTS;
/** What is read of one of very many objects. */
export type BriefOutput<Name extends BriefCmdlet> = z.infer<(typeof BRIEF_OUTPUTS)[Name]>;

/** Makes a call, checked by the compiler; as data it can be digested, stored and sent. */
export function call<Name extends CmdletName>(cmdlet: Name, parameters: Arguments<Name>): Call {
  return structuredClone({ cmdlet, parameters: { ...parameters } });
}

/**
 * What is wrong with a call that came from elsewhere, by the table; null: nothing.
 * A cmdlet's own rules (lengths, uniqueness) stay the servers' business, but for `values` and
 * `maxLength`.
 */
export function faultOf({ cmdlet, parameters }: Call): string | null {
  const entry = cmdletNamed(cmdlet);
  if (entry === undefined) return `no cmdlet ${cmdlet}`;
  for (const [name, value] of Object.entries(parameters)) {
    const parameter = Object.hasOwn(entry.parameters, name) ? entry.parameters[name] : undefined;
    if (parameter === undefined) return `${cmdlet} has no parameter ${name}`;
    if (!fits(parameter, value)) return `${cmdlet} -${name} doesn't take that value`;
  }
  for (const [name, parameter] of Object.entries(entry.parameters)) {
    if (parameter.mandatory === true && !Object.hasOwn(parameters, name))
      return `${cmdlet} needs -${name}`;
  }
  return null;
}

function fits(parameter: Parameter, value: Call['parameters'][string]): boolean {
  switch (parameter.type) {
    case 'string':
    case 'identity':
      return (
        typeof value === 'string' &&
        (parameter.type === 'string' || value.trim() !== '') &&
        value.length <= (parameter.maxLength ?? Number.POSITIVE_INFINITY) &&
        (parameter.values === undefined || parameter.values.includes(value))
      );
    case 'int':
      return Number.isSafeInteger(value);
    case 'bool':
    case 'switch':
      return typeof value === 'boolean';
    case 'unlimited':
      return value === 'Unlimited' || Number.isSafeInteger(value);
    case 'list':
      return value === null || (typeof value === 'object' && allFit(parameter, value));
  }
}

/** Whether the elements of a list, or those that are added and removed, are among its values. */
function allFit({ values }: Parameter, list: readonly unknown[] | object): boolean {
  if (values === undefined) return true;
  const allowed: readonly unknown[] = values;
  return Object.values(list)
    .flat()
    .every((element) => allowed.includes(element));
}
