import { expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { DatedPictureDetails, PictureSummary } from '../../../preload/contract';
import { expectAccessible } from '../../testing/axe';
import { fakeMain } from '../../testing/bridge';
import { album, albumDetails, maskState, picture, pictureDetails, visitor } from '../../testing/examples';
import { factsIn } from '../../testing/facts';
import type { FakeMain } from '../../testing/fake-main';
import { renderAlone } from '../../testing/render';
import { Inspector } from './inspector';

const inspector = page.getByRole('complementary', { name: 'Inspector' });

function group(name: string) {
  return inspector.getByRole('region', { name, exact: true });
}

function groups(): string[] {
  return inspector
    .getByRole('region')
    .elements()
    .map((section) => section.getAttribute('aria-label') ?? '');
}

async function inspect(
  fields: Partial<DatedPictureDetails> = {},
  selected: PictureSummary = picture(0, { safety: 'unknown' }),
): Promise<FakeMain> {
  const main = fakeMain();
  main.answer({
    pictures: { details: ({ pictureId }) => ({ ...pictureDetails({ safety: 'unknown' }), ...fields, id: pictureId }) },
    clipboard: { write: () => ({}) },
  });
  await renderAlone(<Of selected={selected} />);
  await expect.element(group('About')).toBeVisible();
  return main;
}

const MASK = maskState();

function Of({ selected }: { readonly selected: PictureSummary | undefined }) {
  return (
    <Inspector
      identity={visitor()}
      albumId={album().id}
      selected={selected}
      mask={MASK}
      widthPx={320}
      onWidthChange={() => undefined}
    />
  );
}

const WHOLE: Partial<DatedPictureDetails> = {
  caption: 'Boats & gulls',
  keywords: ['harbour', 'gulls'],
  fileName: 'IMG_0001.JPG',
  format: 'JPG',
  sizeBytes: 1_234_567,
  width: 4000,
  height: 3000,
  md5: '0123456789abcdef0123456789abcdef',
  takenAt: { iso: '2024-06-01T10:00:00', precision: 'unzoned' },
  updatedAt: { iso: '2024-06-02T10:00:00Z', precision: 'instant' },
  latitude: -33.5,
  longitude: 18.25,
  altitudeM: 1234.4,
  manualPosition: 1_007,
  serial: 3,
  isHidden: false,
  hasWatermark: false,
  albumAddress: 'https://photos.example/harbour',
  other: [
    { name: 'Status', value: 'Open' },
    { name: 'UndocumentedField', value: 'as it came' },
  ],
  renditions: [
    { label: 'Thumb', kind: 'picture', address: 'https://photos.example/thumb.jpg' },
    { label: 'Original', kind: 'picture', address: 'https://photos.example/original.jpg' },
  ],
};

it('shows the metadata grouped and labelled, with undocumented fields', async () => {
  await inspect(WHOLE);
  expect(groups()).toEqual(['About', 'File', 'Dates', 'Place', 'In the album', 'Sizes', 'Other', 'Camera']);
  expect(factsIn(group('About'))).toEqual({
    Caption: 'Boats & gulls',
    Keywords: 'harbour, gulls',
    'Safe to show': 'The service does not say',
  });
  expect(factsIn(group('File'))).toEqual({
    Name: 'IMG_0001.JPG',
    Format: 'JPG',
    Size: '1.2 MB',
    Dimensions: '4,000 × 3,000',
    MD5: '0123456789abcdef0123456789abcdef',
    Watermark: 'No',
  });
  expect(Object.keys(factsIn(group('Dates')))).toEqual(['Taken', 'Last changed']);
  expect(factsIn(group('In the album'))).toEqual({
    'Manual position': '1,007',
    Edits: '3',
    Hidden: 'No',
    'Picture ID': 'picture-0',
    Page: 'https://photos.example/harbour',
  });
  expect(factsIn(group('Sizes'))).toEqual({
    Thumb: 'https://photos.example/thumb.jpg',
    Original: 'https://photos.example/original.jpg',
  });
  expect(factsIn(group('Other'))).toEqual({ Status: 'Open', 'Undocumented Field': 'as it came' });
});

it('shows a location as coordinates and altitude', async () => {
  await inspect(WHOLE);
  expect(factsIn(group('Place'))).toEqual({ Coordinates: '33.50000° S  18.25000° E', Altitude: '1,234 m' });
});

it('shows no group and no value for fields that the service does not send', async () => {
  await inspect({ fileName: 'IMG_0002.JPG' });
  expect(groups()).toEqual(['About', 'File', 'In the album', 'Camera']);
  expect(factsIn(group('File'))).toEqual({ Name: 'IMG_0002.JPG' });
  expect(factsIn(group('In the album'))).toEqual({ 'Picture ID': 'picture-0' });
  expect(Object.values(factsIn(inspector))).not.toContain('');
});

it('copies each value exactly', async () => {
  const main = await inspect(WHOLE);
  const copies = {
    MD5: '0123456789abcdef0123456789abcdef',
    Size: '1234567',
    Name: 'IMG_0001.JPG',
    Dimensions: '4000 × 3000',
    Coordinates: '-33.5, 18.25',
  };
  for (const [label, text] of Object.entries(copies)) {
    await inspector.getByRole('button', { name: `Copy ${label}`, exact: true }).click();
    await expect.element(inspector.getByRole('button', { name: `${label} copied` })).toBeVisible();
    expect(main.inputsOf('clipboard.write').at(-1)).toEqual({ text });
  }
});

it('says that the mask hides an address', async () => {
  await inspect({ renditions: [{ label: 'Original', kind: 'picture' }] });
  expect(factsIn(group('Sizes'))).toEqual({ Original: 'Hidden by the mask' });
});

const MARKUP = [
  'Bold is <b>bold</b> &amp; so on',
  `<img src=x onerror="document.title='read as markup'">`,
  `5 &lt; 6 &#8212; "quoted" and 'single'`,
  'First line\nSecond line',
  '<a href="javascript:void(0)">Not a link</a>',
  '<script>1</script>',
];

it.each(MARKUP)('shows the text %j as text', async (text) => {
  document.title = 'Before';
  await inspect({ caption: text, fileName: text }, picture(0, { title: text }));
  await expect.element(inspector.getByRole('heading', { level: 2 })).toHaveTextContent(text.replace('\n', ' '));
  expect(factsIn(group('About'))['Caption']).toBe(text);
  expect(factsIn(group('File'))['Name']).toBe(text);
  expect(document.querySelectorAll('aside b, aside a, aside img, aside script, [onerror]')).toHaveLength(0);
  expect(document.title).toBe('Before');
});

it('names the fields that the service sends only to the owner', async () => {
  await inspect({ missingForVisitors: ['takenAt', 'isHidden', 'md5'] });
  await expect
    .element(group('Kept for the owner'))
    .toHaveTextContent(
      'Missing here: date taken, whether it is hidden, and MD5. The service sends these to the owner of a picture only.',
    );
});

it('shows the service’s text of a time on a click, and marks a time in a repeated hour', async () => {
  const original = { text: '2024-11-03 01:30:00', zoneName: 'US Pacific' };
  await inspect({
    takenAt: { iso: '2024-11-03T08:30:00Z', precision: 'instant', original, isAmbiguous: true },
    updatedAt: { iso: '2024-06-01T08:30:00Z', precision: 'instant', original },
  });
  const [taken, changed] = group('Dates').getByRole('button', { name: /2024/ }).all();
  await expect
    .element(changed ?? inspector)
    .toHaveAttribute('aria-description', expect.not.stringContaining('twice') as string);
  await expect
    .element(taken ?? inspector)
    .toHaveAttribute(
      'aria-description',
      expect.stringMatching(/your time zone\. That hour came twice that day/) as string,
    );
  await taken?.click();
  expect(factsIn(group('Dates'))['Taken']).toBe('2024-11-03 01:30:00 US Pacific');
});

it('reads EXIF with one call, and only after the button is pressed', async () => {
  const main = await inspect();
  main.answer({ pictures: { exif: () => ({ fields: [{ name: 'FNumber', value: '28/10' }] }) } });
  expect(main.inputsOf('pictures.exif')).toEqual([]);
  await group('Camera').getByRole('button', { name: 'Read EXIF' }).click();
  await expect.element(group('Camera').getByRole('term')).toHaveTextContent('Aperture');
  expect(main.inputsOf('pictures.exif')).toHaveLength(1);
  await expectAccessible('the camera’s notes');
});

it('shows an album’s details if no picture is selected', async () => {
  fakeMain().answer({
    albums: {
      details: () =>
        albumDetails({
          description: 'Boats & gulls, June.',
          pictureCount: 24,
          categoryPath: ['Landscapes', 'Coast'],
          manualPosition: 1,
          key: 'a1B2c',
        }),
    },
  });
  await renderAlone(<Of selected={undefined} />);
  await expect.element(inspector.getByRole('heading', { level: 2 })).toHaveTextContent('Harbour walk');
  expect(factsIn(group('About'))).toEqual({
    Description: 'Boats & gulls, June.',
    Pictures: '24',
    Category: 'Landscapes › Coast',
  });
  expect(factsIn(group('Order'))).toEqual({ 'Manual position': '1' });
  expect(factsIn(group('Identity'))).toEqual({ 'Album ID': 'harbour', Key: 'a1B2c' });
});

it.each(['ltr', 'rtl'])('in a %s page, the arrow key away from the edge of the window makes it wider', async (dir) => {
  fakeMain().answer({ albums: { details: () => albumDetails({}) } });
  const onWidthChange = vi.fn();
  await renderAlone(
    <div dir={dir}>
      <Inspector
        identity={visitor()}
        albumId={null}
        selected={undefined}
        mask={maskState()}
        widthPx={300}
        onWidthChange={onWidthChange}
      />
    </div>,
  );
  const handle = page.getByRole('separator', { name: 'Width of the inspector' });
  handle.element().focus();
  await userEvent.keyboard(dir === 'rtl' ? '{ArrowRight}' : '{ArrowLeft}');
  expect(onWidthChange).toHaveBeenCalledExactlyOnceWith(316);
});
