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

test('the inspector groups and labels the heavy metadata as the service sent them, hides addresses while the picture is masked, and reads camera data by one call', async ({
  program,
  services,
  control,
}) => {
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
    Watermark: 'No',
  });
  expect(Object.keys(await group('Dates'))).toEqual(['Taken', 'Last changed']);
  expect(await group('In the album')).toEqual({
    'Manual position': grouped(image.Position),
    Edits: grouped(image.Serial),
    Hidden: 'No',
  });
  expect(await group('IDs and addresses')).toEqual({
    'Picture ID': `${image.id}_${image.Key}`,
    MD5: image.MD5Sum,
  });
  // The service states the size of the original; the program knows those that it has loaded.
  const original = `${grouped(image.Width)} × ${grouped(image.Height)} · ${bytes(image.Size)}`;
  expect(await group('Sizes')).toMatchObject({ Small: 'up to 400 px', Original: original });
  await expect
    .poll(async () => Object.values(await group('Sizes')).filter((value) => value.includes('×')).length)
    .toBeGreaterThan(1);
  await expect(program.inspector.group('Sizes')).toContainText('The mask hides addresses');
  await expect(program.inspector.group('Sizes').getByRole('button')).toHaveCount(0);
  await expect(program.page.locator('body')).not.toContainText(new URL(image.ThumbURL).pathname);
  await program.inspector.copyButton('Size').click();
  await expect(program.inspector.root.getByRole('button', { name: 'Size copied' })).toBeVisible();
  expect(await program.app.evaluate(async ({ clipboard }) => clipboard.readText())).toBe(String(image.Size));
  const exifCalls = async (): Promise<number> =>
    (await control.requests()).filter(({ form }) => form['method'] === 'smugmug.images.getEXIF').length;
  expect(await exifCalls()).toBe(0);
  await program.inspector.group('Camera').getByRole('button', { name: 'Show camera data' }).click();
  await expect(program.inspector.group('Camera').locator('dl, h3 + p')).toBeVisible();
  expect(await exifCalls()).toBe(1);

  // The picture's web page shows it unmasked, so its address is hidden by the mask as well.
  await takeMaskOff(program);
  const addresses = {
    Tiny: image.TinyURL,
    Thumb: image.ThumbURL,
    Original: image.OriginalURL,
    Page: image.AlbumURL,
  };
  for (const [label, address] of Object.entries(addresses)) {
    await program.inspector.addressButton(label).click();
    await expect(program.inspector.root.getByRole('button', { name: `Address of ${label} copied` })).toBeVisible();
    expect(await program.app.evaluate(async ({ clipboard }) => clipboard.readText())).toBe(address);
  }
  await expectEveryField(program, image);
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

/** Fields that are shown as a part of a formatted value. */
const FORMATTED = new Set([
  'id',
  'Key',
  'Album',
  'Date',
  'LastUpdated',
  'Height',
  'Width',
  'Size',
  'Latitude',
  'Longitude',
  'Altitude',
  'Hidden',
  'Watermark',
  'Position',
  'Serial',
]);

async function expectEveryField({ inspector }: Program, image: SmugmugImage): Promise<void> {
  expect(await inspector.facts('Other')).toMatchObject({ Status: 'Open' });
  const text = await inspector.root.innerText();
  for (const [name, value] of Object.entries(image)) {
    if (FORMATTED.has(name) || name.endsWith('URL') || value === '') continue;
    expect(text, name).toContain(String(value).split('\n')[0]);
  }
}

function grouped(value: number): string {
  return new Intl.NumberFormat('en-US').format(value);
}

function bytes(value: number): string {
  const tenths = new Intl.NumberFormat('en-US', { maximumFractionDigits: 1 });
  if (value < 1000) return `${value} bytes`;
  return value < 1_000_000 ? `${tenths.format(value / 1000)} kB` : `${tenths.format(value / 1_000_000)} MB`;
}
