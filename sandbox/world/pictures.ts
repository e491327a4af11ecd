/** Pictures that are computed on demand from their index in a series, without storing a list. */
import type { Photograph } from './catalogue';
import { scatter } from './scatter';
import type { Video } from './videos';

/** The data of an album of either service. Its pictures have consecutive ids. */
export interface Series {
  readonly firstPictureId: number;
  readonly pictureCount: number;
  /** Keywords that select the photographs to use first. The others follow, so that none repeats before all are used. */
  readonly theme: readonly string[];
  readonly uploadedFromMs: number;
  /** The time between two uploads; a default if absent. */
  readonly uploadIntervalMs?: number;
  /** The ids of videos, by their index in the series. */
  readonly videoIds?: Readonly<Record<number, string>>;
}

export interface Picture {
  readonly id: number;
  /** From 0, in the album's order. */
  readonly index: number;
  readonly title: string;
  /** For a video, its still. */
  readonly photograph: Photograph;
  readonly video: Video | null;
  readonly uploadedAtMs: number;
  readonly isThumbSafe: boolean;
  readonly isImageSafe: boolean;
}

export interface Pictures {
  /** Returns undefined beyond the end of the series. */
  at(series: Series, index: number): Picture | undefined;
  all(series: Series): Iterable<Picture>;
  find(pictureId: number): Picture | undefined;
}

const UPLOAD_INTERVAL_MS = 47_300;

/** Creates the pictures. If a video is missing, the photograph at its index replaces it. */
export function createPictures(
  photographs: readonly Photograph[],
  allSeries: readonly Series[],
  videos: readonly Video[] = [],
): Pictures {
  const chosenFor = new Map<Series, readonly Photograph[]>();

  function photographsFor(series: Series): readonly Photograph[] {
    const known = chosenFor.get(series);
    if (known) return known;
    const chosen = choosePhotographs(photographs, series);
    chosenFor.set(series, chosen);
    return chosen;
  }

  function at(series: Series, index: number): Picture | undefined {
    if (index < 0 || index >= series.pictureCount) return undefined;
    const chosen = photographsFor(series);
    const photograph = chosen[index % chosen.length];
    if (!photograph) return undefined;
    const video = videos.find(({ id }) => id === series.videoIds?.[index]) ?? null;
    const still = video && photographs.find(({ id }) => id === video.stillId);
    const picture = pictureOf(series, index, still ?? photograph, Math.floor(index / chosen.length));
    return video ? { ...picture, video, title: video.title } : picture;
  }

  return {
    at,
    *all(series) {
      for (let index = 0; index < series.pictureCount; index += 1) {
        const picture = at(series, index);
        if (picture) yield picture;
      }
    },
    find(pictureId) {
      const series = allSeries.find(
        ({ firstPictureId, pictureCount }) => pictureId >= firstPictureId && pictureId < firstPictureId + pictureCount,
      );
      return series && at(series, pictureId - series.firstPictureId);
    },
  };
}

export function uploadedAtMs(series: Series, index: number): number {
  return series.uploadedFromMs + index * (series.uploadIntervalMs ?? UPLOAD_INTERVAL_MS);
}

function pictureOf(series: Series, index: number, photograph: Photograph, round: number): Picture {
  const id = series.firstPictureId + index;
  const turn = (index + (scatter(series.firstPictureId) % 6)) % 12;
  return {
    id,
    index,
    title: round === 0 ? photograph.title : `${photograph.title} (${round + 1})`,
    photograph,
    video: null,
    uploadedAtMs: uploadedAtMs(series, index),
    // Every third picture is unsafe, so every album of three or more pictures has one; one in four of the unsafe
    // pictures has a safe thumbnail.
    isImageSafe: turn % 3 !== 0,
    isThumbSafe: turn % 3 !== 0 || turn === 9,
  };
}

function choosePhotographs(photographs: readonly Photograph[], series: Series): readonly Photograph[] {
  const isOnTheme = ({ keywords }: Photograph): boolean =>
    keywords.some((keyword) => series.theme.includes(keyword.toLowerCase()));
  const draw = scatter(series.firstPictureId);
  const others = photographs.filter((photograph) => !isOnTheme(photograph));
  return [...rotate(photographs.filter(isOnTheme), draw), ...rotate(others, draw)];
}

function rotate<Item>(items: readonly Item[], by: number): readonly Item[] {
  const start = items.length === 0 ? 0 : by % items.length;
  return [...items.slice(start), ...items.slice(0, start)];
}

/** Keywords of the photographs that an album uses first. */
export const THEMES = {
  sea: ['sea', 'coast', 'islands', 'waves'],
  lake: ['lake', 'fjord', 'reflection', 'water'],
  hills: ['mountains', 'hills', 'panorama', 'alpenglow'],
  forest: ['forest', 'trees', 'meadow'],
  snow: ['snow', 'winter', 'alpenglow', 'aurora'],
  night: ['night', 'stars', 'moon', 'blue hour'],
  sky: ['clouds', 'storm', 'sunset', 'sunrise', 'dawn', 'sky', 'rain'],
  sand: ['desert', 'dunes', 'canyon', 'plains'],
  any: [],
} as const satisfies Record<string, readonly string[]>;

export type Theme = keyof typeof THEMES;
