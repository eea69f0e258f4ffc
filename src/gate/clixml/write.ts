import { escapeText } from './escape.js';
import { writeScalar } from './scalars.js';
import { isList, PsObject, type PsValue } from './values.js';
import { element, writeXml, type XmlElement } from './xml.js';

const LIST_TYPES = ['System.Object[]', 'System.Array', 'System.Object'];
const HASHTABLE_TYPES = ['System.Collections.Hashtable', 'System.Object'];
const NAMESPACE = 'http://schemas.microsoft.com/powershell/2004/04';

/** The numbers given so far: each object its own, equal lists of type names one. */
interface Numbers {
  objects: number;
  readonly typeNames: Map<string, number>;
}

/**
 * Writes values as CLIXML that PSSerializer reads: lists as `Object[]`, Maps as hashtables,
 * integers as Int32 or Int64 (UInt64 where they need it), Dates as UTC.
 * @throws ClixmlError for an integer of more than 64 bits
 */
export function writeClixml(values: readonly PsValue[]): string {
  const numbers: Numbers = { objects: 0, typeNames: new Map() };
  const children = values.map((value) => valueElement(value, null, numbers));
  return writeXml(element('Objs', { Version: '1.1.0.1', xmlns: NAMESPACE }, children));
}

function valueElement(value: PsValue, name: string | null, numbers: Numbers): XmlElement {
  const named: Record<string, string> = name === null ? {} : { N: escapeText(name) };
  const scalar = writeScalar(value);
  if (scalar !== null) return element(scalar.tag, named, scalar.text);
  const attributes = { ...named, RefId: String(numbers.objects++) };
  return element('Obj', attributes, contentOf(value, numbers));
}

function contentOf(value: PsValue, numbers: Numbers): XmlElement[] {
  if (value instanceof PsObject) return objectContent(value, numbers);
  if (isList(value)) {
    const types = typeNames(LIST_TYPES, numbers);
    const items = value.map((item) => valueElement(item, null, numbers));
    return [types, element('LST', {}, items)];
  }
  if (!(value instanceof Map)) return [];
  const types = typeNames(HASHTABLE_TYPES, numbers);
  return [types, element('DCT', {}, entries(value, numbers))];
}

function entries(dictionary: ReadonlyMap<string, PsValue>, numbers: Numbers): XmlElement[] {
  return [...dictionary].map(([key, item]) =>
    element('En', {}, [valueElement(key, 'Key', numbers), valueElement(item, 'Value', numbers)]),
  );
}

function objectContent(value: PsObject, numbers: Numbers): XmlElement[] {
  const content: XmlElement[] = [];
  if (value.typeNames.length > 0) content.push(typeNames(value.typeNames, numbers));
  if (value.text !== null) content.push(element('ToString', {}, escapeText(value.text)));
  const scalar = value.value === null ? null : writeScalar(value.value);
  if (scalar !== null) content.push(element(scalar.tag, {}, scalar.text));
  const isCustom = value.typeNames[0] === 'System.Management.Automation.PSCustomObject';
  const members = [...value.properties].map(([name, item]) => valueElement(item, name, numbers));
  if (members.length > 0 || scalar === null)
    content.push(element(isCustom ? 'MS' : 'Props', {}, members));
  return content;
}

function typeNames(names: readonly string[], numbers: Numbers): XmlElement {
  const key = names.join('\0');
  const known = numbers.typeNames.get(key);
  if (known !== undefined) return element('TNRef', { RefId: String(known) }, []);
  const number = numbers.typeNames.size;
  numbers.typeNames.set(key, number);
  const types = names.map((name) => element('T', {}, escapeText(name)));
  return element('TN', { RefId: String(number) }, types);
}
