/*
 * CLIXML's own escape, `_xHHHH_` for one UTF-16 code unit, as PowerShell's serializer does it:
 * controls, every surrogate, and an underscore that stands before an x. U+FFFE and U+FFFF, which
 * XML can't hold, are escaped too. So no text depends on how XML treats white space or line ends.
 */
// eslint-disable-next-line no-control-regex -- controls are what is escaped
const ESCAPED = /[\u0000-\u001f\u007f-\u009f\ud800-\udfff\ufffe\uffff]|_(?=[xX])/g;
const ESCAPE = /_[xX](?:([0-9a-fA-F]{4})|([0-9a-fA-F]{8}))_/g;

/** A text as it is written into CLIXML. */
export function escapeText(text: string): string {
  return text.replace(
    ESCAPED,
    (unit) => `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
  );
}

/** The text that an escaped one stands for; eight digits are a code point. */
export function unescapeText(text: string): string {
  return text.replace(ESCAPE, (whole, unit: string | undefined, point: string | undefined) => {
    if (unit !== undefined) return String.fromCharCode(Number.parseInt(unit, 16));
    const codePoint = Number.parseInt(point ?? '', 16);
    return codePoint <= 0x10ffff ? String.fromCodePoint(codePoint) : whole;
  });
}
