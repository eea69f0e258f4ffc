import type { Parameter } from '../../cmdlets/cmdlet.js';

/*
 * What each text that a command of the management host takes may be: either one of a few values, or
 * a text that a pattern matches as a whole. They hold for .NET's regular expressions. Names are made
 * of letters, marks, digits, spaces and a few signs: no wildcard, no quotation mark but the
 * apostrophe, no `$ ; | & ( ) { } < > #` or backtick, nothing invisible. An object whose name has other
 * signs is reached by its GUID, as the product does for whatever it changes.
 */

/** What a text may be. */
export type Allowed =
  { readonly values: readonly string[] } | { readonly pattern: string; readonly maybeEmpty?: true };

const GUID = '[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}';
const LABEL = '[A-Za-z0-9][A-Za-z0-9-]{0,62}';
const HOST = `${LABEL}(?:\\.${LABEL}){0,10}`;
const NAME = "[\\p{L}\\p{M}\\p{N} .,_'@:+-]{1,256}";
const DN_PART = `(?:CN|OU|DC)=(?:[\\p{L}\\p{M}\\p{N} ._'@:/-]|\\\\[,+=\\\\"<>;#]){1,256}`;
const DN = `${DN_PART}(?:,${DN_PART}){1,40}`;
const ADDRESS = `[A-Za-z0-9._'+=~-]{1,64}@${HOST}`;
const OBJECT = `${GUID}|${DN}|(?:sip:)?${ADDRESS}|${NAME}(?:\\\\${NAME})?`;
const NUMBER = '\\+?[0-9]{1,20}';
/** A file on a share, or on a drive's share for administrators; never one of this machine. */
const SEGMENT = '[\\p{L}\\p{M}\\p{N}_-](?:[\\p{L}\\p{M}\\p{N} ._-]{0,63}[\\p{L}\\p{M}\\p{N}_-])?';
const NETWORK_FILE = `\\\\\\\\${HOST}\\\\(?:[A-Za-z]\\$|${SEGMENT})(?:\\\\${SEGMENT}){1,12}`;
const FILTER_VALUE = "(?:[\\p{L}\\p{M}\\p{N} ._@:;=+,-]|''){1,320}";

const whole = (body: string): string => `\\A(?:${body})\\z`;
const pattern = (body: string): Allowed => ({ pattern: whole(body) });
const orEmpty = (body: string): Allowed => ({ pattern: whole(`(?:${body})?`), maybeEmpty: true });
/** @param alike what may be asked for by a beginning or an end alone */
const filter = (properties: readonly string[], alike: readonly string[]): Allowed => {
  const equal = `(?:${properties.join('|')}) -eq '${FILTER_VALUE}'`;
  const clause = `(?:${[equal, ...alike].join('|')})`;
  return pattern(`${clause}(?: -or ${clause}){0,19}`);
};

const MAILBOX_PROPERTIES = [
  'EmailAddresses',
  'PrimarySmtpAddress',
  'UserPrincipalName',
  'SamAccountName',
];
const EUM_ADDRESSES =
  "EmailAddresses -like 'eum:\\*;phone-context=[\\p{L}\\p{M}\\p{N} ._-]{1,256}'";
const MAILBOX_FILTER = filter(MAILBOX_PROPERTIES, [EUM_ADDRESSES]);
/** People by a beginning of what they are called: the one wildcard stands at the value's end. */
const BEGINNING = `(?:DisplayName|FirstName|LastName|Alias) -like '${FILTER_VALUE}\\*'`;
const ADDRESS_BEGINNING = `EmailAddresses -like 'smtp:${FILTER_VALUE}\\*'`;
const RECIPIENT_FILTER = pattern(
  `(?:${BEGINNING}|${ADDRESS_BEGINNING})(?: -or (?:${BEGINNING}|${ADDRESS_BEGINNING})){0,4}`,
);
const UM_MAILBOX_FILTER = filter([...MAILBOX_PROPERTIES, 'UMMailboxPolicy', 'OperatorNumber'], []);
const LYNC_FILTER = filter(
  ['SipAddress', 'LineURI', 'UserPrincipalName', 'DisplayName', 'RegistrarPool'],
  ["LineURI -like '\\*;ext=[0-9]{1,15}'", "LineURI -like 'tel:\\+[0-9]{1,15};ext=\\*'"],
);
const LYNC_SERVICES: Allowed = { values: ['RTCSRV', 'RTCMEDSRV', 'RTCCAA', 'RTCRGS'] };
const UM_SERVICES: Allowed = { values: ['MSExchangeUM', 'MSExchangeUMCR'] };

/** By parameter, wherever it stands. */
const OF_PARAMETER: Readonly<Record<string, Allowed>> = {
  Identity: pattern(OBJECT),
  UMMailboxPolicy: pattern(OBJECT),
  UMDialPlan: pattern(OBJECT),
  UMIPGateway: pattern(OBJECT),
  DialPlans: pattern(OBJECT),
  User: pattern(OBJECT),
  Server: pattern(`${GUID}|${HOST}`),
  Forest: pattern(HOST),
  DomainController: pattern(HOST),
  ComputerName: pattern(HOST),
  Target: pattern(HOST),
  TargetFqdn: pattern(HOST),
  Address: pattern(HOST),
  Anr: pattern(NAME),
  Name: pattern(NAME),
  Extensions: pattern(NUMBER),
  SIPResourceIdentifier: pattern(`(?:sip:)?${ADDRESS}`),
  PIN: pattern('[0-9]{4,24}'),
  Pin: pattern('[0-9]{4,24}'),
  OperatorNumber: orEmpty(`${NUMBER}|${ADDRESS}`),
  // The addresses that make up a person's voice mail, and no other kind of address.
  EmailAddresses: pattern(
    `(?:eum|sip):(?:${NUMBER}|${ADDRESS})(?:;phone-context=[\\p{L}\\p{M}\\p{N} ._-]{1,256})?`,
  ),
  CountryOrRegionCode: pattern('[0-9]{1,4}'),
  AccessTelephoneNumbers: pattern('[0-9+() .-]{1,32}'),
  ConfiguredInCountryOrRegionGroups: pattern('[\\p{L}\\p{M}\\p{N} .,+*_-]{1,128}'),
  AllowedInCountryOrRegionGroups: pattern(NAME),
  PilotIdentifier: orEmpty(NAME),
  // A name, the file of its greeting, its first and its last day.
  HolidaySchedule: pattern(
    "[\\p{L}\\p{M}\\p{N} ._'-]{1,64},[A-Za-z0-9._-]{1,255}(?:,[0-9]{1,2}/[0-9]{1,2}/[0-9]{4}){1,2}",
  ),
  Language: pattern('[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,2}'),
  PilotIdentifierList: pattern(`${NUMBER}|${ADDRESS}`),
  Thumbprint: pattern('[0-9A-Fa-f]{40}'),
  SubjectName: pattern(`CN=${HOST}`),
  DomainName: pattern(HOST),
  FriendlyName: pattern(NAME),
  RequestFile: pattern(NETWORK_FILE),
  FileName: pattern(NETWORK_FILE),
  LineURI: orEmpty('tel:\\+?[0-9]{1,15}(?:;ext=[0-9]{1,15})?'),
  SipAddress: pattern(`sip:${ADDRESS}`),
  UserSipAddress: pattern(`sip:${ADDRESS}`),
  SenderSipAddress: pattern(`sip:${ADDRESS}`),
  ReceiverSipAddress: pattern(`sip:${ADDRESS}`),
  // A Lync dial plan and its rule for extensions: so many digits get a prefix with its country.
  SimpleName: pattern('[A-Za-z0-9._-]{1,256}'),
  Parent: pattern(NAME),
  Pattern: pattern('\\^\\(\\\\d\\{[0-9]{1,2}\\}\\)\\$'),
  Translation: pattern('\\+[0-9]{1,14}\\$1'),
  Dialplan: pattern(NAME),
  DialedNumber: pattern(NUMBER),
  PolicyName: orEmpty(`(?:tag:)?${NAME}`),
};

/** By command and parameter, where that is narrower. */
const OF_COMMAND: Readonly<Record<string, Allowed>> = {
  'Get-Mailbox -Filter': MAILBOX_FILTER,
  'Get-Recipient -Filter': RECIPIENT_FILTER,
  'Get-UMMailbox -Filter': UM_MAILBOX_FILTER,
  'Get-CsUser -Filter': LYNC_FILTER,
  'Get-CsExUmContact -Filter': LYNC_FILTER,
  'Get-CsVoiceNormalizationRule -Identity': pattern(`${NAME}/${NAME}`),
  'Get-Service -Name': UM_SERVICES,
  'Restart-Service -Name': UM_SERVICES,
  'Stop-CsWindowsService -Name': LYNC_SERVICES,
  'Start-CsWindowsService -Name': LYNC_SERVICES,
  // What Lync's two groups need to read the configuration, and nothing that writes.
  'Add-ADPermission -Identity': pattern(DN),
  'Add-ADPermission -User': pattern(
    `(?:${HOST}\\\\)?(?:RTCUniversalServerAdmins|RTCComponentUniversalServices)`,
  ),
  'Add-ADPermission -AccessRights': { values: ['ListChildren', 'ReadProperty'] },
  'Add-ADPermission -InheritanceType': { values: ['None', 'All'] },
  'Enable-ExchangeCertificate -Services': { values: ['UM', 'UMCallRouter'] },
};

/**
 * What a parameter's text, or each text of its list, may be.
 * @throws TypeError for one that nobody has thought of: nothing is made without a pattern
 */
export function allowedFor(command: string, name: string, parameter: Parameter): Allowed {
  const own = OF_COMMAND[`${command} -${name}`];
  if (own !== undefined) return own;
  if (parameter.values !== undefined) return { values: parameter.values };
  if (parameter.type === 'unlimited') return pattern('Unlimited|[0-9]{1,7}');
  const known = OF_PARAMETER[name];
  if (known === undefined) throw new TypeError(`no pattern for ${command} -${name}`);
  return known;
}
