import { formatNumber } from '../ui/formats';

/** Formats a count: "1,204 pictures", "1 album". `many`: the plural, if it is not formed with s. */
export function formatCount(count: number, one: string, many = `${one}s`): string {
  return `${formatNumber(count)} ${count === 1 ? one : many}`;
}

/** Returns null if the service does not count the pictures. */
export function formatPictureCount(count: number | null): string {
  return count === null ? 'Pictures not counted' : formatCount(count, 'picture');
}
