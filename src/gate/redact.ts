/** Takes out of a text what could be a PIN: every run of four digits or more. */
export function redact(text: string): string {
  return text.replace(/[0-9]{4,}/g, '****');
}
