/** Shown in a check in place of a member who has left, or whom the service refuses. No member is acted as meanwhile. */
import { UserX } from 'lucide-react';
import type { ReactNode } from 'react';
import type { PlaceInCheck } from '../../domain/check-state';
import { Button } from '../../ui/button';
import { t } from '../../ui/language';
import { Notice, NoticeActions } from '../../ui/notice';
import { Stage } from '../../ui/stage';

export interface SkippedScreenProps {
  readonly why: 'left' | 'refused';
  readonly place: PlaceInCheck;
  readonly onNext: () => void;
  readonly onPause: () => void;
  readonly onFinish: () => void;
}

export function SkippedScreen({ why, place, onNext, onPause, onFinish }: SkippedScreenProps): ReactNode {
  const { member, next } = place;
  return (
    <Stage data-screen="skipped">
      <Notice
        icon={UserX}
        title={t('checkSkipped.title', { name: member.member.name })}
        isAlert
        action={
          <NoticeActions>
            {next ? (
              <Button isPrimary onClick={onNext}>
                {t('checkSkipped.next', { name: next.member.name })}
              </Button>
            ) : (
              <Button isPrimary onClick={onFinish}>
                {t('checkBar.finish')}
              </Button>
            )}
            <Button onClick={onPause}>{t('commands.pause-check')}</Button>
          </NoticeActions>
        }
      >
        {t(`checkSkipped.${why}`)}
      </Notice>
    </Stage>
  );
}
