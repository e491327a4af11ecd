/** The second line of the band, while a member of the running check is acted as. */
import { ChevronLeft, ChevronRight, Pause } from 'lucide-react';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { IdentityKey } from '../../../preload/contract';
import { programQueries } from '../../api/query-client';
import { commandKeys, commandView } from '../../domain/command-view';
import { newsOfMember } from '../../domain/check-news';
import { checkNewsQuery, type PlaceInCheck } from '../../domain/check-state';
import { CheckMarkButtons } from '../../domain/check-mark-buttons';
import { markingIn } from '../../domain/check-marking';
import { describeError } from '../../domain/describe-error';
import type { RunCommand } from '../../domain/key-commands';
import { Button } from '../../ui/button';
import { dateFormat } from '../../ui/formats';
import { t } from '../../ui/language';
import { tooltip } from '../../ui/tooltip';
import styles from './check-bar.module.css';

export interface CheckBarProps {
  /** The manager's own identity. */
  readonly manager: IdentityKey;
  readonly place: PlaceInCheck;
  readonly run: RunCommand;
}

export function CheckBar({ manager, place, run }: CheckBarProps): ReactNode {
  const { check, member, index, next, previous } = place;
  const back = commandView('check-previous-member');
  const on = commandView('check-next-member');
  return (
    <div className={styles['root']} role="group" aria-label={t('checkBar.label')}>
      <p className={styles['position']}>
        <span className={styles['long']}>
          {t('checkBar.position', { position: index + 1, count: check.members.length })}
        </span>
        <span className={styles['short']}>
          {t('checkBar.positionShort', { position: index + 1, count: check.members.length })}
        </span>
      </p>
      <Button
        className={styles['icon']}
        aria-label={back.label}
        {...tooltip(back.label, back)}
        disabled={!previous}
        onClick={() => run('check-previous-member')}
      >
        <ChevronLeft aria-hidden size={18} />
      </Button>
      {next ? (
        <Button className={styles['next']} {...tooltip(next.member.name)} onClick={() => run('check-next-member')}>
          {on.label} <kbd>{commandKeys('check-next-member')}</kbd>
          <ChevronRight aria-hidden size={18} />
        </Button>
      ) : (
        <Button className={styles['next']} onClick={() => run('finish-check')}>
          {t('checkBar.finish')}
        </Button>
      )}
      <div className={styles['marks']}>
        <CheckMarkButtons
          title={member.member.name}
          marking={markingIn(member, { kind: 'member' })}
          keysOf={(mark) => commandView(`mark-member-${mark}`).keys}
          onMark={(mark) => run(`mark-member-${mark}`)}
          onNote={() => run('edit-member-note')}
        />
      </div>
      <News manager={manager} place={place} />
      {member.whyMasked && (
        <p className={styles['note']}>
          {t('checkBar.stillMasked', { problem: describeError(member.whyMasked).title })}
        </p>
      )}
      <Button className={styles['pause']} {...tooltip(t('commands.pause-check'))} onClick={() => run('pause-check')}>
        <Pause aria-hidden size={16} />
        <span className={styles['word']}>{t('checkBar.pause')}</span>
      </Button>
    </div>
  );
}

/** Renders nothing for a member who was never checked: everything would be new. */
function News({ manager, place }: Pick<CheckBarProps, 'manager' | 'place'>): ReactNode {
  const { data } = useQuery(checkNewsQuery(manager, place.member.member.id), programQueries);
  const news = newsOfMember(data);
  if (!news) return null;
  const date = dateFormat({ dateStyle: 'long' }).format(new Date(news.since));
  return (
    <p className={styles['note']} title={t('checkNews.since', { date })}>
      {news.count > 0 ? t('checkNews.count', { count: news.count }) : t('checkNews.nothing')}
    </p>
  );
}
