import type { PictureRecord, PictureSource } from '../../services/album-service';

/** Whether no fact is empty, and whether all addresses are absolute and in order, the smallest first. */
export function isDescribedInOrder({ details, sources, availability }: PictureRecord): boolean {
  return (
    Object.values(details).every((value) => value !== undefined && value !== '') &&
    sources.length > 0 === (availability === 'available') &&
    sources.every(({ url }) => /^https?:\/\/[^/]/.test(url)) &&
    isAscending(sources.map(({ kind }) => kind)) &&
    isAscending(edgesOf(sources, 'picture')) &&
    isAscending(edgesOf(sources, 'video'))
  );
}

function isAscending(values: readonly (number | string)[]): boolean {
  return values.every((value, index) => index === 0 || (values[index - 1] ?? value) <= value);
}

function edgesOf(sources: readonly PictureSource[], kind: PictureSource['kind']): number[] {
  return sources.flatMap((source) => (source.kind === kind && source.longEdgePx !== null ? source.longEdgePx : []));
}
