import { takeMaskOff } from '../fixtures/mask';
import type { Program } from '../fixtures/program';
import type { SmugmugImage } from '../fixtures/services';
import { expect, test } from '../fixtures/test';

const ALBUM = 'Harbour walk';

/** Opens an album and the inspector, with the first picture selected. */
async function openInspector(program: Program, owner: RegExp, album: string): Promise<void> {
  await program.rail.choose('Visitor');
  await program.albums.ofOwner(owner);
  await program.albums.open(album);
  await expect.poll(() => program.album.imageOf(program.album.tileAt(0))).not.toBeNull();
  await program.page.keyboard.press('i');
  await expect(program.inspector.group('File')).toBeVisible();
}

function firstOf(images: readonly SmugmugImage[]): SmugmugImage {
  const [image] = images;
  if (!image) throw new Error('The album is empty.');
  return image;
}

test('the heavy metadata is grouped and labelled as the service sent it', async ({ program, services }) => {
  const image = firstOf(await services.smugmugImages('Tidelines', ALBUM));
  await openInspector(program, /Tidelines/, ALBUM);
  const group = (name: string): Promise<Record<string, string>> => program.inspector.facts(name);
  expect(await group('About')).toEqual({
    Caption: image.Caption,
    ...(image.Keywords && { Keywords: image.Keywords }),
    'Safe to show': 'The service does not say',
  });
  expect(await group('File')).toEqual({
    Name: image.FileName,
    Format: image.Format,
    Size: bytes(image.Size),
    Dimensions: `${grouped(image.Width)} × ${grouped(image.Height)}`,
    MD5: image.MD5Sum,
    Watermark: 'No',
  });
  expect(Object.keys(await group('Dates'))).toEqual(['Taken', 'Last changed']);
  expect(await group('In the album')).toEqual({
    'Manual position': grouped(image.Position),
    Edits: grouped(image.Serial),
    Hidden: 'No',
    'Picture ID': `${image.id}_${image.Key}`,
  });
  // The picture's web page shows it unmasked, so its address is hidden by the mask as well.
  await takeMaskOff(program);
  await expect(program.inspector.group('In the album')).toContainText(image.AlbumURL);
});

test('a location is shown as coordinates and altitude, and only if the service sends it', async ({
  program,
  services,
}) => {
  const images = await services.smugmugImages('Tidelines', ALBUM);
  await openInspector(program, /Tidelines/, ALBUM);
  for (const index of [
    images.findIndex(({ Latitude }) => Latitude !== undefined),
    images.findIndex(({ Latitude }) => Latitude === undefined),
  ]) {
    const image = images[index];
    if (!image) continue;
    await program.album.tileAt(index).click();
    await expect(program.inspector.group('File')).toContainText(image.FileName);
    await expect(program.inspector.group('Place')).toHaveCount(image.Latitude === undefined ? 0 : 1);
    if (image.Latitude === undefined) continue;
    const place = await program.inspector.facts('Place');
    expect(place['Coordinates']).toContain(
      `${Math.abs(Number(image.Latitude)).toFixed(5)}° ${Number(image.Latitude) < 0 ? 'S' : 'N'}`,
    );
    expect(place['Coordinates']).toContain(
      `${Math.abs(Number(image.Longitude)).toFixed(5)}° ${Number(image.Longitude) < 0 ? 'W' : 'E'}`,
    );
    if (image.Altitude !== undefined) expect(place['Altitude']).toContain(grouped(Math.round(Number(image.Altitude))));
  }
});

test('each value can be copied exactly', async ({ program, services }) => {
  const image = firstOf(await services.smugmugImages('Tidelines', ALBUM));
  await openInspector(program, /Tidelines/, ALBUM);
  const copies = {
    MD5: image.MD5Sum,
    Size: String(image.Size),
    Name: image.FileName,
    Dimensions: `${image.Width} × ${image.Height}`,
  };
  for (const [label, value] of Object.entries(copies)) {
    await program.inspector.copyButton(label).click();
    await expect(program.inspector.root.getByRole('button', { name: `${label} copied` })).toBeVisible();
    expect(await program.app.evaluate(async ({ clipboard }) => clipboard.readText()), label).toBe(value);
  }
});

test('values that an owner does not publish are absent, not blank', async ({ program, services }) => {
  const image = firstOf(await services.smugmugImages('Northlight', 'Dune field'));
  expect(image.MD5Sum).toBeUndefined();
  await openInspector(program, /Northlight/, 'Dune field');
  const file = await program.inspector.facts('File');
  expect(file['Name']).toBe(image.FileName);
  expect(Object.keys(file)).not.toContain('MD5');
  expect(Object.keys(await program.inspector.facts('In the album'))).not.toContain('Hidden');
  expect(Object.keys(await program.inspector.facts('Dates'))).not.toContain('Taken');
  expect(
    await program.inspector.root
      .getByRole('definition')
      .filter({ hasText: /^\s*$/, hasNot: program.page.getByRole('button') })
      .count(),
  ).toBe(0);
});

test('addresses are hidden while the picture is masked, and shown otherwise', async ({ program, services }) => {
  const image = firstOf(await services.smugmugImages('Tidelines', ALBUM));
  await openInspector(program, /Tidelines/, ALBUM);
  const masked = await program.inspector.facts('Sizes');
  expect(Object.keys(masked)).toEqual(expect.arrayContaining(['Thumb', 'Original']));
  for (const words of Object.values(masked)) expect(words).toMatch(/^(Address )?hidden by the mask$/i);
  await expect(program.page.locator('body')).not.toContainText(new URL(image.ThumbURL).pathname);

  await takeMaskOff(program);
  await expect(program.inspector.group('Sizes')).toContainText(image.ThumbURL);
  expect(await program.inspector.facts('Sizes')).toMatchObject({
    Tiny: image.TinyURL,
    Thumb: image.ThumbURL,
    Original: image.OriginalURL,
  });
});

test('text that contains markup is shown as text', async ({ program, services, control }) => {
  const caption = '<img src=x onerror="document.title=1"><b>bold</b> & <script>1</script>';
  const image = {
    ...firstOf(await services.smugmugImages('Tidelines', ALBUM)),
    Caption: caption,
    FileName: '<i>name</i>.jpg',
  };
  await program.rail.choose('Visitor');
  await expect(program.albums.tile(ALBUM)).toBeVisible();
  await control.setFaults({
    match: { methodName: 'smugmug.images.get' },
    status: 200,
    contentType: 'application/json',
    body: JSON.stringify({ stat: 'ok', method: 'smugmug.images.get', Images: [image] }),
  });
  await program.albums.open(ALBUM);
  await expect(program.album.tile(caption)).toBeVisible();
  await program.page.keyboard.press('i');
  await expect(program.inspector.title).toHaveText(caption);
  expect((await program.inspector.facts('About'))['Caption']).toBe(caption);
  expect((await program.inspector.facts('File'))['Name']).toBe('<i>name</i>.jpg');
  await expect(program.page.locator('main b, aside b, aside i, main script, [onerror]')).toHaveCount(0);
  await expect(program.page).toHaveTitle(`${ALBUM} · Proofsheet`);
});

function grouped(value: number): string {
  return new Intl.NumberFormat('en-US').format(value);
}

function bytes(value: number): string {
  const tenths = new Intl.NumberFormat('en-US', { maximumFractionDigits: 1 });
  if (value < 1000) return `${value} bytes`;
  return value < 1_000_000 ? `${tenths.format(value / 1000)} KB` : `${tenths.format(value / 1_000_000)} MB`;
}
