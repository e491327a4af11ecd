/** Sets or removes a member's star, and says which of the two. */
import { Star } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Member } from '../../../preload/contract';
import { IconButton } from '../../ui/icon-button';
import { t } from '../../ui/language';
import type { OnStar } from './group-view-props';
import styles from './star-button.module.css';

export interface StarButtonProps {
  readonly member: Member;
  readonly onStar: OnStar;
}

export function StarButton({ member, onStar }: StarButtonProps): ReactNode {
  const { name, isStarred } = member;
  return (
    <span className={styles['root']} data-starred={isStarred}>
      <IconButton
        icon={Star}
        label={t(isStarred ? 'memberRow.removeStar' : 'memberRow.star', { name })}
        isInList
        onClick={() => onStar(member, !isStarred)}
      />
    </span>
  );
}
