export { toPlain, type Plain } from './plain.js';
export { readClixml } from './read.js';
export {
  ClixmlError,
  isList,
  PsObject,
  PsScalar,
  type PsValue,
  type ScalarType,
} from './values.js';
export { writeClixml } from './write.js';
