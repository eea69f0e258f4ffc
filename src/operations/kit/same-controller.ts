/** What a servers' object tells of the domain controller that it was read from. */
interface FromController {
  readonly OriginatingServer: string | null;
}

/** The domain controller that a call goes to; none: whichever answers. */
export interface Controller {
  readonly DomainController?: string;
}

/**
 * The parameter that sends a request's further Exchange calls to the domain controller that was
 * read from: another one may not know yet what has changed.
 */
export function sameController({ OriginatingServer }: FromController): Controller {
  return OriginatingServer === null ? {} : { DomainController: OriginatingServer };
}
