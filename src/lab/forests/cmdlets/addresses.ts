import type { MailboxRecord } from '../records/people.js';
import type { DialPlanRecord } from '../records/unified-messaging.js';

/** The sip: address of a mailbox, which Lync has written; undefined: none. */
export function sipAddressOf(mailbox: MailboxRecord): string | undefined {
  return mailbox.EmailAddresses.find((address) => /^sip:/i.test(address))?.slice('sip:'.length);
}

/** The EUM addresses of a mailbox. */
export function eumAddressesOf(mailbox: MailboxRecord): string[] {
  return mailbox.EmailAddresses.filter((address) => /^eum:/i.test(address));
}

/** The EUM address, without its prefix, of an extension or a SIP address in a plan. */
export function eumAddress(value: string, plan: DialPlanRecord): string {
  return `${value};phone-context=${plan.PhoneContext}`;
}

/**
 * A mailbox's addresses when it is enabled: on a SIP URI plan the SIP address is the primary one
 * (upper case), the extensions are secondary; on the others the first extension is.
 */
export function addressesWhenEnabled(
  mailbox: MailboxRecord,
  plan: DialPlanRecord,
  sip: string | null,
  extensions: readonly string[],
): string[] {
  const others = mailbox.EmailAddresses.filter((address) => !/^eum:/i.test(address));
  const values = [...(sip === null ? [] : [sip]), ...extensions];
  return [
    ...others,
    ...values.map((value, index) => `${index === 0 ? 'EUM' : 'eum'}:${eumAddress(value, plan)}`),
  ];
}

/**
 * The addresses as Exchange keeps them: exactly one primary (upper case) of each kind. The last one
 * given in upper case wins; where none is, the first of that kind is promoted, whatever it holds.
 */
export function withPrimaries(addresses: readonly string[]): string[] {
  const primary = new Map<string, number>();
  addresses.forEach((address, index) => {
    const prefix = prefixOf(address);
    if (prefix === prefix.toUpperCase()) primary.set(prefix, index);
  });
  addresses.forEach((address, index) => {
    const kind = prefixOf(address).toUpperCase();
    if (!primary.has(kind)) primary.set(kind, index);
  });
  return addresses.map((address, index) => {
    const prefix = prefixOf(address);
    const isPrimary = primary.get(prefix.toUpperCase()) === index;
    return `${isPrimary ? prefix.toUpperCase() : prefix.toLowerCase()}${address.slice(prefix.length)}`;
  });
}

/** What the UM attributes are by a mailbox's addresses in its own plan. */
export function umAttributesOf(
  addresses: readonly string[],
  plan: DialPlanRecord | undefined,
): Pick<MailboxRecord, 'Extensions' | 'SIPResourceIdentifier'> {
  const suffix = `;phone-context=${plan?.PhoneContext ?? ''}`.toLowerCase();
  const values = addresses
    .filter((address) => /^eum:/i.test(address) && address.toLowerCase().endsWith(suffix))
    .map((address) => address.slice('eum:'.length, -suffix.length));
  return {
    Extensions: values.filter((value) => /^\d+$/.test(value)),
    SIPResourceIdentifier: values.find((value) => value.includes('@')) ?? null,
  };
}

function prefixOf(address: string): string {
  return address.slice(0, Math.max(0, address.indexOf(':')));
}
