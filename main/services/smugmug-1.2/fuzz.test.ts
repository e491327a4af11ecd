import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AlbumDetails } from '../../../preload/contract/album';
import { PictureDetails } from '../../../preload/contract/picture';
import { AppFailure } from '../../core/errors';
import type { HttpAnswer } from '../../net/http/http';
import { readAlbumText, readOwnerText } from './links';
import { readEverything } from '../../testing/services/smugmug-1.2/read-everything';
import { jsonAnswer, SAMPLES, xmlAnswer } from '../../testing/services/smugmug-1.2/samples';

const isSoaking = process.env['PROOFSHEET_SOAK'] !== undefined;
const RUNS = { numRuns: isSoaking ? 1_000_000 : 2_000 };
const TIME_LIMIT_MS = isSoaking ? 3_600_000 : 60_000;

/** Names from responses, and names with a special meaning in JavaScript. */
const NAMES = [
  'stat',
  'code',
  'Login',
  'Session',
  'User',
  'Albums',
  'Album',
  'Images',
  'Image',
  'Categories',
  'Category',
  'SubCategories',
  'SubCategory',
  'id',
  'Key',
  'Title',
  'Name',
  'Caption',
  'Keywords',
  'Date',
  'LastUpdated',
  'Width',
  'Height',
  'Latitude',
  'Longtitude',
  'Hidden',
  'Highlight',
  'ThumbURL',
  'OriginalURL',
  'Video12800URL',
  'AlbumURL',
  'Password',
  'SessionID',
  'ISO',
  'Position',
  'Public',
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',
  'toJSON',
  'then',
  'length',
  '',
  '#text',
  ':@',
  '0',
];
const name = fc.oneof({ arbitrary: fc.constantFrom(...NAMES), weight: 9 }, fc.string({ maxLength: 8 }));
const scalar = fc.oneof(
  fc.constantFrom(
    'ok',
    'fail',
    '',
    '0',
    '1',
    'true',
    ' ',
    '2010-11-07 01:30:00',
    '0000-00-00 00:00:00',
    '9999-12-31 23:59:59',
    '//h/x',
    'http://h/x',
    'javascript:x',
    '-1',
    '1e999',
  ),
  fc.constantFrom<unknown>(null, true, false, 0, -0, 1, 15, 1e308, -1, 2 ** 53, 0.1),
  fc.string({ maxLength: 20, unit: 'binary' }),
  fc.double(),
);
const { value: anyValue } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 5, depthSize: 'small' },
    scalar,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.array(fc.tuple(name, tie('value')), { maxLength: 8 }).map(asObject),
  ),
}));
const payload = fc
  .array(fc.tuple(name, anyValue), { maxLength: 8 })
  .map((members) => asObject([['stat', 'ok'], ...members]));

function asObject(members: readonly (readonly [string, unknown])[]): object {
  const object = {};
  for (const [key, value] of members) {
    // Like `JSON.parse`, creates an own property even for `__proto__`.
    Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
  }
  return object;
}

/**
 * The outline of a valid response, filled with random values, so that the code behind it is reached: rows with an id.
 */
const id = fc.oneof({ arbitrary: fc.nat(99_999), weight: 9 }, scalar);
const filling = fc.oneof({ arbitrary: scalar, weight: 9 }, anyValue);
const row = fc
  .tuple(id, fc.array(fc.tuple(name, filling), { maxLength: 6 }))
  .map(([value, members]) => asObject([['id', value], ...members]));
const rows = fc.array(row, { maxLength: 2 });
const category = fc
  .tuple(row, rows, rows)
  .map(([members, Albums, SubCategories]) => ({ ...members, Albums, SubCategories }));
const shaped = fc
  .oneof(
    rows.map((Images) => ({ Images })),
    rows.map((Albums) => ({ Albums })),
    row.map((Album) => ({ Album })),
    row.map((Image) => ({ Image })),
    fc.record({ Categories: fc.array(category, { maxLength: 2 }), SubCategories: rows, Albums: rows }),
  )
  .map((members) => ({ stat: 'ok', ...members }));

/** Writes XML as REST does: scalars become attributes, everything else child elements. */
function toXml(tag: string, value: object): string {
  const members = Object.entries(value).filter(([key]) => /^[A-Za-z_]\w*$/.test(key)) as [string, unknown][];
  const attributes = members
    .filter(([, member]) => typeof member !== 'object')
    .map(
      ([key, member]) =>
        ` ${key}="${String(member).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&#34;')}"`,
    );
  const children = members.flatMap(([key, member]) => {
    if (Array.isArray(member)) {
      return `<${key}>${member.map((item) => (typeof item === 'object' && item !== null ? toXml('Item', item as object) : String(item).replaceAll(/[<&]/g, ''))).join('')}</${key}>`;
    }
    return typeof member === 'object' && member !== null ? toXml(key, member) : [];
  });
  return `<${tag}${attributes.join('')}>${children.join('')}</${tag}>`;
}

const attribute = fc
  .tuple(name, fc.string({ maxLength: 12 }))
  .map(([key, text]) => ` ${key || 'x'}="${text.replaceAll(/["<&]/g, '')}"`);
const { element: anyElement } = fc.letrec<{ element: string }>((tie) => ({
  element: fc
    .tuple(
      name,
      fc.array(attribute, { maxLength: 5 }),
      fc.array(fc.oneof({ maxDepth: 6, depthSize: 'small' }, fc.string({ maxLength: 10 }), tie('element')), {
        maxLength: 4,
      }),
    )
    .map(([tag, attributes, children]) => `<${tag || 'x'}${attributes.join('')}>${children.join('')}</${tag || 'x'}>`),
}));
const FRAGMENTS = [
  '<',
  '>',
  '</',
  '/>',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<?',
  '?>',
  '<!DOCTYPE x [<!ENTITY a "b">]>',
  '&a;',
  '&#0;',
  '&#x110000;',
  '&lt;',
  '"',
  "'",
  '=',
  ' i:nil="true"',
  'xmlns:i="x"',
  '<rsp stat="ok">',
  '</rsp>',
  '<Image id="1"/>',
  '\u0000',
  '\uFFFE',
];
const soup = fc
  .array(fc.oneof(fc.constantFrom(...FRAGMENTS), anyElement, fc.string({ maxLength: 6 })), { maxLength: 12 })
  .map((parts) => parts.join(''));

/** Generates texts with one or two places replaced, cut out or inserted. */
function damaged(texts: readonly string[]): fc.Arbitrary<Buffer> {
  const place = fc.tuple(
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.nat(12),
    fc.oneof(
      fc.constant(''),
      fc.constantFrom(...FRAGMENTS, '{', '}', '[', ']', ',', ':', 'null', '\\'),
      fc.string({ maxLength: 5 }),
    ),
  );
  return fc.tuple(fc.constantFrom(...texts), fc.array(place, { minLength: 1, maxLength: 2 })).map(([text, places]) => {
    let result = text;
    for (const [share, length, replacement] of places) {
      const at = Math.floor(share * result.length);
      result = result.slice(0, at) + replacement + result.slice(at + length);
    }
    return Buffer.from(result);
  });
}

/** Expects values that satisfy the contract, or an `AppFailure`. */
function holds(answer: HttpAnswer): void {
  try {
    const { pictures, details } = readEverything(answer);
    for (const picture of (pictures ?? []) as readonly { details: object }[]) {
      PictureDetails.parse({ ...picture.details, renditions: [] });
    }
    for (const album of (details ?? []) as readonly object[]) {
      AlbumDetails.parse(album);
    }
  } catch (error) {
    expect(error).toBeInstanceOf(AppFailure);
  }
}

function expectNoPollution(): void {
  expect(
    Reflect.ownKeys(Object.prototype).length +
      Reflect.ownKeys(Array.prototype).length +
      Reflect.ownKeys(Function.prototype).length,
  ).toBe(namesBefore);
}
const namesBefore =
  Reflect.ownKeys(Object.prototype).length +
  Reflect.ownKeys(Array.prototype).length +
  Reflect.ownKeys(Function.prototype).length;

describe('a random response of the server', () => {
  it.each([
    ['rows of any JSON', shaped.map((value) => jsonAnswer(JSON.stringify(value)))],
    ['rows of any XML', shaped.map((value) => xmlAnswer(toXml('rsp', value)))],
    [
      'any JSON value',
      fc.oneof({ arbitrary: payload, weight: 9 }, anyValue).map((value) => jsonAnswer(JSON.stringify(value))),
    ],
    ['damaged JSON', damaged(SAMPLES.map(({ json }) => json)).map((text) => jsonAnswer(text))],
    [
      'any XML',
      fc
        .oneof(
          anyElement,
          anyElement.map((inside) => `<rsp stat="ok">${inside}</rsp>`),
          soup,
        )
        .map((text) => xmlAnswer(text)),
    ],
    ['damaged XML', damaged(SAMPLES.map(({ xml }) => xml)).map((text) => xmlAnswer(text))],
    [
      'any bytes',
      fc
        .tuple(
          fc.uint8Array({ maxLength: 60 }),
          fc.constantFrom('', 'text/xml', 'application/json', 'text/xml; charset=iso-8859-1'),
        )
        .map(([bytes, type]) => jsonAnswer(Buffer.from(bytes), type)),
    ],
  ])(
    'is read or results in a typed failure: %s',
    (_, answers) => {
      fc.assert(fc.property(answers, holds), RUNS);
      expectNoPollution();
    },
    TIME_LIMIT_MS,
  );

  it(
    'pasted text of any kind names a valid owner, a valid album or neither',
    () => {
      const text = fc.oneof(
        fc.string({ maxLength: 60, unit: 'binary' }),
        fc.webUrl({ withFragments: true, withQueryParameters: true }),
        fc.stringMatching(/^[\w./:#@ -]{0,40}$/),
      );
      fc.assert(
        fc.property(text, (pasted) => {
          const meant = readOwnerText(pasted, 'https://api.smugmug.com/services/api/json/1.2.0/');
          expect(meant?.nickName ?? 'none').toMatch(/^[A-Za-z0-9-]{1,63}$/);
          expect(readAlbumText(pasted)?.id ?? '1').toMatch(/^\d{1,20}$/);
        }),
        RUNS,
      );
    },
    TIME_LIMIT_MS,
  );
});
