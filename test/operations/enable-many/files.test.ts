import assert from 'node:assert/strict';
import { decode } from '../../../src/operations/enable-many/decode.js';
import { isHeader } from '../../../src/operations/enable-many/columns.js';
import {
  isUnfitCell,
  readRows,
  type FileRow,
} from '../../../src/operations/enable-many/read-rows.js';
import { MOST_ROWS } from '../../../src/protocol/api.js';
import { csv } from '../../support/csv.js';

const ROWS: FileRow[] = [
  { line: 2, cells: { user: 'zoé.müller', dialPlan: 'Paris' } },
  { line: 3, cells: { user: 'bob', dialPlan: 'Lyon' } },
];
const TEXT = csv('user;dial plan', 'zoé.müller;Paris', 'bob;Lyon');

describe('a file of people', () => {
  const encodings: readonly (readonly [string, Uint8Array])[] = [
    ['UTF-8', Buffer.from(TEXT, 'utf8')],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${TEXT}`, 'utf8')],
    ['UTF-16 of Excel’s “Unicode text”', Buffer.from(`\ufeff${TEXT}`, 'utf16le')],
    ['UTF-16, the other way round', Buffer.from(`\ufeff${TEXT}`, 'utf16le').swap16()],
    ['Windows-1252 of Excel’s CSV', Buffer.from(TEXT, 'latin1')],
  ];
  for (const [name, bytes] of encodings) {
    it(`is read in ${name}`, () => {
      assert.deepEqual(readRows(decode(bytes)), ROWS);
    });
  }

  for (const [name, delimiter] of [
    ['semicolons', ';'],
    ['commas', ','],
    ['tabs', '\t'],
  ] as const) {
    it(`is separated by ${name}`, () => {
      assert.deepEqual(readRows(TEXT.replaceAll(';', delimiter)), ROWS);
    });
  }

  it('is read below the line that tells Excel the separator, with its own line numbers', () => {
    const [first] = readRows(`sep=;\r\n${TEXT}`);
    assert.deepEqual(first, { line: 3, cells: { user: 'zoé.müller', dialPlan: 'Paris' } });
  });

  it('has its columns in any order, and others that nobody asks for', () => {
    const [row] = readRows(csv('Service,Poste,Nom,Identifiant', 'IT,4410,Bob Brun,bob'));
    assert.deepEqual(row?.cells, { user: 'bob', extension: '4410' });
  });

  it('keeps zeros before a number, also as Excel keeps them', () => {
    const rows = readRows(csv('user;ext', 'a;0123', 'b;"=""0123"""', 'c;="0123"'));
    assert.deepEqual(
      rows.map(({ cells }) => cells.extension),
      ['0123', '0123', '0123'],
    );
  });

  it('may have empty lines, empty cells and names in quotation marks', () => {
    const rows = readRows(csv('user,plan', '"Curtis, Marie",Paris', '', ',', 'bob,'));
    assert.deepEqual(
      rows.map(({ line, cells }) => [line, cells]),
      [
        [2, { user: 'Curtis, Marie', dialPlan: 'Paris' }],
        [5, { user: 'bob' }],
      ],
    );
  });

  it('is refused as a workbook, as bytes, or with a quotation mark that never ends', () => {
    const refused = (bytes: Uint8Array, why: string): void => {
      assert.throws(() => readRows(decode(bytes)), {
        code: 'UM-FILE-NOT-CSV',
        params: { why, line: why === 'quotes' ? 3 : 0 },
      });
    };
    refused(Buffer.from('PK\u0003\u0004…', 'latin1'), 'workbook');
    refused(Buffer.from('user;plan\r\n\0\0\0', 'latin1'), 'bytes');
    refused(Buffer.from('user;plan\r\n"bob;Paris\r\n', 'utf8'), 'quotes');
  });

  it('is refused without a column that says who, and told what its first line is', () => {
    assert.throws(() => readRows(csv('plan;extension', 'Paris;1234')), {
      code: 'UM-FILE-COLUMN',
      params: { column: 'user', found: 'plan, extension' },
    });
    assert.throws(() => readRows(''), { code: 'UM-FILE-COLUMN' });
  });

  it('is refused with no row and with one too many', () => {
    const rows = (count: number): string =>
      csv('user', ...Array.from({ length: count }, (_, at) => `u${at}`));
    assert.throws(() => readRows(rows(0)), {
      code: 'UM-FILE-ROWS',
      params: { count: 0, most: 5000 },
    });
    assert.equal(readRows(rows(MOST_ROWS)).length, MOST_ROWS);
    assert.throws(() => readRows(rows(MOST_ROWS + 1)), {
      code: 'UM-FILE-ROWS',
      params: { count: 5001, most: 5000 },
    });
  });

  it('has cells that are formulas in no spreadsheet', () => {
    for (const cell of ['=1+1', '@SUM(A1)', '+cmd|calc', '-cmd', '|x', 'a\u0007b', 'x'.repeat(257)])
      assert.ok(isUnfitCell(cell), cell);
    for (const cell of ['+33 1 55 50', '-', 'alice', 'O’Brien', '4410'])
      assert.equal(isUnfitCell(cell), cell === '-', cell);
  });

  it('has a header, which no sentence is', () => {
    assert.ok(isHeader(['user', 'extension']));
    assert.ok(isHeader(['Poste', 'Utilisateur']));
    assert.ok(!isHeader(['please enable UM for alice', 'bob']));
    assert.ok(!isHeader(['user']));
  });
});
