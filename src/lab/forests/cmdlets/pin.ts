import { exchangeError } from '../errors.js';
import type { PolicyRecord } from '../records/unified-messaging.js';

/**
 * Checks a PIN that was given against the policy; one that Exchange makes itself always passes, and
 * the lab makes none, for nothing may ever show it.
 * @throws CmdletError WeakPinException
 */
export function checkPin(
  pin: string | undefined,
  policy: PolicyRecord,
  extensions: readonly string[],
): void {
  if (pin === undefined) return;
  const isForm = /^\d{4,24}$/.test(pin) && pin.length >= policy.MinPINLength;
  const endsExtension = extensions.some((extension) => extension.endsWith(pin));
  const isCommon = !policy.AllowCommonPatterns && (isRun(pin) || /^(\d)\1*$/.test(pin));
  if (!isForm || endsExtension || isCommon) {
    throw exchangeError('WeakPinException', [String(policy.MinPINLength)]);
  }
}

function isRun(pin: string): boolean {
  const digits = Array.from({ length: pin.length }, (_, index) => Number(pin[index]));
  const steps = digits.slice(1).map((digit, index) => digit - (digits[index] ?? 0));
  return steps.every((step) => step === 1) || steps.every((step) => step === -1);
}
