/** Records of pictures for tests of searching. */
import type { PictureId } from '../../../preload/contract';
import type { PictureRecord } from '../../services/album-service';

export type RecordFields = Partial<PictureRecord['details']> & Pick<Partial<PictureRecord>, 'availability'>;

export function recordOf(id: string, { availability = 'available', ...fields }: RecordFields = {}): PictureRecord {
  return {
    details: {
      id: id as PictureId, // what a service would have created
      title: `Picture ${id}`,
      kind: 'picture',
      safety: 'safe',
      missingForVisitors: [],
      other: [],
      ...fields,
    },
    sources: [
      { label: 'Thumb', kind: 'picture', url: `https://images.example/${id}`, longEdgePx: 100, safety: 'safe' },
    ],
    availability,
  };
}

/** A time without a time zone: "2019-07-31T10:00:00". */
export function clockTime(iso: string): NonNullable<PictureRecord['details']['takenAt']> {
  return { iso, precision: 'unzoned' };
}
