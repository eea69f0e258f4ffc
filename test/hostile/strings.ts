import fc from 'fast-check';
import type { Cmdlet, Parameter } from '../../src/cmdlets/cmdlet.js';
import type { Call } from '../../src/protocol/call.js';

/** What PowerShell, node-powershell, our frame, XML and CLIXML give a meaning to. */
export const DANGEROUS = [
  '$(throw 1)',
  '$env:PATH',
  '`n',
  '`',
  "'",
  "''",
  '"',
  '‘',
  '’',
  '‚',
  '‛',
  '“',
  '”',
  '„',
  ';',
  '|',
  '&',
  '&&',
  '\n',
  '\r\n',
  '\r',
  '#',
  '<#',
  '#>',
  '@{',
  '}',
  '@(',
  '@"\n',
  "@'\n",
  '\n"@',
  '--%',
  '\0',
  '\u001b[31m',
  '\u0085',
  '\u2028',
  '\u2029',
  '\u202e',
  '\u200f',
  '\ufeff',
  '\ufffe',
  '\u{1f600}',
  '\ud800',
  '\udc00',
  '[Console]::Out.WriteLine("0123456789ABCDEF")',
  '[Console]::Out.Write("0123456789ABCDEF`n")',
  "Invoke-UmCommand 'AAAA'",
  '[um:00000000000000000000000000000000:AAAA:00000000000000000000000000000000]',
  ':',
  '<S>',
  '</Objs>',
  '<!--',
  '<![CDATA[',
  ']]>',
  '<!DOCTYPE x [<!ENTITY e "e">]>',
  '&amp;',
  '&#10;',
  '&e;',
  '_x0041_',
  '_x005F_',
  '_X000a_',
  '_x',
  '__proto__',
  'constructor',
  'env:HOME',
  ' ',
  '\t',
];

const dangerous = fc
  .array(fc.oneof(fc.constantFrom(...DANGEROUS), fc.string({ unit: 'binary', maxLength: 8 })), {
    maxLength: 12,
  })
  .map((parts) => parts.join(''));
const anyUnits = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 80 })
  .map((units) => String.fromCharCode(...units));
/** 64 KiB of something dangerous. */
export const hostileAndLong = fc
  .constantFrom(...DANGEROUS)
  .map((part) => part.repeat(Math.ceil(65_536 / part.length)).slice(0, 65_536));
/** Any short text, the dangerous ones most often. */
export const hostileAndShort = fc.oneof(
  { weight: 2, arbitrary: dangerous },
  { weight: 1, arbitrary: anyUnits },
);
/** Any text, the dangerous ones most often. */
export const hostile = fc.oneof(
  { weight: 30, arbitrary: hostileAndShort },
  { weight: 1, arbitrary: hostileAndLong },
);

/** Harmless values for the parameters that a cmdlet can't do without. */
export function mandatoryOf(parameters: Cmdlet['parameters']): Call['parameters'] {
  const mandatory = Object.entries(parameters).filter(([, parameter]) => parameter.mandatory);
  return Object.fromEntries(mandatory.map(([name, parameter]) => [name, harmless(parameter)]));
}

function harmless({ type, values }: Parameter): Call['parameters'][string] {
  switch (type) {
    case 'string':
    case 'identity':
      return values?.[0] ?? 'x';
    case 'int':
    case 'unlimited':
      return 4;
    case 'bool':
    case 'switch':
      return true;
    case 'list':
      return ['x'];
  }
}
