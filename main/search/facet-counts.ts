/** Counts how many pictures each value of a facet would find. */
import type { AlbumId, FacetCounts } from '../../preload/contract';
import { MOST_CAMERAS } from '../../preload/contract/search';
import { MOST_ALBUMS_FOUND } from '../../preload/contract/search-limits';
import { FLAG, FLAGS_LIMIT, orientationIn } from './picture-columns';

/** One bit for each facet that a picture does not have. */
export const FACET = {
  album: 1,
  date: 2,
  kind: 4,
  orientation: 8,
  place: 16,
  hidden: 32,
  masked: 64,
  camera: 128,
} as const;
const YEARS = 10_000;

/**
 * A picture counts for a facet if it has all other facets, so each is counted once, by its flags and by the only facet
 * that it lacks, if any. What the flags mean is looked at once at the end.
 */
export class FacetCounter {
  /** By the missing facet, then by flags. */
  private readonly flags = new Map<number, Uint32Array>();
  private readonly years = new Uint32Array(YEARS);
  /** By month, from 1. */
  private readonly months = new Uint32Array(13);
  /** By number. */
  private readonly cameras = new Map<number, number>();
  private readonly albums: FacetCounts['albums'] = [];
  private albumCount = 0;

  /** `maskedBy`: by flags, whether the mask covers a picture. */
  constructor(private readonly maskedBy: readonly boolean[]) {
    for (const missing of [0, ...Object.values(FACET)]) this.flags.set(missing, new Uint32Array(FLAGS_LIMIT));
  }

  /** Returns the counts of the pictures that lack only this facet, or none. */
  countsFor(missing: number): Uint32Array {
    return this.flags.get(missing) ?? new Uint32Array(FLAGS_LIMIT);
  }

  countYear(year: number): void {
    this.years[year] = (this.years[year] ?? 0) + 1;
  }

  countMonth(month: number): void {
    this.months[month] = (this.months[month] ?? 0) + 1;
  }

  countCamera(camera: number): void {
    this.cameras.set(camera, (this.cameras.get(camera) ?? 0) + 1);
  }

  addAlbum(albumId: AlbumId, count: number): void {
    if (count === 0) return;
    this.albumCount += 1;
    this.albums.push({ albumId, count });
  }

  all(cameraNames: readonly string[]): FacetCounts {
    const years: FacetCounts['years'] = [];
    for (let year = YEARS - 1; year > 0; year -= 1) {
      const count = this.years[year] ?? 0;
      if (count > 0) years.push({ year, count });
    }
    const sorted = [...this.albums].sort((one, other) => other.count - one.count);
    return {
      albums: sorted.slice(0, MOST_ALBUMS_FOUND),
      albumCount: this.albumCount,
      years,
      months: Array.from(this.months, (count, month) => ({ month, count })).filter(({ count }) => count > 0),
      undated: this.years[0] ?? 0,
      kinds: this.sum(FACET.kind, (flags) => (flags & FLAG.video ? 'video' : 'picture'), { picture: 0, video: 0 }),
      orientations: this.sum(FACET.orientation, orientationIn, {
        landscape: 0,
        portrait: 0,
        square: 0,
        unknown: 0,
      }),
      hasPlace: this.sum(FACET.place, (flags) => yesIf((flags & FLAG.place) !== 0), { yes: 0, no: 0 }),
      isHidden: this.sum(FACET.hidden, (flags) => yesIf((flags & FLAG.hidden) !== 0), { yes: 0, no: 0 }),
      isMasked: this.sum(FACET.masked, (flags) => yesIf(this.maskedBy[flags] === true), { yes: 0, no: 0 }),
      cameras: [...this.cameras]
        .map(([camera, count]) => ({ camera: cameraNames[camera - 1] ?? '', count }))
        .sort((one, other) => other.count - one.count)
        .slice(0, MOST_CAMERAS),
    };
  }

  private sum<Name extends string>(
    facet: number,
    nameOf: (flags: number) => Name,
    sums: Record<Name, number>,
  ): Record<Name, number> {
    for (const counts of [this.countsFor(0), this.countsFor(facet)]) {
      counts.forEach((count, flags) => {
        if (count > 0) sums[nameOf(flags)] += count;
      });
    }
    return sums;
  }
}

function yesIf(isYes: boolean): 'yes' | 'no' {
  return isYes ? 'yes' : 'no';
}
