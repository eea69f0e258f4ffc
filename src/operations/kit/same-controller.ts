/** What a servers' object tells of where it was read. */
interface FromController {
  readonly OriginatingServer: string | null;
  readonly DistinguishedName: string;
}

/** The domain controller that a call goes to; none: whichever answers. */
export interface Controller {
  readonly DomainController?: string;
}

/**
 * The parameter that sends a request's further Exchange calls to the domain controller that was
 * read from: another one may not know yet what has changed. Not where that is a global catalog of
 * another domain of the forest, which can't write the object: Exchange picks one that can.
 */
export function sameController({
  OriginatingServer,
  DistinguishedName,
}: FromController): Controller {
  return OriginatingServer === null || !holds(OriginatingServer, DistinguishedName)
    ? {}
    : { DomainController: OriginatingServer };
}

/** Every controller has the configuration; other objects only those of their domain. */
function holds(controller: string, distinguishedName: string): boolean {
  if (/,CN=Configuration,/i.test(distinguishedName)) return true;
  const domain = [...distinguishedName.matchAll(/(?:^|,)DC=([^,]+)/gi)].map(([, label]) => label);
  const own = controller.split('.').slice(1);
  return own.length === 0 || domain.join('.').toLowerCase() === own.join('.').toLowerCase();
}
