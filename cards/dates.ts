import type { CardContext } from './context.js';

/** A moment as this reader writes it, always with the name of the time zone. */
export function moment(iso: string, { locale, timeZone }: CardContext): string {
  const at = new Date(iso);
  const zone = known(timeZone);
  const date = new Intl.DateTimeFormat(locale, {
    timeZone: zone,
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  });
  const time = new Intl.DateTimeFormat(locale, {
    timeZone: zone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'short',
  });
  return `${date.format(at)}, ${time.format(at)}`;
}

/** Clients send names that this machine need not know. */
function known(timeZone: string | undefined): string {
  if (timeZone === undefined) return 'UTC';
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone;
  } catch {
    return 'UTC';
  }
}
