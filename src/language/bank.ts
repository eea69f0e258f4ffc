import { z } from 'zod';
import type { Catalogue } from '../operations/kit/catalogue.js';
import type { UnderstandAll } from './several.js';

/** A sentence and what it means: a line of a bank. */
export const bankLineSchema = z.strictObject({
  text: z.string(),
  locale: z.enum(['en', 'fr']),
  operation: z.string().nullable(),
  parameters: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
});
export type BankLine = z.infer<typeof bankLineSchema>;

/** How a sentence was taken. Asking back is never wrong, and not right where something was asked. */
export type Verdict = 'right' | 'wrong' | 'wrong-change' | 'asked-back';

/**
 * Names that the banks have for parameters which operations came to call otherwise: the banks were
 * written before, and are never edited.
 */
const CALLED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'create-dial-plan': { dialPlan: 'name' },
  'create-lync-dial-plan': { dialPlan: 'name' },
  'create-policy': { policy: 'name' },
  list: { dialPlan: 'filter', server: 'filter', policy: 'filter', forest: 'filter' },
};

/** What an operation came to take that the banks leave out. */
const LEFT_OUT: Readonly<Record<string, string>> = {
  'set-outcalls': 'mode',
  'change-settings': 'settings',
  'reset-pin': 'unlock',
  'disable-um': 'leaver',
};

/**
 * Compares what a sentence is taken for with what it means. Letters' case doesn't matter, nor does a
 * ticket that the bank leaves out.
 */
export function judge(understand: UnderstandAll, catalogue: Catalogue, line: BankLine): Verdict {
  const [found, ...more] = understand(line.text, line.locale);
  const taken = found?.operation ?? null;
  if (more.length === 0 && taken === line.operation) {
    const ticket =
      'ticket' in line.parameters && found?.ticket != null ? { ticket: found.ticket } : {};
    const extra = LEFT_OUT[taken ?? ''];
    const given = Object.fromEntries(
      Object.entries({ ...found?.parameters, ...ticket }).filter(
        ([name]) => name !== extra || extra in line.parameters,
      ),
    );
    const known = catalogue.get(taken ?? '')?.parameters.shape ?? {};
    const meant = Object.fromEntries(
      Object.entries(called(line)).filter(([name]) => name === 'ticket' || name in known),
    );
    if (taken === null || sameValues(given, meant)) return 'right';
  }
  if (taken === null) return 'asked-back';
  return catalogue.get(taken)?.kind === 'change' ? 'wrong-change' : 'wrong';
}

function called({ operation, parameters }: BankLine): Record<string, unknown> {
  const names = CALLED[operation ?? ''] ?? {};
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [names[name] ?? name, value]),
  );
}

/** Letters' case, `sip:` and what stands before a request's number say nothing. */
function said(name: string, value: string): string {
  const text = value.toLowerCase().replaceAll('sip:', '').replaceAll('’', "'");
  return name === 'requestId' ? text.replace(/\D/g, '') : text;
}

function sameValues(a: Record<string, unknown>, b: Record<string, unknown>): boolean {
  const plain = (values: Record<string, unknown>): string =>
    Object.entries(values)
      .map(
        ([name, value]) => `${name}=${said(name, [value].flat().join(',').replaceAll(', ', ','))}`,
      )
      .sort()
      .join('\n');
  return plain(a) === plain(b);
}
