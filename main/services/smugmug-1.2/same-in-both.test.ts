import { describe, expect, it } from 'vitest';
import { readEverything } from '../../testing/services/smugmug-1.2/read-everything';
import {
  EXIF,
  HEAVY_IMAGES,
  jsonAnswer,
  LOGIN,
  SAMPLES,
  TREE,
  xmlAnswer,
} from '../../testing/services/smugmug-1.2/samples';

describe('a response of SmugMug', () => {
  it.each(SAMPLES)('returns the same result in JSON and in XML: $name', ({ json, xml }) => {
    const read = readEverything(jsonAnswer(json));
    expect(readEverything(xmlAnswer(xml))).toEqual(read);
    expect(
      readEverything(xmlAnswer(xml.replaceAll('<', '<s:').replaceAll('<s:/', '</s:').replaceAll('<s:?', '<?'))),
    ).toEqual(read);
    expect(readEverything(jsonAnswer(Buffer.from(`\uFEFF${json}`)))).toEqual(read);
    for (const unnamed of ['', 'application/octet-stream', 'text/plain']) {
      expect(readEverything(jsonAnswer(json, unnamed))).toEqual(read);
      expect(readEverything(jsonAnswer(`\n${xml}`, unnamed))).toEqual(read);
    }
  });

  it('is read in other character sets of XML', () => {
    const declared = HEAVY_IMAGES.xml.replace('utf-8', 'ISO-8859-1').replace('gulls&#10;', 'gulls \u00E9&#10;');
    expect(readEverything(jsonAnswer(Buffer.from(declared, 'latin1'), 'text/xml'))).toMatchObject({
      pictures: [{ details: { title: 'Boats & gulls é' } }, {}],
    });
  });

  it('is read with the intended values', () => {
    expect(readEverything(jsonAnswer(EXIF.json))['exif']).toEqual({
      fields: [
        { name: 'Make', value: 'Made-up & Sons' },
        { name: 'ExposureTime', value: '1/60' },
        { name: 'FNumber', value: 'f/2.8' },
        { name: 'ISOSpeedRatings', value: '200' },
        { name: 'Flash', value: '89' },
        { name: 'ColorSpace', value: '1' },
        { name: 'Unheard', value: 'of' },
      ],
    });
    expect(readEverything(jsonAnswer(TREE.json))['tree']).toEqual([
      {
        name: 'Pets',
        albumIds: ['1003_kL6mN'],
        subCategories: [{ name: 'Cats', albumIds: ['1002_fG5hJ'], subCategories: [] }],
      },
    ]);
    expect(readEverything(jsonAnswer(LOGIN.json))['login']).toMatchObject({
      user: { nickName: 'sample' },
      hashCredentials: { userId: '77001' },
    });
    expect(readEverything(xmlAnswer(HEAVY_IMAGES.xml))).toMatchObject({
      pictures: [
        {
          details: {
            takenAt: { iso: '2010-11-07T01:30:00-07:00', isAmbiguous: true },
            longitude: 4.3,
            missingForVisitors: [],
            other: [{ name: 'Type', value: 'Album' }],
          },
        },
        { details: { kind: 'video', isHidden: true, missingForVisitors: ['fileName', 'takenAt', 'md5'] } },
      ],
    });
  });
});
