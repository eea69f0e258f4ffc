/**
 * How a parameter is given: `identity` names one object; `list` is an array, or `{Add, Remove}`,
 * which changes the list that is there where a plain array replaces it; `unlimited` is a number or
 * `Unlimited`; a `switch` is true, or false for `-Name:$false`.
 */
export type ParameterType =
  'string' | 'identity' | 'int' | 'bool' | 'switch' | 'list' | 'unlimited';

export interface Parameter {
  readonly type: ParameterType;
  readonly mandatory?: true;
  readonly values?: readonly string[];
  /** Characters. */
  readonly maxLength?: number;
  /** The one parameter set that it belongs to; parameters of two sets can't be given together. */
  readonly set?: string;
}

export interface Cmdlet {
  /** Whether it changes nothing, so that a plan may run it. */
  readonly reads: boolean;
  /** The parameter set where none of its parameters tells which. */
  readonly defaultSet?: string;
  readonly parameters: Readonly<Record<string, Parameter>>;
}

export type CmdletTable = Readonly<Record<string, Cmdlet>>;
