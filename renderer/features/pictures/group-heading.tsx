/** The heading of a group of pictures: its day, month or year, and how many pictures it has. */
import type { ReactNode } from 'react';
import { formatPictureCount } from '../../domain/format-count';
import { Hint } from '../../ui/text-looks';

export function GroupHeading({ name, count }: { readonly name: string; readonly count: number }): ReactNode {
  return (
    <>
      <span>{name}</span>
      <Hint as="span">{formatPictureCount(count)}</Hint>
    </>
  );
}
