/** Special cases of single pictures: camera data, times around daylight saving changes, orders, texts and videos. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningSandbox, startSandbox } from '../sandbox';
import { createTestingClient, type Item, type Parameters, type TestingClient } from './testing-client';

let sandbox: RunningSandbox;
let client: TestingClient;
let session: Parameters;
beforeAll(async () => {
  sandbox = await startSandbox();
  client = createTestingClient(sandbox.announcement);
  session = { SessionID: await client.logIn() };
});
afterAll(() => sandbox.stop());

async function imagesOf(NickName: string, title: string): Promise<readonly Item[]> {
  const album = await client.albumArguments({ ...session, NickName }, title);
  return (await client.json('smugmug.images.get', { ...album, Heavy: '1' })).Images ?? [];
}

test('camera data has the documented formats', async () => {
  const [image] = await imagesOf('tidelines', 'North shore');
  const parameters = { ...session, ImageID: String(image?.id), ImageKey: image?.Key ?? '' };
  expect((await client.json('smugmug.images.getEXIF', parameters)).Image).toMatchObject({
    id: image?.id,
    DateTimeOriginal: expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/) as string,
    Make: expect.any(String) as string,
    Model: expect.any(String) as string,
    ExposureTime: expect.stringMatching(/^(1\/)?\d+$/) as string,
    Aperture: expect.stringMatching(/^f\/[\d.]+$/) as string,
    FocalLength: expect.stringMatching(/^\d+\/1000$/) as string,
    ISO: expect.any(Number) as number,
    ColorSpace: '1',
    Lens: expect.any(String) as string,
  });
});

test('a repeated hour is written the same way twice, a skipped hour never appears, and one picture has no time', async () => {
  const autumn = await imagesOf('daybook', 'Autumn night');
  expect(autumn.map(({ LastUpdated }) => String(LastUpdated).slice(5, 16))).toEqual([
    '11-03 00:30',
    '11-03 01:00',
    '11-03 01:30',
    '11-03 01:00',
    '11-03 01:30',
    '11-03 02:00',
  ]);
  const spring = await imagesOf('daybook', 'Spring night');
  expect(spring.map(({ LastUpdated }) => String(LastUpdated).slice(5, 16))).toEqual([
    '03-10 01:00',
    '03-10 01:30',
    '03-10 03:00',
    '03-10 03:30',
    '00-00 00:00',
  ]);
  expect(spring.at(-1)).toMatchObject({ LastUpdated: '0000-00-00 00:00:00', Date: '0000-00-00 00:00:00' });
});

test('positions differ from the list order, and captions are plain text', async () => {
  const images = await imagesOf('daybook', 'By hand');
  expect(images.map(({ Position }) => Position)).toEqual([6, 5, 4, 3, 2, 1]);
  expect(images.map(({ Caption }) => Caption)).toContain('Bold is <b>bold</b> &amp; so on');
  expect(images.map(({ Caption }) => Caption)).toContain('');
});

test('videos have stills as thumbnails, and are served whole and in ranges', async () => {
  const images = await imagesOf('tidelines', 'Moving water');
  expect(images.map(({ Format }) => Format)).toEqual(['JPG', 'MP4', 'JPG', 'JPG', 'MP4', 'JPG']);
  const [first, second] = images.filter(({ Format }) => Format === 'MP4');
  const namesOf = (image: Item | undefined) => Object.keys(image ?? {}).filter((name) => name.startsWith('Video'));
  expect([namesOf(first), namesOf(second)]).toEqual([
    ['Video320URL', 'Video640URL', 'Video960URL', 'Video1280URL'],
    ['Video320URL', 'Video640URL'],
  ]);
  expect(images.every((image) => (image['Format'] === 'MP4') !== 'OriginalURL' in image)).toBe(true);
  expect((await fetch(String(first?.['ThumbURL']))).headers.get('content-type')).toBe('image/jpeg');

  const url = String(first?.['Video1280URL']);
  const whole = await fetch(url);
  const bytes = Buffer.from(await whole.arrayBuffer());
  expect([whole.headers.get('content-type'), whole.headers.get('accept-ranges'), bytes.length]).toEqual([
    'video/mp4',
    'bytes',
    first?.['Size'],
  ]);
  expect(bytes.toString('latin1', 4, 8)).toBe('ftyp');
  const part = async (Range: string, more: Record<string, string> = {}) => {
    const response = await fetch(url, { headers: { Range, ...more } });
    return [
      response.status,
      response.headers.get('content-range'),
      Buffer.from(await response.arrayBuffer()).toString('hex'),
    ];
  };
  const total = bytes.length;
  expect(await part('bytes=10-19')).toEqual([206, `bytes 10-19/${total}`, bytes.toString('hex', 10, 20)]);
  expect(await part('bytes=-5')).toEqual([
    206,
    `bytes ${total - 5}-${total - 1}/${total}`,
    bytes.toString('hex', total - 5),
  ]);
  expect((await part(`bytes=${total - 3}-${total + 99}`))[1]).toBe(`bytes ${total - 3}-${total - 1}/${total}`);
  expect((await part(`bytes=${total}-`)).slice(0, 2)).toEqual([416, `bytes */${total}`]);
  expect((await part('bytes=0-1', { 'If-Range': '"another"' }))[0]).toBe(200);
  expect((await fetch(url.replace('.mp4', '.jpg'))).status).toBe(404);

  await client.control('/settings', { documentedSpelling: true });
  const spelled = (await imagesOf('tidelines', 'Moving water')).find(({ id }) => id === first?.id);
  expect([spelled?.['Video12800URL'], spelled?.['Video1280URL']]).toEqual([first?.['Video1280URL'], undefined]);
  await client.control('/settings', {});
});
