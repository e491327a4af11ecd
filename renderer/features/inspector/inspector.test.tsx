import { useEffect, useState } from 'react';
import { expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { DatedPictureDetails, PictureSummary } from '../../../preload/contract';
import { expectAccessible } from '../../testing/axe';
import { fakeMain } from '../../testing/bridge';
import { album, albumDetails, maskState, picture, pictureDetails, visitor } from '../../testing/examples';
import { factsIn } from '../../testing/facts';
import { type FakeMain, refuse } from '../../testing/fake-main';
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

let select: (selected: PictureSummary) => void;

function Of({ selected: first }: { readonly selected: PictureSummary | undefined }) {
  const [selected, setSelected] = useState(first);
  useEffect(() => {
    select = setSelected;
  }, []);
  const [readsCameraData, setReadsCameraData] = useState(false);
  return (
    <Inspector
      identity={visitor()}
      readsCameraData={readsCameraData}
      onReadsCameraData={setReadsCameraData}
      albumId={album().id}
      selected={selected}
      mask={MASK}
      widthPx={320}
      onWidthChange={() => undefined}
    />
  );
}

const SITE = 'https://photos.example';

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
    { label: 'Thumb', kind: 'picture', width: 150, height: 113, sizeBytes: 4_321, address: `${SITE}/thumb.jpg` },
    { label: 'Small', kind: 'picture', upToPx: 400, address: `${SITE}/small.jpg` },
    { label: 'Image', kind: 'picture', address: `${SITE}/image.jpg` },
  ],
};

it('shows the metadata grouped and labelled, with undocumented fields', async () => {
  await inspect(WHOLE);
  expect(groups()).toEqual([
    'About',
    'Dates',
    'Camera',
    'Sizes',
    'Place',
    'In the album',
    'File',
    'Other',
    'IDs and addresses',
  ]);
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
    Watermark: 'No',
  });
  expect(Object.keys(factsIn(group('Dates')))).toEqual(['Taken', 'Last changed']);
  expect(factsIn(group('In the album'))).toEqual({
    'Manual position': '1,007',
    Edits: '3',
    Hidden: 'No',
  });
  expect(factsIn(group('IDs and addresses'))).toEqual({
    'Picture ID': 'picture-0',
    MD5: '0123456789abcdef0123456789abcdef',
    Page: 'photos.example',
  });
  expect(factsIn(group('Other'))).toEqual({ Status: 'Open', 'Undocumented Field': 'as it came' });
});

it('shows the pixels and weight of each size, and copies its address', async () => {
  const main = await inspect(WHOLE);
  expect(factsIn(group('Sizes'))).toEqual({
    Thumb: '150 × 113 · 4.3 kB',
    Small: 'up to 400 px',
    Image: 'Not loaded yet',
  });
  await inspector.getByRole('button', { name: 'Copy the address of Small' }).click();
  await expect.element(inspector.getByRole('button', { name: 'Address of Small copied' })).toBeVisible();
  expect(main.inputsOf('clipboard.write').at(-1)).toEqual({ text: `${SITE}/small.jpg` });
});

it('shows a location as coordinates and altitude', async () => {
  await inspect(WHOLE);
  expect(factsIn(group('Place'))).toEqual({ Coordinates: '33.50000° S  18.25000° E', Altitude: '1,234 m' });
});

it('shows no group and no value for fields that the service does not send', async () => {
  await inspect({ fileName: 'IMG_0002.JPG' });
  expect(groups()).toEqual(['About', 'Camera', 'File', 'IDs and addresses']);
  expect(factsIn(group('File'))).toEqual({ Name: 'IMG_0002.JPG' });
  expect(factsIn(group('IDs and addresses'))).toEqual({ 'Picture ID': 'picture-0' });
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

it('says that the mask hides addresses, and offers none to copy', async () => {
  await inspect({ renditions: [{ label: 'Original', kind: 'picture', width: 4000, height: 3000 }] });
  expect(factsIn(group('Sizes'))).toEqual({ Original: '4,000 × 3,000' });
  await expect.element(group('Sizes')).toHaveTextContent('The mask hides addresses');
  expect(group('Sizes').getByRole('button').elements()).toEqual([]);
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

const exif = { fields: [{ name: 'FNumber', value: '28/10' }] };

it('requests camera data only after the person asks for it, and from then on for each selected picture until they stop', async () => {
  const main = await inspect();
  main.answer({ pictures: { exif: () => exif } });
  const camera = group('Camera');
  expect(main.inputsOf('pictures.exif')).toEqual([]);
  await camera.getByRole('button', { name: 'Show camera data' }).click();
  await expect.element(camera.getByRole('term')).toHaveTextContent('Aperture');
  await expectAccessible('the camera data');
  select(picture(1));
  await expect.poll(() => main.inputsOf('pictures.exif').map(({ pictureId }) => pictureId)).toHaveLength(2);
  await expect.element(camera.getByRole('term')).toHaveTextContent('Aperture');
  await camera.getByRole('button', { name: 'Stop showing camera data' }).click();
  select(picture(2));
  await expect.element(inspector.getByRole('heading', { level: 2 })).toHaveTextContent('Picture 3');
  await expect.element(camera.getByRole('button', { name: 'Show camera data' })).toBeVisible();
  expect(main.inputsOf('pictures.exif')).toHaveLength(2);
});

it('explains why the camera data could not be loaded, beside the other facts, and a retry recovers', async () => {
  const main = await inspect();
  main.answer({ pictures: { exif: refuse({ kind: 'timed-out' }) } });
  const camera = group('Camera');
  await camera.getByRole('button', { name: 'Show camera data' }).click();
  const problem = camera.getByRole('alert');
  await expect.element(problem.getByRole('heading', { level: 4 })).toHaveTextContent('The service took too long');
  await expect.element(problem).toHaveTextContent('The service did not respond in time.');
  await expect.element(group('About')).toBeVisible();
  await expectAccessible('camera data that could not be loaded');
  main.answer({ pictures: { exif: () => exif } });
  await problem.getByRole('button', { name: 'Try again' }).click();
  await expect.element(camera.getByRole('term')).toHaveTextContent('Aperture');
  await expect.element(problem).not.toBeInTheDocument();
});

it('cancels the request for camera data when another picture is selected', async () => {
  const main = await inspect();
  const cancelled: string[] = [];
  main.answer({
    pictures: {
      exif: ({ pictureId }, { signal }) =>
        pictureId === 'picture-0'
          ? new Promise(() => signal.addEventListener('abort', () => cancelled.push(pictureId)))
          : exif,
    },
  });
  await group('Camera').getByRole('button', { name: 'Show camera data' }).click();
  await expect.poll(() => main.inputsOf('pictures.exif')).toHaveLength(1);
  select(picture(1));
  await expect.element(group('Camera').getByRole('term')).toHaveTextContent('Aperture');
  expect(cancelled).toEqual(['picture-0']);
});

it('shows the camera, the lens and the exposure first', async () => {
  const main = await inspect();
  const names = ['ColorSpace', 'FNumber', 'Model', 'Saturation', 'Make', 'ExposureTime', 'Lens'];
  main.answer({ pictures: { exif: () => ({ fields: names.map((name) => ({ name, value: '1' })) }) } });
  await group('Camera').getByRole('button', { name: 'Show camera data' }).click();
  await expect.element(group('Camera').getByRole('term').first()).toBeVisible();
  expect(Object.keys(factsIn(group('Camera')))).toEqual([
    'Make',
    'Model',
    'Lens',
    'Exposure',
    'Aperture',
    'Colour space',
    'Saturation',
  ]);
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
  expect(factsIn(group('IDs and addresses'))).toEqual({ 'Album ID': 'harbour', Key: 'a1B2c' });
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
        readsCameraData={false}
        onReadsCameraData={vi.fn()}
        onWidthChange={onWidthChange}
      />
    </div>,
  );
  const handle = page.getByRole('separator', { name: 'Width of the inspector' });
  handle.element().focus();
  await userEvent.keyboard(dir === 'rtl' ? '{ArrowRight}' : '{ArrowLeft}');
  expect(onWidthChange).toHaveBeenCalledExactlyOnceWith(316);
});
