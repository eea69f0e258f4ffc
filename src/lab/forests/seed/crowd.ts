import {
  ENGLISH_FIRST_NAMES,
  ENGLISH_LAST_NAMES,
  FRENCH_FIRST_NAMES,
  FRENCH_LAST_NAMES,
  TITLES,
} from './names.js';
import type { Office } from './offices.js';
import type { Person } from './person.js';

const FIRST_EXTENSION: Readonly<Record<string, number>> = {
  Paris: 6000,
  Lyon: 6000,
  Redmond: 60_000,
  Seattle: 6000,
  Legacy: 7000,
};
const LAST_EXTENSION: Readonly<Record<string, number>> = {
  Paris: 9999,
  Lyon: 9999,
  Redmond: 99_999,
  Seattle: 9999,
  Legacy: 9999,
};

/**
 * People with nothing special about them, the same for the same randomness: about two in five have
 * UM, one in three has a telephone and no UM, the others lack one thing or another.
 */
export function crowd(count: number, offices: readonly Office[], random: () => number): Person[] {
  const namesakes = new Map<string, number>();
  const next = new Map(Object.entries(FIRST_EXTENSION));
  const takeExtension = (plan: string): string | null => {
    const extension = next.get(plan) ?? 0;
    if (extension > (LAST_EXTENSION[plan] ?? -1)) return null;
    next.set(plan, extension + 1);
    return String(extension);
  };
  return Array.from({ length: count }, () => {
    const office = pickOffice(offices, random());
    const isFrench = office.culture === 'fr';
    const firstName = pick(isFrench ? FRENCH_FIRST_NAMES : ENGLISH_FIRST_NAMES, random());
    const lastName = pick(isFrench ? FRENCH_LAST_NAMES : ENGLISH_LAST_NAMES, random());
    const [title, department] = pick(TITLES, random());
    const fullName = `${firstName} ${lastName}`;
    const number = (namesakes.get(fullName) ?? 0) + 1;
    namesakes.set(fullName, number);
    const chance = random();
    const isOnLegacy = office.name === 'Paris' && chance >= 0.93;
    const wantsPhone = chance < 0.75;
    const extension = wantsPhone ? takeExtension(office.plan) : null;
    const legacy = isOnLegacy ? takeExtension('Legacy') : null;
    const um =
      legacy !== null
        ? { plan: 'Legacy', extension: legacy }
        : extension !== null && chance < 0.4
          ? { plan: office.plan, extension }
          : null;
    return {
      firstName,
      lastName,
      ...(number > 1 ? { number } : {}),
      office,
      title,
      department,
      hasMailbox: true,
      isInLync: !isOnLegacy && chance < 0.9,
      enterpriseVoice: extension !== null,
      extension,
      um,
    };
  });
}

function pickOffice(offices: readonly Office[], chance: number): Office {
  const total = offices.reduce((sum, office) => sum + office.weight, 0);
  let rest = chance * total;
  for (const office of offices) {
    rest -= office.weight;
    if (rest < 0) return office;
  }
  return pick(offices, 0);
}

function pick<T>(items: readonly T[], chance: number): T {
  const item = items[Math.floor(chance * items.length)];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
}
