import { takeMaskOff } from '../fixtures/mask';
import type { Program } from '../fixtures/program';
import { expect, test } from '../fixtures/test';

/** Opens an album and the inspector, with the first picture selected. */
async function inspect(program: Program, owner: string, album: string): Promise<void> {
  await program.rail.choose('Visitor');
  await expect(program.albums.tile('Moving water')).toBeVisible();
  await program.find.open();
  await program.find.look(owner);
  await program.albums.open(album);
  await expect.poll(() => program.album.imageOf(program.album.tileAt(0))).not.toBeNull();
  await program.page.keyboard.press('i');
  await expect(program.inspector.group('File')).toBeVisible();
}

test('the inspector shows every field of the heavy response, including undocumented fields', async ({
  program,
  services,
}) => {
  const [image] = await services.smugmugImages('Tidelines', 'Harbour walk');
  if (!image) throw new Error('The album is empty.');
  await inspect(program, 'tidelines', 'Harbour walk');
  await takeMaskOff(program);
  await expect(program.inspector.group('Sizes')).toContainText(image.ThumbURL);
  const groups = ['About', 'File', 'Dates', 'Place', 'In the album', 'Sizes', 'Other'];
  const shown: Record<string, string> = {};
  for (const group of groups) {
    if ((await program.inspector.group(group).count()) > 0) Object.assign(shown, await program.inspector.facts(group));
  }
  expect(shown).toMatchObject({
    Watermark: 'No',
    Status: 'Open',
    Type: 'Album',
    Hidden: 'No',
    MD5: image.MD5Sum,
    Name: image.FileName,
  });
  const other = await program.inspector.facts('Other');
  expect(other['Status']).toBe('Open');
  // Each field is shown as it is, or as part of a formatted value.
  const text = await program.inspector.root.innerText();
  const transformed = new Set([
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
  for (const [name, value] of Object.entries(image)) {
    if (transformed.has(name) || value === '') continue;
    expect(text, name).toContain(String(value).split('\n')[0]);
  }
});

test('the inspector names the fields that the service sends only to the owner', async ({ program }) => {
  await inspect(program, 'northlight', 'Dune field');
  const note = program.inspector.group('Kept for the owner');
  await expect(note).toContainText('Missing here: date taken, whether it is hidden, and MD5.');
  await expect(note).toContainText('The service sends these to the owner of a picture only.');
});

test('EXIF data are read by one call, and only after the button is pressed', async ({ program, control }) => {
  const calls = async (): Promise<number> =>
    (await control.requests()).filter(({ form }) => form['method'] === 'smugmug.images.getEXIF').length;
  await inspect(program, 'tidelines', 'North shore');
  const camera = program.inspector.group('Camera');
  await expect(camera.getByRole('button', { name: 'Read EXIF' })).toBeVisible();
  expect(await calls()).toBe(0);
  await camera.getByRole('button', { name: 'Read EXIF' }).click();
  await expect(camera.getByRole('button', { name: 'Read EXIF' })).toHaveCount(0);
  await expect(camera).toHaveAttribute('aria-busy', 'false');
  await expect(camera.locator('dl, h3 + p')).toBeVisible();
  expect(await calls()).toBe(1);
  await program.album.tileAt(1).click();
  await expect(camera.getByRole('button', { name: 'Read EXIF' })).toBeVisible();
  expect(await calls()).toBe(1);
});

test('a time in a repeated hour is marked, and a click shows the service’s text', async ({ program }) => {
  await inspect(program, 'daybook', 'Autumn night');
  const texts = new Set<string>();
  for (let index = 0; index < 6; index += 1) {
    await program.album.tileAt(index).click();
    const changed = program.inspector
      .group('Dates')
      .getByRole('term')
      .filter({ hasText: 'Last changed' })
      .locator('xpath=following-sibling::dd[1]/button');
    await expect(program.inspector.group('File')).toContainText(`000${index + 1}`);
    await expect(changed).toHaveAttribute('title', /your time zone/i);
    await changed.click();
    texts.add((await changed.textContent()) ?? '');
    const isTwice = /01:\d\d:\d\d/.test((await changed.textContent()) ?? '');
    if (isTwice) await expect(changed).toHaveAttribute('title', /That hour came twice that day/);
    else expect(await changed.getAttribute('title')).not.toContain('twice');
  }
  expect([...texts]).toContain('2024-11-03 01:30:00 US Pacific');
});

test('an unknown date is absent, and the other dates are shown', async ({ program }) => {
  await inspect(program, 'daybook', 'Spring night');
  await expect(program.inspector.group('Dates')).toContainText('Last changed');
  await program.album.tileAt(4).click();
  await expect(program.inspector.group('File')).toContainText('IMG_0005.JPG');
  await expect(program.inspector.group('Dates')).toHaveCount(0);
  await expect(program.inspector.root).not.toContainText('0000-00-00');
});

test('captions are shown as text, and the manual position is shown in the order of the response', async ({
  program,
}) => {
  await inspect(program, 'daybook', 'By hand');
  const captions = new Map<string, string>();
  const positions: string[] = [];
  for (let index = 0; index < 6; index += 1) {
    await program.album.tileAt(index).click();
    const position = String(6 - index);
    await expect(program.inspector.group('File')).toContainText(`IMG_000${position}.JPG`);
    positions.push((await program.inspector.facts('In the album'))['Manual position'] ?? '');
    captions.set(position, (await program.inspector.facts('About'))['Caption'] ?? '');
  }
  expect(positions).toEqual(['6', '5', '4', '3', '2', '1']);
  expect(captions.get('1')).toBe('Bold is <b>bold</b> &amp; so on');
  expect(captions.get('2')).toBe('<img src=x onerror="document.title=\'read as markup\'">');
  expect(captions.get('3')).toBe('5 &lt; 6 &#8212; "quoted" and \'single\'');
  expect(captions.get('4')).toBe('First line\nSecond line');
  expect(captions.get('5')).toBe('');
  expect(captions.get('6')).toBe('<a href="javascript:void(0)">Not a link</a>');
  await expect(program.page.locator('main b, main a, aside a, [onerror]')).toHaveCount(0);
  await expect(program.page).toHaveTitle('By hand · Proofsheet');
});

test('the inspector beside the albums shows the active album’s details', async ({ program }) => {
  await program.rail.choose('Visitor');
  await expect(program.albums.tile('North shore')).toBeVisible();
  await program.page.keyboard.press('i');
  await expect(program.inspector.title).toHaveText('Harbour walk');
  expect(await program.inspector.facts('About')).toMatchObject({ Description: 'Boats & gulls, June.', Pictures: '7' });
  await program.albums.root.focus();
  await program.page.keyboard.press('ArrowRight');
  await expect(program.inspector.title).toHaveText('North shore');
  const about = await program.inspector.facts('About');
  expect(about).toMatchObject({ Pictures: '24', Category: 'Landscapes › Coast' });
  expect((await program.inspector.facts('Order'))['Manual position']).toBe('1');
  expect((await program.inspector.facts('Identity'))['Key']).toMatch(/^\w{5}$/);
});
