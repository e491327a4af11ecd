/** Reads the photographs that the sandbox serves. The metadata in responses describes the actual files. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

/** SmugMug's size codes, smallest first (smugmug-api.md, section 6). */
export const RENDITION_SIZES = ['Ti', 'Th', 'S', 'M', 'L', 'XL', 'X2', 'X3', 'O'] as const;
export type RenditionSize = (typeof RENDITION_SIZES)[number];

export interface ServedFile {
  readonly path: string;
  readonly etag: string;
}

export interface Rendition extends ServedFile {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly sizeBytes: number;
  readonly md5: string;
}

interface Place {
  readonly latitude: number;
  readonly longitude: number;
  readonly altitudeM: number | null;
}

/** The camera data. */
export interface Exposure {
  readonly make: string;
  readonly model: string;
  readonly lens: string;
  /** Seconds: `1/125` or `8`. */
  readonly exposureTime: string;
  readonly fNumber: number;
  readonly iso: number;
  readonly focalLengthMm: number;
}

export interface Photograph {
  readonly id: string;
  readonly title: string;
  readonly caption: string;
  readonly keywords: readonly string[];
  readonly takenAtMs: number;
  /** The local time of the camera, without a zone: `2024-06-03 05:14:51`; null if unknown. */
  readonly takenAtWallTime: string | null;
  readonly exposure: Exposure | null;
  readonly place: Place | null;
  /** Contains only existing sizes. */
  readonly renditions: Readonly<Partial<Record<RenditionSize, Rendition>>>;
  readonly original: Rendition;
  readonly masked: ServedFile;
}

export const File = z.object({
  file: z.string(),
  width: z.number(),
  height: z.number(),
  bytes: z.number(),
  md5: z.string(),
});

const ExposureEntry = z.object({
  make: z.string(),
  model: z.string(),
  lens: z.string(),
  exposureTime: z.string(),
  fNumber: z.number(),
  iso: z.number(),
  focalLengthMm: z.number(),
});

const Entry = z.object({
  ...ExposureEntry.partial().shape,
  id: z.union([z.string(), z.number()]).transform(String),
  title: z.string().nullish(),
  caption: z.string().nullish(),
  keywords: z.array(z.string()).nullish(),
  takenAt: z.string().nullish(),
  place: z.object({ latitude: z.number(), longitude: z.number(), altitudeM: z.number().nullish() }).nullish(),
  files: z.record(z.string(), File),
});

export function isPhotographsDirectory(directory: string): boolean {
  return existsSync(join(directory, 'catalogue.json'));
}

/** Reads catalogue.json. Throws if it is missing or does not match the files beside it. */
export function readCatalogue(directory: string): readonly Photograph[] {
  const text = readFileSync(join(directory, 'catalogue.json'), 'utf8');
  const photographs = z
    .array(Entry)
    .parse(JSON.parse(text))
    .map((entry) => photographOf(directory, entry));
  if (photographs.length === 0) throw new Error(`There are no photographs in ${directory}.`);
  return photographs;
}

function photographOf(directory: string, entry: z.output<typeof Entry>): Photograph {
  const renditions: Partial<Record<RenditionSize, Rendition>> = {};
  let original: Rendition | undefined;
  for (const size of RENDITION_SIZES) {
    const file = entry.files[size];
    if (!file) continue;
    original = renditionOf(directory, file);
    renditions[size] = original;
  }
  if (!original) throw new Error(`The photograph ${entry.id} has no files.`);
  const takenAtMs = Date.parse(entry.takenAt ?? '');
  return {
    id: entry.id,
    title: entry.title ?? '',
    caption: entry.caption ?? '',
    keywords: entry.keywords ?? [],
    takenAtMs: Number.isNaN(takenAtMs) ? 0 : takenAtMs,
    takenAtWallTime: Number.isNaN(takenAtMs) ? null : (entry.takenAt ?? '').slice(0, 19).replace('T', ' '),
    exposure: ExposureEntry.safeParse(entry).data ?? null,
    place: entry.place ? { ...entry.place, altitudeM: entry.place.altitudeM ?? null } : null,
    renditions,
    original,
    masked: maskedOf(directory, entry.id),
  };
}

/** Describes a file. Throws if it is missing or its size differs from the catalogue. */
export function renditionOf(directory: string, file: z.output<typeof File>): Rendition {
  const path = [join(directory, file.file), join(directory, 'files', file.file)].find((candidate) =>
    existsSync(candidate),
  );
  if (!path) throw new Error(`The file ${file.file} is missing in ${directory}.`);
  if (statSync(path).size !== file.bytes) throw new Error(`${path} is not the file that the catalogue describes.`);
  return {
    path,
    etag: `"${file.md5}"`,
    widthPx: file.width,
    heightPx: file.height,
    sizeBytes: file.bytes,
    md5: file.md5,
  };
}

function maskedOf(directory: string, photographId: string): ServedFile {
  const own = join(directory, 'files', `${photographId}-masked.jpg`);
  const path = existsSync(own) ? own : join(directory, 'files', 'masked.jpg');
  const { size, mtimeMs } = statSync(path);
  return { path, etag: `"masked-${size}-${Math.floor(mtimeMs)}"` };
}

export interface PhotographsSearch {
  readonly named?: string | undefined;
  /** The directory of the built program, two levels below the repository root. */
  readonly programDirectory?: string | undefined;
}

/**
 * Returns the directory of the photographs: the given directory, the one from the environment, or the one in the
 * repository.
 */
export function findPhotographs({ named, programDirectory }: PhotographsSearch = {}): string {
  const asked = named ?? process.env['PROOFSHEET_PHOTOGRAPHS'];
  const roots = [process.cwd(), ...(programDirectory === undefined ? [] : [join(programDirectory, '..', '..')])];
  const candidates = asked ? [asked] : roots.map((root) => join(root, 'sandbox', 'photographs'));
  const found = candidates.find(isPhotographsDirectory);
  if (!found) throw new Error(`There is no catalogue.json in ${candidates.join(' or ')}.`);
  return found;
}
