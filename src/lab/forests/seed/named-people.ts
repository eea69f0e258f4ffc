import { officeNamed } from './offices.js';
import type { Person } from './person.js';

const common = {
  department: 'Sales',
  hasMailbox: true,
  isInLync: true,
  enterpriseVoice: true,
  um: null,
} as const;

/** The people that examples and tests name, in contoso.com and fabrikam.com. */
export function namedPeople(): readonly Person[] {
  const [paris, lyon, redmond, seattle] = ['Paris', 'Lyon', 'Redmond', 'Seattle'].map(officeNamed);
  if (!paris || !lyon || !redmond || !seattle) return [];
  const person = (
    firstName: string,
    lastName: string,
    office: Person['office'],
    title: string,
    extension: string | null,
    more: Partial<Person> = {},
  ): Person => ({ ...common, firstName, lastName, office, title, extension, ...more });
  return [
    person('Alice', 'Martin', paris, 'Accountant', '1234', { department: 'Finance' }),
    person('Alice', 'Bernard', lyon, 'Engineer', '4321', {
      department: 'Engineering',
      um: { plan: 'Lyon', extension: '4321' },
    }),
    person('Bob', 'Stone', redmond, 'Sales manager', '50100'),
    person('Tony', 'Smith', paris, 'Buyer', null, { enterpriseVoice: false }),
    person('Marie', 'Curtis', paris, 'Assistant', '1100', {
      um: { plan: 'Paris', extension: '1100' },
    }),
    person('Chloe', 'Petit', paris, 'Technician', null, {
      isInLync: false,
      enterpriseVoice: false,
    }),
    person('Karim', 'Haddad', paris, 'Engineer', '1100', { number164: '+33155519100' }),
    person('Nadia', 'Roux', paris, 'Lawyer', '5000'),
    person('Oscar', 'Pelletier', paris, 'Buyer', '1600', { isOverQuota: true }),
    person('Ulysse', 'Blanc', paris, 'Technician', '1700', { hasMailbox: false }),
    person('Jean', 'Moreau', paris, 'Buyer', '1800'),
    person('Jean', 'Moreau', lyon, 'Lawyer', '1801', { number: 2, sharesDisplayName: true }),
    person('Test', 'One', paris, 'Health monitoring', '5980', {
      um: { plan: 'Paris', extension: '5980' },
    }),
    person('Test', 'Two', paris, 'Health monitoring', '5981', {
      um: { plan: 'Paris', extension: '5981' },
    }),
    person('Frank', 'Weber', seattle, 'Project manager', '4242'),
  ];
}
