import { unescapeText } from './escape.js';
import { isScalarTag, readScalar } from './scalars.js';
import { ClixmlError, PsObject, PsScalar, type PsValue } from './values.js';
import { readXml, type XmlElement } from './xml.js';

const LIST_TAGS: ReadonlySet<string> = new Set(['LST', 'IE', 'STK', 'QUE']);

/** What is remembered while reading: objects and type names by their numbers. */
interface Memory {
  readonly objects: Map<string, PsValue>;
  readonly typeNames: Map<string, readonly string[]>;
}

/**
 * Reads CLIXML, as PSSerializer writes it. A list or a scalar that carries notes of its own is read
 * as the list or scalar.
 * @returns the values, in order
 * @throws ClixmlError for anything else, a reference to an object that isn't whole yet included
 */
export function readClixml(document: string): PsValue[] {
  const root = readXml(document);
  if (root.name !== 'Objs') throw new ClixmlError(`the root is ${root.name}, not Objs`);
  const memory: Memory = { objects: new Map(), typeNames: new Map() };
  return root.children.map((child) => readValue(child, memory));
}

function readValue(node: XmlElement, memory: Memory): PsValue {
  if (node.name === 'Obj') return readObject(node, memory);
  if (node.name === 'Ref') return referred(memory.objects, node);
  if (!isScalarTag(node.name) || node.children.length > 0)
    throw new ClixmlError(`no value is written as ${node.name}`);
  return readScalar(node.name, node.text);
}

function readObject(node: XmlElement, memory: Memory): PsValue {
  const value = contentOf(node, memory);
  const number = node.attributes.RefId;
  if (number !== undefined) memory.objects.set(number, value);
  return value;
}

function contentOf(node: XmlElement, memory: Memory): PsValue {
  let typeNames: readonly string[] = [];
  let text: string | null = null;
  let value: PsValue | undefined;
  const properties = new Map<string, PsValue>();
  for (const child of node.children) {
    if (child.name === 'TN') typeNames = readTypeNames(child, memory);
    else if (child.name === 'TNRef') typeNames = referred(memory.typeNames, child);
    else if (child.name === 'ToString') text = unescapeText(child.text);
    else if (child.name === 'Props' || child.name === 'MS') readMembers(child, properties, memory);
    else if (LIST_TAGS.has(child.name))
      value = child.children.map((item) => readValue(item, memory));
    else if (child.name === 'DCT') value = readDictionary(child, memory);
    else value = readValue(child, memory);
  }
  if (value === undefined) return new PsObject(typeNames, properties, text);
  const enumeration = new PsObject(typeNames, properties, text, value);
  return enumeration.isEnumeration ? enumeration : value;
}

function readTypeNames(node: XmlElement, memory: Memory): readonly string[] {
  const names = node.children.map((child) => unescapeText(child.text));
  const number = node.attributes.RefId;
  if (number !== undefined) memory.typeNames.set(number, names);
  return names;
}

function readMembers(node: XmlElement, into: Map<string, PsValue>, memory: Memory): void {
  for (const child of node.children) into.set(nameOf(child), readValue(child, memory));
}

function readDictionary(node: XmlElement, memory: Memory): Map<string, PsValue> {
  const dictionary = new Map<string, PsValue>();
  for (const entry of node.children) {
    const key = entry.children.find((child) => nameOf(child) === 'Key');
    const value = entry.children.find((child) => nameOf(child) === 'Value');
    if (key === undefined || value === undefined)
      throw new ClixmlError('an entry of a dictionary lacks its key or value');
    dictionary.set(keyText(readValue(key, memory)), readValue(value, memory));
  }
  return dictionary;
}

function keyText(key: PsValue): string {
  if (typeof key === 'string') return key;
  if (key instanceof PsScalar) return key.text;
  if (key instanceof PsObject && key.text !== null) return key.text;
  if (key === null || typeof key === 'object')
    throw new ClixmlError('a key of a dictionary has no text');
  return String(key);
}

function nameOf(node: XmlElement): string {
  const name = node.attributes.N;
  if (name === undefined) throw new ClixmlError(`a member ${node.name} has no name`);
  return unescapeText(name);
}

function referred<T>(known: ReadonlyMap<string, T>, node: XmlElement): T {
  const number = node.attributes.RefId;
  const found = number === undefined ? undefined : known.get(number);
  if (found === undefined) throw new ClixmlError(`${node.name} to nothing that is whole`);
  return found;
}
