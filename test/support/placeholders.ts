import { IntlMessageFormat } from 'intl-messageformat';

/** The placeholders of an ICU text, sorted, each with its kind and for a selection its branches. */
export function placeholdersOf(text: string, locale: string): string[] {
  const format = new IntlMessageFormat(text, locale, undefined, { ignoreTag: true });
  const found = new Set<string>();
  collect(format.getAst(), found);
  return [...found].sort();
}

type Elements = ReturnType<IntlMessageFormat['getAst']>;

function collect(elements: Elements, found: Set<string>): void {
  for (const element of elements) {
    if ('options' in element) {
      found.add(element.value);
      for (const [branch, option] of Object.entries(element.options)) {
        // Plural branches differ between languages by nature.
        if (!('offset' in element)) found.add(`${element.value}=${branch}`);
        collect(option.value, found);
      }
    } else if ('value' in element && !isLiteral(element)) {
      found.add(element.value);
    }
  }
}

function isLiteral(element: Elements[number]): boolean {
  return `${element.type}` === '0';
}
