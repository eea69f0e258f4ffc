import type { Forest } from '../../protocol/endpoint.js';
import { UmError } from '../../protocol/errors.js';
import type { Directory } from '../kit/directory.js';
import type { FoundPlan } from '../kit/find-dial-plan.js';
import { exchangeShell } from '../kit/forests.js';
import { sameName } from '../kit/names.js';

/**
 * The language (`fr-FR`) that is meant by it or by its first part alone, whose UM language pack every
 * UM server has: a call may come to any of them. Null where none is given.
 * @throws UmError UM-NO-UM-SERVER; UM-LANGUAGE-MISSING with those that all have
 */
export async function chooseLanguage(
  directory: Directory,
  forest: Forest,
  given = '',
): Promise<string | null> {
  const typed = given.trim();
  if (typed === '') return null;
  const servers = await directory.read(exchangeShell(forest), 'Get-UMService', {});
  const [first] = servers;
  if (first === undefined) throw new UmError('UM-NO-UM-SERVER', { forest: forest.name });
  const has = (languages: readonly string[], language: string) =>
    languages.some((one) => sameName(one, language));
  const everywhere = first.Languages.filter((language) =>
    servers.every(({ Languages }) => has(Languages, language)),
  );
  const [chosen] = [
    ...everywhere.filter((language) => sameName(language, typed)),
    ...everywhere.filter((language) => sameName(language.split('-')[0] ?? '', typed)),
  ];
  if (chosen !== undefined) return chosen;
  const lacking = servers.filter(({ Languages }) => !has(Languages, typed));
  throw new UmError(
    'UM-LANGUAGE-MISSING',
    {
      parameter: 'language',
      language: typed,
      servers: lacking.map(({ Name }) => Name).join(', '),
      languages: everywhere.join(', '),
    },
    { candidates: everywhere.map((id) => ({ id, label: id, detail: forest.name })) },
  );
}

/** The servers of a dial plan that lack the language that it gives whatever is said no other. */
export async function serversWithout(
  directory: Directory,
  { forest, plan }: FoundPlan,
): Promise<string[]> {
  const language = plan.DefaultLanguage;
  if (language === null) return [];
  const servers = await directory.read(exchangeShell(forest), 'Get-UMService', {});
  return servers
    .filter(({ DialPlans }) => DialPlans.some(({ ObjectGuid }) => ObjectGuid === plan.Guid))
    .filter(({ Languages }) => !Languages.some((one) => sameName(one, language)))
    .map(({ Name }) => Name);
}
