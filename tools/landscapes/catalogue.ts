/** The entries of catalogue.json: each scene's metadata and the actual properties of its files. */
import type { Place, Scene } from './scene';

export const SIZES = { Ti: 100, Th: 150, S: 400, M: 600, XL: 1024, O: 2048 } as const;

export type SizeCode = keyof typeof SIZES;

export const SIZE_CODES: readonly SizeCode[] = ['Ti', 'Th', 'S', 'M', 'XL', 'O'];

export interface CatalogueFile {
  file: string;
  width: number;
  height: number;
  bytes: number;
  md5: string;
}

export interface CatalogueEntry {
  id: string;
  title: string;
  caption: string;
  keywords: string[];
  takenAt: string;
  make: string;
  model: string;
  lens: string;
  exposureTime: string;
  fNumber: number;
  iso: number;
  focalLengthMm: number;
  place: Place | null;
  files: Record<SizeCode, CatalogueFile>;
}

export function describe(scene: Scene, files: Record<SizeCode, CatalogueFile>): CatalogueEntry {
  const { id, title, caption, keywords, takenAt, shot, place } = scene;
  return { id, title, caption, keywords, takenAt, ...shot, place, files };
}
