/** A place where people work, and what their telephone gets from it. */
export interface Office {
  readonly name: string;
  readonly forest: string;
  /** The UM dial plan of its people. */
  readonly plan: string;
  readonly pool: string;
  readonly server: string;
  readonly culture: 'en' | 'fr';
  /** What comes before an extension in the E.164 number. */
  readonly numberPrefix: string;
  /** The part of the crowd that works here, relative to the other offices of the forest. */
  readonly weight: number;
}

export const OFFICES: readonly Office[] = [
  {
    name: 'Paris',
    forest: 'contoso.com',
    plan: 'Paris',
    pool: 'fepool-paris.contoso.com',
    server: 'mbx1',
    culture: 'fr',
    numberPrefix: '+3315550',
    weight: 40,
  },
  {
    name: 'Lyon',
    forest: 'contoso.com',
    plan: 'Lyon',
    pool: 'fepool-lyon.contoso.com',
    server: 'mbx2',
    culture: 'fr',
    numberPrefix: '+3347250',
    weight: 25,
  },
  {
    name: 'Redmond',
    forest: 'contoso.com',
    plan: 'Redmond',
    pool: 'fepool-redmond.contoso.com',
    server: 'multi1',
    culture: 'en',
    numberPrefix: '+142555',
    weight: 27,
  },
  {
    name: 'Nantes',
    forest: 'contoso.com',
    plan: 'Paris',
    pool: 'sba-nantes.contoso.com',
    server: 'mbx1',
    culture: 'fr',
    numberPrefix: '+3324050',
    weight: 8,
  },
  {
    name: 'Seattle',
    forest: 'fabrikam.com',
    plan: 'Seattle',
    pool: 'fepool-redmond.contoso.com',
    server: 'fmbx1',
    culture: 'en',
    numberPrefix: '+1206555',
    weight: 1,
  },
];

/** The office of this name. */
export function officeNamed(name: string): Office {
  const office = OFFICES.find((candidate) => candidate.name === name);
  if (office === undefined) throw new Error(`no office ${name}`);
  return office;
}
