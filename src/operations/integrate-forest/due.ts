/** What no finding can know: what is to be made is to be called, and who is to have it. */
export type Detail =
  'name' | 'digits' | 'countryCode' | 'accessNumbers' | 'prefix' | 'pool' | 'users' | 'dialPlan';
export type Details = Readonly<Partial<Record<Detail, string | undefined>>>;

/** An operation that is due, with the parameters that are known. */
export interface Due {
  readonly operation: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  /** The person it is for. */
  readonly item?: string;
}
