import type { Message } from './message.js';
import type { Problem } from './request.js';

/**
 * Every error a caller can get: its stable code and the HTTP status it travels with. The sentence
 * of a code is the text `error.CODE` of both languages. A code is never used for something else.
 */
export const ERRORS = {
  'UM-BAD-REQUEST': 400,
  'UM-BAD-PROOF': 401,
  'UM-NOT-AUTHENTIC': 401,
  'UM-PROOF-USED': 401,
  'UM-WRONG-TENANT': 403,
  'UM-WRONG-SERVICE': 403,
  'UM-NOT-ALLOWED': 403,
  'UM-OWN-REQUEST': 403,
  'UM-NOT-APPROVER': 403,
  'UM-NOT-YOURS': 403,
  'UM-NOT-FOUND': 404,
  'UM-NO-SUCH-OPERATION': 404,
  'UM-NO-SUCH-REQUEST': 404,
  'UM-NO-SUCH-PLAN': 404,
  'UM-PLAN-EXPIRED': 409,
  'UM-PLAN-USED': 409,
  'UM-PLAN-CHANGED': 409,
  'UM-DIGEST-MISMATCH': 409,
  'UM-ALREADY-DECIDED': 409,
  'UM-NOT-WAITING': 409,
  'UM-GOES-FORWARD': 409,
  'UM-CLAIMED': 409,
  'UM-ALREADY-SO': 409,
  'UM-BY-HAND': 409,
  'UM-TOO-LARGE': 413,
  'UM-ROW-CHANGED': 409,
  'UM-ROWS-LEFT': 409,
  'UM-FILE-LARGE': 413,
  'UM-FILE-GONE': 422,
  'UM-FILE-MISSING': 422,
  'UM-FILE-UNUSED': 422,
  'UM-FILE-NOT-TAKEN': 502,
  'UM-FILE-NOT-CSV': 422,
  'UM-FILE-COLUMN': 422,
  'UM-FILE-ROWS': 422,
  'UM-ROWS-BAD': 422,
  'UM-ROW-CLASH': 422,
  'UM-ROW-CELL': 422,
  'UM-MISSING-PARAMETER': 422,
  'UM-BAD-PARAMETER': 422,
  'UM-DETAILS-NEEDED': 422,
  'UM-PEOPLE-CLASH': 422,
  'UM-TOO-MANY-PEOPLE': 422,
  'UM-PERSON-UNKNOWN': 422,
  'UM-PERSON-AMBIGUOUS': 422,
  'UM-PERSON-NO-MAILBOX': 422,
  'UM-PERSON-NOT-IN-LYNC': 422,
  'UM-PERSON-NO-VOICE': 422,
  'UM-PERSON-OLD-SERVER': 422,
  'UM-MAILBOX-FULL': 422,
  'UM-ALREADY-ENABLED': 422,
  'UM-NOT-ENABLED': 422,
  'UM-NOT-LOCKED': 422,
  'UM-SETTING-ELSEWHERE': 422,
  'UM-OPERATOR-UNFIT': 422,
  'UM-DIAL-PLAN-UNKNOWN': 422,
  'UM-DIAL-PLAN-AMBIGUOUS': 422,
  'UM-DIAL-PLAN-NOT-SIP': 422,
  'UM-DIAL-PLAN-OTHER-FOREST': 422,
  'UM-DIAL-PLAN-NO-POLICY': 422,
  'UM-DIAL-PLAN-IN-USE': 422,
  'UM-MEDIA-CONFLICT': 422,
  'UM-POLICY-UNKNOWN': 422,
  'UM-POLICY-AMBIGUOUS': 422,
  'UM-EXTENSION-NEEDED': 422,
  'UM-EXTENSION-LENGTH': 422,
  'UM-EXTENSION-SEVERAL': 422,
  'UM-EXTENSION-TAKEN': 422,
  'UM-EXTENSION-PILOT': 422,
  'UM-EXTENSION-CLAIMED': 422,
  'UM-NUMBER-NEEDED': 422,
  'UM-NUMBER-FORM': 422,
  'UM-LINE-TAKEN': 422,
  'UM-SIP-CONFLICT': 422,
  'UM-SIP-TAKEN': 422,
  'UM-ATTENDANT-UNKNOWN': 422,
  'UM-ATTENDANT-AMBIGUOUS': 422,
  'UM-IN-USE': 422,
  'UM-NAME-FORM': 422,
  'UM-NAME-TAKEN': 422,
  'UM-NUMBER-TAKEN': 422,
  'UM-PREFIX-FORM': 422,
  'UM-LANGUAGE-MISSING': 422,
  'UM-DATE-PAST': 422,
  'UM-START-UNCLEAR': 422,
  'UM-START-PAST': 422,
  'UM-START-FAR': 422,
  'UM-START-MISSED': 409,
  'UM-GREETING-NEEDED': 422,
  'UM-POOL-UNKNOWN': 422,
  'UM-POOL-AMBIGUOUS': 422,
  'UM-POOL-NOT-PUBLISHED': 422,
  'UM-POOL-NOT-CONNECTED': 422,
  'UM-NAME-UNKNOWN': 422,
  'UM-CONTACT-NONE': 422,
  'UM-NO-E164-NUMBER': 422,
  'UM-FOREST-UNKNOWN': 422,
  'UM-FOREST-AMBIGUOUS': 422,
  'UM-SCRIPT-NO-DIAL-PLAN': 422,
  'UM-SCRIPT-SAME-PILOT': 422,
  'UM-SCRIPT-NO-POOL': 422,
  'UM-SCRIPT-ADDRESS-TAKEN': 422,
  'UM-HUNT-GROUP-TAKEN': 422,
  'UM-GATEWAY-UNKNOWN': 422,
  'UM-GATEWAY-AMBIGUOUS': 422,
  'UM-OUTCALLS-DIRECTOR': 422,
  'UM-GATEWAY-ADDRESS': 422,
  'UM-NO-TEST-USERS': 422,
  'UM-NO-UM-SERVER': 422,
  'UM-NOT-TEST-USER': 422,
  'UM-SERVER-UNKNOWN': 422,
  'UM-SERVER-AMBIGUOUS': 422,
  'UM-SERVER-UNFIT': 422,
  'UM-CERTIFICATE-NEEDED': 422,
  'UM-CERTIFICATE-NONE': 422,
  'UM-CERTIFICATE-NOT-REQUESTED': 422,
  'UM-CERTIFICATE-UNFIT': 422,
  'UM-FILE-UNFIT': 422,
  'UM-STEP-FAILED': 500,
  'UM-STEP-PERHAPS': 500,
  'UM-NOT-VERIFIED': 500,
  'UM-WAITED-IN-VAIN': 500,
  'UM-ATTRIBUTES-LATE': 500,
  'UM-MANUAL-NOT-SEEN': 409,
  'UM-COMMAND-FAILED': 502,
  'UM-SERVER-SILENT': 502,
  'UM-COMMAND-TIMED-OUT': 504,
  'UM-SHELL-LOST': 502,
  'UM-SHELL-START': 502,
  'UM-BUSY': 503,
  'UM-RUNNER-AWAY': 503,
  'UM-INTERNAL': 500,
} as const satisfies Record<`UM-${string}`, number>;
export type ErrorCode = keyof typeof ERRORS;

/*
 * What fills the sentences of the catalogue's refusals. `parameter` names the operation's parameter
 * to give anew, where there is one; a candidate's `id` is a value that it takes.
 *
 *   MISSING-PARAMETER     parameter
 *   BAD-PARAMETER         parameter, value
 *   DETAILS-NEEDED        parameter, what (`dialPlan`, `lyncDialPlan`, `numbers`, `users`), object
 *                         (proposals: all that is needed)
 *   CLAIMED               request
 *   ALREADY-SO            object
 *   BY-HAND               forest, count
 *   PERSON-UNKNOWN        parameter, user              (candidates: the nearest)
 *   PERSON-AMBIGUOUS      parameter, user, count       (candidates)
 *   PERSON-NO-MAILBOX     parameter, user
 *   PERSON-NOT-IN-LYNC    user, forest (Lync's)
 *   PERSON-OLD-SERVER     user, server, version
 *   MAILBOX-FULL          user
 *   ALREADY-ENABLED       user, extension, dialPlan
 *   NOT-ENABLED           user
 *   NOT-LOCKED            user
 *   SETTING-ELSEWHERE     user, setting (`preview`, `language`, `fax`), policy, dialPlan, state (of
 *                         the policy's preview: `on`, `off`)
 *   OPERATOR-UNFIT        parameter, number, user
 *   DIAL-PLAN-UNKNOWN     parameter, dialPlan          (candidates)
 *   DIAL-PLAN-AMBIGUOUS   parameter, dialPlan          (candidates)
 *   DIAL-PLAN-NOT-SIP     parameter, dialPlan, kind    (candidates)
 *   DIAL-PLAN-OTHER-FOREST parameter, dialPlan, dialPlanForest, user, userForest (candidates)
 *   DIAL-PLAN-NO-POLICY   dialPlan
 *   DIAL-PLAN-IN-USE      dialPlan, users (count), attendants, servers, more, contacts (each may be `none`)
 *   MEDIA-CONFLICT        required, none (Lync's media configurations)
 *   POLICY-AMBIGUOUS      parameter, dialPlan          (candidates)
 *   POLICY-UNKNOWN        parameter, policy, dialPlan  (candidates)
 *   EXTENSION-NEEDED      parameter, user, digits, dialPlan, proposal (may be empty), source (`number`,
 *                         `free`, `none`)
 *   EXTENSION-LENGTH      parameter, extension, digits, dialPlan
 *   EXTENSION-SEVERAL     user, extensions, dialPlan
 *   EXTENSION-TAKEN       parameter, extension, dialPlan, owner
 *   EXTENSION-PILOT       parameter, extension, owner (a dial plan or auto attendant)
 *   EXTENSION-CLAIMED     parameter, extension, request
 *   NUMBER-NEEDED         parameter, user
 *   NUMBER-FORM           parameter, user, number
 *   LINE-TAKEN            parameter, line, owner
 *   SIP-CONFLICT          user, lync, mailbox (both addresses)
 *   SIP-TAKEN             user, sipAddress, owner
 *   ATTENDANT-UNKNOWN, ATTENDANT-AMBIGUOUS
 *                         parameter, name              (candidates)
 *   IN-USE                object, users
 *   NAME-FORM             parameter, name, most (characters), signs (`noBlank`, `noDot`, `blank`)
 *   NAME-TAKEN            parameter, name
 *   NUMBER-TAKEN          parameter, number, owner (a dial plan or auto attendant)
 *   PREFIX-FORM           parameter, prefix, digits
 *   LANGUAGE-MISSING      parameter, language, servers, languages (candidates)
 *   DATE-PAST             parameter, date
 *   GREETING-NEEDED       parameter, holiday, name (of the auto attendant)
 *   POOL-UNKNOWN          parameter, pool, forest      (candidates)
 *   POOL-AMBIGUOUS        parameter, pool              (candidates)
 *   POOL-NOT-PUBLISHED    pool, forest
 *   POOL-NOT-CONNECTED    parameter, pool, dialPlan
 *   NAME-UNKNOWN          parameter, name              (candidates)
 *   CONTACT-NONE          parameter, dialPlan
 *   NO-E164-NUMBER        object (a dial plan or auto attendant)
 *   FOREST-UNKNOWN        parameter, forest            (candidates)
 *   FOREST-AMBIGUOUS      parameter                    (candidates)
 *   NO-TEST-USERS         parameter, where (a pool or Lync's forest; candidates: pools that have some)
 *   NO-UM-SERVER          forest
 *   NOT-TEST-USER         parameter, user              (candidates: the test users)
 *   SERVER-UNKNOWN        parameter, server            (candidates)
 *   SERVER-AMBIGUOUS      parameter, server            (candidates)
 *   SERVER-UNFIT          parameter, server, version   (candidates)
 *   CERTIFICATE-NEEDED, CERTIFICATE-NONE
 *                         parameter, server, pending, selfSigned, noKey, otherName, invalid (how many
 *                         don't fit, by why)         (candidates: those that do)
 *   CERTIFICATE-NOT-REQUESTED server
 *   FILE-UNFIT            parameter, file, why (`secret`, `local`, `type`)
 *   CERTIFICATE-UNFIT     parameter, server, thumbprint, why (one of those, or `unknown`) (candidates)
 *   SCRIPT-NO-DIAL-PLAN   forest
 *   SCRIPT-SAME-PILOT     pilot, first, second (two dial plans)
 *   SCRIPT-NO-POOL        forest (Lync's)
 *   SCRIPT-ADDRESS-TAKEN  gateway, address, pool
 *   HUNT-GROUP-TAKEN      huntGroup, pool, dialPlan, pilot
 *   GATEWAY-UNKNOWN       parameter, gateway           (candidates)
 *   GATEWAY-AMBIGUOUS     parameter, gateway           (candidates)
 *   OUTCALLS-DIRECTOR     gateway (its address)
 *   GATEWAY-ADDRESS       dialPlan, gateways (their addresses), security
 */

/** A refusal or a failure that a person is told of, with what fills its sentence. */
export class UmError extends Error {
  readonly code: ErrorCode;
  readonly params: Problem['params'];
  readonly candidates: Problem['candidates'];
  readonly proposals: Readonly<Record<string, string>>;
  readonly lines: NonNullable<Problem['lines']>;
  readonly reasons: Readonly<Record<string, Message>>;
  readonly offers: NonNullable<Problem['offers']>;

  constructor(
    code: ErrorCode,
    params: Problem['params'] = {},
    options: Partial<Pick<Problem, 'candidates' | 'proposals' | 'reasons' | 'lines' | 'offers'>> & {
      cause?: unknown;
    } = {},
  ) {
    super(code, options.cause === undefined ? {} : { cause: options.cause });
    this.name = 'UmError';
    this.code = code;
    this.params = params;
    this.candidates = options.candidates ?? [];
    this.proposals = options.proposals ?? {};
    this.lines = options.lines ?? [];
    this.reasons = options.reasons ?? {};
    this.offers = options.offers ?? [];
  }

  /** As it travels and is stored. */
  toProblem(): Problem {
    const { code, params, candidates, proposals, reasons, lines, offers } = this;
    return {
      code,
      params,
      candidates,
      ...(lines.length > 0 ? { lines } : {}),
      ...(offers.length > 0 ? { offers } : {}),
      ...(Object.keys(proposals).length > 0 ? { proposals } : {}),
      ...(Object.keys(reasons).length > 0 ? { reasons } : {}),
    };
  }
}
