import { expect, it } from 'vitest';
import type { PictureId } from '../../preload/contract';
import { listFileName, type ListedPicture, listToCsv, listToJson, listToText } from './picture-list';

const PICTURE: ListedPicture = {
  id: '42' as PictureId,
  title: 'İzmir, “liman”',
  kind: 'picture',
  safety: 'safe',
  album: 'ميناء',
  isMasked: false,
  caption: '=HYPERLINK("https://example.test")',
  keywords: ['-1', '@home', 'sea'],
  sizeBytes: 1_234_567,
  latitude: -33.8568,
  longitude: 151.2153,
  takenAt: { iso: '2019-05-04T10:00:00', precision: 'unzoned' },
  albumAddress: 'https://tidelines.example.test/gallery/7#42',
  other: [],
};

async function textOf(parts: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const part of parts) text += part;
  return text;
}

async function* once(...pictures: readonly ListedPicture[]): AsyncIterable<readonly ListedPicture[]> {
  yield await Promise.resolve(pictures);
}

it('a list as CSV has one row for each picture, whose cells spreadsheets do not calculate', async () => {
  const csv = await textOf(listToCsv(once(PICTURE, { ...PICTURE, isMasked: true, albumAddress: undefined }), 'de-DE'));
  const [headings = '', first = '', second = '', end] = csv.split('\r\n');
  expect(headings).toMatch(/^\ufeff"Album";"Title";"File name";"Kind"/);
  expect(first).toBe(
    `"ميناء";"İzmir, “liman”";"";"picture";"'=HYPERLINK(""https://example.test"")";"'-1,' @home, sea";` +
      `"2019-05-04T10:00:00";"";"";"";"1234567";"33.8568 S";"151.2153 E";"no";` +
      `"https://tidelines.example.test/gallery/7#42";"42"`,
  );
  expect(second).toMatch(/"yes";"";"42"$/);
  expect(end).toBe('');
});

it('a list as text has tabs between cells, and no cell that ends early or begins a formula', () => {
  const text = listToText([{ ...PICTURE, title: 'a\tb\nc', album: '+1' }]);
  const [, row = ''] = text.split('\n');
  expect(row.split('\t').slice(0, 5)).toEqual(["'+1", 'a b c', '', 'picture', `'=HYPERLINK("https://example.test")`]);
});

it('a list as JSON can be read back, also an empty one', async () => {
  const head = { exportedAt: '2026-03-04T10:00:00.000Z', program: 'Proofsheet 1.0.0' };
  const json = await textOf(listToJson(once(PICTURE, PICTURE), head));
  expect(JSON.parse(json)).toEqual({ ...head, pictures: [PICTURE, PICTURE] });
  expect(JSON.parse(await textOf(listToJson(once(), head)))).toEqual({ ...head, pictures: [] });
});

it('the file is named after the day', () => {
  expect(listFileName(new Date(2026, 2, 4), 'csv')).toBe('Proofsheet pictures 2026-03-04.csv');
});
