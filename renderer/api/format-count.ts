import { LOCALE } from '../ui/locale';

const COUNT = new Intl.NumberFormat(LOCALE);

/** "1,204 pictures", "1 album". `many`: the plural, where an s does not make it. */
export function countWords(count: number, one: string, many = `${one}s`): string {
  return `${COUNT.format(count)} ${count === 1 ? one : many}`;
}

/** Null: the service does not count them. */
export function pictureCountWords(count: number | null): string {
  return count === null ? 'Pictures not counted' : countWords(count, 'picture');
}
