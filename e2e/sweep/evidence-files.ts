/** Searches the evidence that the end-to-end tests left behind for every secret that any of the tests knew. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { HEAP, type KeptStory, OUTPUT, RECORDING, type SearchedHeap, STORY } from '../fixtures/evidence';
import { createSearch, type Hit, type Search } from './pattern-search';
import { withoutTyped } from './typed-secrets';

const BYTE_FOR_BYTE = 'latin1';

/** Returns one sentence per finding, without the secret. */
export function sweep(folder: string): readonly string[] {
  const paths = filesIn(folder);
  const secrets = paths.filter(isOfStory).flatMap((path) => readStory(path).secrets);
  const search = createSearch(secrets);
  const searched = paths.filter((path) => !isOfStory(path));
  const describe = (path: string, hits: readonly Hit[]): readonly string[] =>
    hits.map(({ offset, kind, form }) => `${relative(folder, path)}, byte ${offset}: ${kind}, ${form}`);
  return [
    ...describe(join(folder, 'names of files'), search(Buffer.from(searched.join('\n')))),
    ...searched.flatMap((path) => describe(path, hitsIn(path, search))),
  ];
}

/**
 * Returns the program starts without recorded messages, because the sweep cannot find a secret in messages that were
 * not recorded.
 */
export function unrecordedStarts(folder: string): readonly string[] {
  const starts = filesIn(folder)
    .filter((path) => basename(path) === OUTPUT)
    .map(dirname);
  const isRecorded = (start: string): boolean =>
    readFileSync(join(start, RECORDING), 'utf8').includes('{"way":"to window"');
  return starts.filter((start) => !isRecorded(start)).map((start) => relative(folder, start));
}

function hitsIn(path: string, search: Search): readonly Hit[] {
  switch (basename(path)) {
    case HEAP:
      // The evidence fixture wrote this file.
      return notOfWindow((JSON.parse(readFileSync(path, 'utf8')) as SearchedHeap).hits);
    case RECORDING:
      return notOfWindow(
        search(Buffer.from(readFileSync(path, BYTE_FOR_BYTE).split('\n').map(withoutTyped).join('\n'), BYTE_FOR_BYTE)),
      );
    default:
      return search(readFileSync(path));
  }
}

/** The person reads and writes notes in the window. */
function notOfWindow(hits: readonly Hit[]): readonly Hit[] {
  return hits.filter(({ kind }) => kind !== 'note');
}

function isOfStory(path: string): boolean {
  return basename(path) === STORY;
}

function readStory(path: string): KeptStory {
  return JSON.parse(readFileSync(path, 'utf8')) as KeptStory; // The evidence fixture wrote this file.
}

/** Skips symbolic links: Chromium leaves links to its sockets behind, which dangle after it has ended. */
function filesIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}
