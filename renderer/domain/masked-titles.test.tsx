import { expect, it } from 'vitest';
import { album, picture, pictureDetails } from '../testing/examples';
import { withoutExifTexts, withoutName, withoutTexts, withoutTitle } from './masked-titles';

it('a hidden title is the same object for the same picture or album, so that nothing is drawn again', () => {
  const summary = picture(0, { title: 'Moonrise' });
  const shown = album({ name: 'Nights', description: 'Of one week' });
  expect(withoutTitle(summary)).toMatchObject({ id: summary.id, title: 'Picture' });
  expect(withoutName(shown)).toMatchObject({ id: shown.id, name: 'Album', description: null });
  expect([withoutTitle(summary) === withoutTitle(summary), withoutName(shown) === withoutName(shown)]).toEqual([
    true,
    true,
  ]);
  expect(withoutTitle(picture(1, { kind: 'video' })).title).toBe('Video');
});

it('details keep what is measured, and lose what someone wrote', () => {
  const details = pictureDetails({
    title: 'Moonrise',
    caption: 'At sea',
    keywords: ['moon'],
    fileName: 'moon.jpg',
    width: 400,
  });
  expect(withoutTexts(details)).toMatchObject({ title: 'Picture', width: 400, other: [] });
  expect(JSON.stringify(withoutTexts(details))).not.toMatch(/moon|sea/i);
});

it('EXIF data keep the exposure and the camera only', () => {
  const fields = [
    'ExposureTime',
    'Model',
    'DateTimeOriginal',
    'ImageDescription',
    'XPTitle',
    'Artist',
    'UserComment',
  ].map((name) => ({ name, value: name }));
  expect(withoutExifTexts(fields).map(({ name }) => name)).toEqual(['ExposureTime', 'Model', 'DateTimeOriginal']);
});
