/** Shown if no member matches the search; a search that may be a user ID offers to add that user. */
import { UserSearch } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Identity, Member } from '../../../preload/contract';
import { Notice } from '../../ui/notice';
import { userIdIn } from './member-order';
import { addProblem } from './format-member';
import { useAddMember } from './use-group';
import { t } from '../../ui/language';
import { Button } from '../../ui/button';

export interface NobodyFoundProps {
  readonly identity: Identity;
  readonly search: string;
  readonly onAdded: (member: Member) => void;
  readonly onClear: () => void;
}

export function NobodyFound({ identity, search, onAdded, onClear }: NobodyFoundProps): ReactNode {
  // The list then shows the added member, because the search still matches.
  const adding = useAddMember(identity, onAdded);
  const userId = userIdIn(search);
  return (
    <Notice
      icon={UserSearch}
      title={
        userId === null ? t('addMember.noneCalled', { name: search.trim() }) : t('addMember.noneWithId', { id: userId })
      }
      action={
        userId === null ? (
          <Button isPrimary onClick={onClear}>
            {t('addMember.showAll')}
          </Button>
        ) : (
          <Button
            isPrimary
            isBusy={adding.isRunning}
            busyLabel={t('addMember.addingUserId', { id: userId })}
            onClick={() => adding.add(userId)}
          >
            {t('addMember.addUserId', { id: userId })}
          </Button>
        )
      }
    >
      {adding.error ? addProblem(adding.error) : t('addMember.howToFind')}
    </Notice>
  );
}
