/** Compares the file metadata in responses with the served file. */
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningSandbox, startSandbox } from '../sandbox';

let sandbox: RunningSandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.stop());

interface Image {
  readonly OriginalURL: string;
  readonly ThumbURL: string;
  readonly Size: number;
  readonly MD5Sum: string;
  readonly Width: number;
  readonly Height: number;
}

async function call<Reply>(parameters: Record<string, string>): Promise<Reply> {
  const response = await fetch(sandbox.announcement.smugmug.endpoint, {
    method: 'POST',
    body: new URLSearchParams(parameters),
  });
  return (await response.json()) as Reply;
}

async function firstImages(): Promise<readonly Image[]> {
  const { apiKey } = sandbox.announcement.smugmug;
  const login = await call<{ Login: { Session: { id: string } } }>({
    method: 'smugmug.login.anonymously',
    APIKey: apiKey,
  });
  const SessionID = login.Login.Session.id;
  const { Albums } = await call<{ Albums: { id: number; Key: string; Title: string }[] }>({
    method: 'smugmug.albums.get',
    SessionID,
    NickName: 'tidelines',
  });
  const album = Albums.find(({ Title }) => Title === 'North shore');
  const { Images } = await call<{ Images: Image[] }>({
    method: 'smugmug.images.get',
    SessionID,
    AlbumID: String(album?.id),
    AlbumKey: album?.Key ?? '',
    Heavy: '1',
  });
  return Images.slice(0, 6);
}

/** Reads width and height from a JPEG's frame header. */
function dimensionsOf(jpeg: Buffer): { readonly Width: number; readonly Height: number } {
  let at = 2;
  while (at < jpeg.length) {
    const marker = jpeg.readUInt8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { Height: jpeg.readUInt16BE(at + 5), Width: jpeg.readUInt16BE(at + 7) };
    at += 2 + jpeg.readUInt16BE(at + 2);
  }
  throw new Error('not a JPEG');
}

test('the reported size, checksum and dimensions match the served original', async () => {
  for (const image of await firstImages()) {
    const response = await fetch(image.OriginalURL);
    const bytes = Buffer.from(await response.arrayBuffer());
    const { Size, MD5Sum, Width, Height } = image;
    expect({ type: response.headers.get('content-type'), Size, MD5Sum, Width, Height }).toEqual({
      type: 'image/jpeg',
      Size: bytes.length,
      MD5Sum: createHash('md5').update(bytes).digest('hex'),
      ...dimensionsOf(bytes),
    });
  }
});

test('an unchanged picture gets a 304, and an invented address a 404', async () => {
  const [image] = await firstImages();
  const url = image?.ThumbURL ?? '';
  const first = await fetch(url, { method: 'HEAD' });
  const again = await fetch(url, { headers: { 'If-None-Match': first.headers.get('etag') ?? '' } });
  const madeUp = ['/i/00000000.jpg', '/i/..%2f..%2fpackage.json', '/', '//'].map((path) =>
    fetch(new URL(url).origin + path),
  );
  const statuses = (await Promise.all(madeUp)).map(({ status }) => status);
  expect([first.status, again.status, ...statuses]).toEqual([200, 304, 404, 404, 404, 404]);
});
