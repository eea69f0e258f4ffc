import type { Given } from './given.js';

/**
 * Whether a cmdlet asks before it acts, in a session where nobody answers. Disable-UM*, Remove-*
 * and Move-CsExUmContact do unless -Confirm:$false; Enable-ExchangeCertificate does unless -Force, whatever -Confirm says.
 */
export function asks(command: string, given: Given): boolean {
  if (command === 'Enable-ExchangeCertificate') return given.bool('Force') !== true;
  const confirm = given.bool('Confirm');
  return confirm ?? asksByItself(command);
}

/** Whether a cmdlet asks where -Confirm isn't given. */
export function asksByItself(command: string): boolean {
  return /^(?:Disable|Remove)-|^Move-CsExUmContact$/.test(command);
}
