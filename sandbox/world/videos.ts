/** Reads the videos that the sandbox serves; `make-videos.sh` beside them documents their origin. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { File, type Rendition, renditionOf } from './catalogue';

/** Widths in pixels, by which the service names its videos (smugmug-api.md, section 3.3). */
export const VIDEO_WIDTHS = [320, 640, 960, 1280] as const;
export type VideoWidth = (typeof VIDEO_WIDTHS)[number];

export interface Video {
  readonly id: string;
  readonly title: string;
  /** The photograph that is the video's still. */
  readonly stillId: string;
  /** Contains only existing widths. */
  readonly renditions: Readonly<Partial<Record<VideoWidth, Rendition>>>;
  readonly largest: Rendition;
}

const Entry = z.object({ id: z.string(), title: z.string(), still: z.string(), files: z.record(z.string(), File) });

/** Returns no videos if there is no catalogue, as for photographs in another directory. */
export function readVideos(directory: string): readonly Video[] {
  const path = join(directory, 'catalogue.json');
  if (!existsSync(path)) return [];
  return z
    .array(Entry)
    .parse(JSON.parse(readFileSync(path, 'utf8')))
    .map((entry) => videoOf(directory, entry));
}

function videoOf(directory: string, { id, title, still, files }: z.output<typeof Entry>): Video {
  const renditions: Partial<Record<VideoWidth, Rendition>> = {};
  let largest: Rendition | undefined;
  for (const width of VIDEO_WIDTHS) {
    const file = files[width];
    if (!file) continue;
    largest = renditionOf(directory, file);
    renditions[width] = largest;
  }
  if (!largest) throw new Error(`The video ${id} has no files.`);
  return { id, title, stillId: still, renditions, largest };
}
