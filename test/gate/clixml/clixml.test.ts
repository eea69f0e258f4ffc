import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  ClixmlError,
  PsObject,
  PsScalar,
  readClixml,
  toPlain,
  writeClixml,
  type PsValue,
} from '../../../src/gate/clixml/index.js';

const HEAD = '<Objs Version="1.1.0.1" xmlns="http://schemas.microsoft.com/powershell/2004/04">';

function roundTrip(value: PsValue): PsValue {
  const [first, ...others] = readClixml(writeClixml([value]));
  assert.equal(others.length, 0);
  return first ?? null;
}

function read(body: string): PsValue {
  return readClixml(`${HEAD}${body}</Objs>`)[0] ?? null;
}

const anyString = fc.string({ unit: 'binary', maxLength: 60 });
const loneSurrogates = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
  .map((units) => String.fromCharCode(...units));
const anyInteger = fc.bigInt({ min: -(2n ** 63n), max: 2n ** 64n - 1n });

describe('CLIXML', () => {
  describe('brings every value back as it was', () => {
    it('any text, unpaired surrogates and controls included', () => {
      const property = fc.property(fc.oneof(anyString, loneSurrogates), (text) => {
        assert.equal(roundTrip(text), text);
      });
      fc.assert(property, { seed: 2013, numRuns: 1000 });
    });

    for (const text of [
      '',
      ' ',
      '\r\n',
      '\0',
      '_x0041_',
      '_x005F_x0041_',
      '&lt;&#10;',
      '\ufffe\uffff',
    ]) {
      it(`the text ${JSON.stringify(text)}`, () => {
        assert.equal(roundTrip(text), text);
      });
    }

    it('any property name, also the ones that JavaScript gives a meaning', () => {
      const names = [
        '__proto__',
        'constructor',
        'toString',
        'a b',
        '"<&\'>',
        'line\nbreak',
        '_x0041_',
      ];
      const object = new PsObject(['T'], new Map(names.map((name) => [name, name])));
      assert.deepEqual(roundTrip(object), object);
      const map = new Map(names.map((name) => [name, name]));
      assert.deepEqual(roundTrip(map), map);
    });

    it('any 64-bit integer, as a bigint beyond 2^53', () => {
      const property = fc.property(anyInteger, (integer) => {
        const back = roundTrip(integer);
        const isExact = Number.isSafeInteger(Number(integer));
        assert.equal(back, isExact ? Number(integer) : integer);
      });
      fc.assert(property, { seed: 2013, numRuns: 300 });
    });

    it('any double, with NaN, the infinities and minus zero', () => {
      fc.assert(
        fc.property(fc.double(), (double) => {
          assert.ok(Object.is(roundTrip(double), double));
        }),
        { seed: 2013, numRuns: 300 },
      );
    });

    it('lists of none, one and several, nested', () => {
      for (const list of [[], ['one'], [null], [[]], [[['deep', 1], []], true], [new Map()]])
        assert.deepEqual(roundTrip(list), list);
    });

    it('dates with their kind and all their decimals', () => {
      for (const text of [
        '2013-02-28T23:59:59.1234567Z',
        '2013-02-28T23:59:59+01:00',
        '2013-02-28T23:59:59',
        '0001-01-01T00:00:00',
      ]) {
        const date = new PsScalar('DateTime', text);
        assert.deepEqual(roundTrip(date), date);
      }
    });

    it('guids, time spans, versions, addresses, characters and bytes', () => {
      for (const scalar of [
        new PsScalar('Guid', '12345678-1234-1234-1234-123456789012'),
        new PsScalar('TimeSpan', 'P1DT2H3M4.5S'),
        new PsScalar('Version', '15.0.1497.2'),
        new PsScalar('Uri', 'http://contoso.com/?a=1&b=%20'),
        new PsScalar('Char', '\0'),
        new PsScalar('Bytes', 'AAEC'),
        new PsScalar('Decimal', '1.10'),
      ])
        assert.deepEqual(roundTrip(scalar), scalar);
    });
  });

  describe('reads what PowerShell writes', () => {
    it('an object with adapted and added properties and repeated type names', () => {
      const value = read(
        '<Obj RefId="0"><TN RefId="0"><T>Deserialized.A</T><T>Deserialized.System.Object</T></TN>' +
          '<ToString>one</ToString><Props><S N="Name">x</S><Obj N="Inner" RefId="1"><TNRef RefId="0" />' +
          '<Props><I32 N="N">1</I32></Props></Obj></Props><MS><Ref N="Again" RefId="1" /></MS></Obj>',
      );
      assert.ok(value instanceof PsObject);
      assert.deepEqual(value.typeNames, ['Deserialized.A', 'Deserialized.System.Object']);
      assert.deepEqual(toPlain(value), { Name: 'x', Inner: { N: 1 }, Again: { N: 1 } });
    });

    it('an enumeration as its name', () => {
      const value = read(
        '<Obj RefId="0"><TN RefId="0"><T>Microsoft.UMUriType</T><T>System.Enum</T></TN>' +
          '<ToString>SipName</ToString><I32>2</I32></Obj>',
      );
      assert.equal(toPlain(value), 'SipName');
      assert.deepEqual(roundTrip(value), value);
    });

    it('a text and a list that carry notes', () => {
      assert.equal(read('<Obj RefId="0"><S>x</S><MS><S N="note">n</S></MS></Obj>'), 'x');
      assert.deepEqual(
        read('<Obj RefId="0"><TN RefId="0"><T>X</T></TN><IE><S>a</S><Nil /></IE></Obj>'),
        ['a', null],
      );
    });

    it('a dictionary whose keys are not texts', () => {
      const value = read(
        '<Obj RefId="0"><DCT><En><I32 N="Key">1</I32><S N="Value">one</S></En></DCT></Obj>',
      );
      assert.deepEqual(value, new Map([['1', 'one']]));
    });

    it('escapes of either case and of eight digits, and line breaks between elements', () => {
      assert.equal(read('\r\n  <S>_X000d__x000A__x0001F600_</S>\r\n'), '\r\n\u{1f600}');
    });
  });

  describe('as plain data', () => {
    it('gives dates in UTC where their kind is known, and as they are where it is not', () => {
      assert.equal(
        toPlain(new PsScalar('DateTime', '2013-03-01T00:30:00+01:00')),
        '2013-02-28T23:30:00.000Z',
      );
      assert.equal(toPlain(new PsScalar('DateTime', '2013-03-01T00:30:00')), '2013-03-01T00:30:00');
    });

    it('gives what JSON has no type for as text, and an object without properties as its text', () => {
      assert.equal(toPlain(2n ** 63n), '9223372036854775808');
      assert.equal(toPlain(new PsObject(['X'], new Map(), 'Unlimited')), 'Unlimited');
    });

    it('never gives a prototype from a property', () => {
      const plain = toPlain(new Map([['__proto__', new Map([['polluted', true]])]]));
      assert.equal(Object.getPrototypeOf(plain), Object.prototype);
    });
  });

  describe('refuses', () => {
    for (const [what, document] of [
      ['text that is not XML', 'rubbish'],
      ['XML cut short', `${HEAD}<S>x`],
      ['tags that cross', `${HEAD}<Obj RefId="0"><S></Obj></S></Objs>`],
      ['a document type with entities', `<!DOCTYPE x [<!ENTITY e "e">]>${HEAD}<S>&e;</S></Objs>`],
      ['an unknown entity', `${HEAD}<S>&e;</S></Objs>`],
      ['another root', '<Other/>'],
      ['an unknown element', `${HEAD}<Surprise>1</Surprise></Objs>`],
      ['an integer that is not one', `${HEAD}<I32>1x</I32></Objs>`],
      [
        'an object that holds itself',
        `${HEAD}<Obj RefId="0"><LST><Ref RefId="0" /></LST></Obj></Objs>`,
      ],
    ] as const) {
      it(what, () => {
        assert.throws(() => readClixml(document), ClixmlError);
      });
    }

    it('to write an integer of more than 64 bits', () => {
      assert.throws(() => writeClixml([2n ** 64n]), ClixmlError);
    });
  });
});
