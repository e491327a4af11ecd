/** The dialog that starts a check: which members, why, and whether the mask is off. */
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useId, useState } from 'react';
import type { Identity, Member, MemberChange } from '../../../preload/contract';
import { MOST_MEMBERS_CHECKED } from '../../../preload/contract/check-limits';
import { toAppError } from '../../api/api-error';
import { api } from '../../api/client';
import { programQueries } from '../../api/query-client';
import type { CheckLists } from '../../domain/check-lists';
import { sentenceOf } from '../../domain/describe-error';
import { permissionQuery } from '../../domain/mask-state';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Field, Input } from '../../ui/fields';
import { formatMinutes } from '../../ui/format-duration';
import { formatNumber } from '../../ui/formats';
import { t } from '../../ui/language';
import { Hint, Problem } from '../../ui/text-looks';
import styles from './start-check-dialog.module.css';

export interface CheckWish {
  /** In the order of the check. */
  readonly members: readonly Member[];
  readonly reason: string;
  readonly isMaskOff: boolean;
}

export interface StartCheckDialogProps {
  /** The manager's own identity. */
  readonly identity: Identity;
  readonly lists: CheckLists;
  /** What the person has typed on the group's screen. */
  readonly reason: string;
  readonly maskOffMinutes: number;
  readonly onStart: (wish: CheckWish) => void;
  /** Null if no check was finished. */
  readonly onShowFinished: (() => void) | null;
  readonly onClose: () => void;
}

type Choice = 'all' | 'shown' | 'changed' | 'starred';

/** The limit in the journal. */
const REASON_LENGTH = 200;

export function StartCheckDialog(props: StartCheckDialogProps): ReactNode {
  const { identity, lists, maskOffMinutes, onStart, onClose } = props;
  const changes = useQuery(
    {
      queryKey: ['check-changes', identity.key],
      queryFn: ({ signal }) => api.check.changes({ identity: identity.key }, { signal }),
      staleTime: 0,
      gcTime: 0,
    },
    programQueries,
  );
  const permission = useQuery(permissionQuery(identity.key), programQueries);
  const isFiltered = lists.shown.length < lists.all.length;
  const [chosen, setChosen] = useState<Choice>(isFiltered ? 'shown' : 'all');
  const [reason, setReason] = useState(props.reason);
  const [wantsMaskOff, setWantsMaskOff] = useState(false);
  const ids = { reason: useId(), mask: useId() };
  const states = new Map((changes.data ?? []).map(({ member, state }) => [member, state]));
  const count = (state: MemberChange['state']): number =>
    lists.all.filter(({ id }) => (states.get(id) ?? 'not-known') === state).length;
  const wasChecked = lists.all.some(({ id }) => (states.get(id) ?? 'never-checked') !== 'never-checked');
  const membersOf: Readonly<Record<Choice, readonly Member[]>> = {
    all: lists.all,
    shown: lists.shown,
    changed: lists.all.filter(({ id }) => states.get(id) !== 'unchanged'),
    starred: lists.all.filter(({ isStarred }) => isStarred),
  };
  const choices: Choice[] = [
    'all',
    ...(isFiltered ? (['shown'] as const) : []),
    ...(wasChecked ? (['changed'] as const) : []),
    ...(membersOf.starred.length > 0 ? (['starred'] as const) : []),
  ];
  const members = membersOf[chosen].slice(0, MOST_MEMBERS_CHECKED);
  const forbidden = permission.data && permission.data.state !== 'free' ? permission.data.finding : null;
  const isMaskOff = wantsMaskOff && !forbidden;
  return (
    <Dialog
      title={t('startCheck.title')}
      className={styles['root']}
      closeLabel={t('common.cancel')}
      actions={props.onShowFinished && <Button onClick={props.onShowFinished}>{t('finishedChecks.open')}</Button>}
      onClose={onClose}
      mainAction={
        <Button
          isPrimary
          disabled={members.length === 0}
          onClick={() => {
            onClose();
            onStart({ members, reason: reason.trim(), isMaskOff });
          }}
        >
          {t('startCheck.start', { count: members.length })}
        </Button>
      }
    >
      <p>{t('startCheck.explanation')}</p>
      <fieldset className={styles['choices']}>
        <legend>{t('startCheck.whichMembers')}</legend>
        {choices.map((choice) => (
          <label key={choice} className={styles['choice']}>
            <input type="radio" name="members" checked={choice === chosen} onChange={() => setChosen(choice)} />
            <span>{t(`startCheck.${choice}`)}</span>
            <span className={styles['count']}>{formatNumber(membersOf[choice].length)}</span>
            {choice === 'changed' && (
              <Hint as="span" className={styles['detail']}>
                {t('startCheck.changedDetail', {
                  changed: count('changed'),
                  never: count('never-checked'),
                  unknown: count('not-known'),
                })}
              </Hint>
            )}
          </label>
        ))}
        <Hint>
          {membersOf[chosen].length > MOST_MEMBERS_CHECKED
            ? t('startCheck.tooMany', { limit: MOST_MEMBERS_CHECKED })
            : t('startCheck.order')}
        </Hint>
        {changes.error && <Problem>{sentenceOf(toAppError(changes.error))}</Problem>}
      </fieldset>
      <Field>
        <label htmlFor={ids.reason}>{t('startCheck.reason')}</label>
        <Input
          id={ids.reason}
          type="text"
          dir="auto"
          autoComplete="off"
          maxLength={REASON_LENGTH}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </Field>
      <div className={styles['mask']}>
        <input
          id={ids.mask}
          type="checkbox"
          checked={isMaskOff}
          disabled={forbidden !== null}
          aria-describedby={`${ids.mask}-hint`}
          onChange={(event) => setWantsMaskOff(event.target.checked)}
        />
        <label htmlFor={ids.mask}>{t('startCheck.maskOff')}</label>
        <Hint id={`${ids.mask}-hint`} className={styles['detail']}>
          {forbidden
            ? t(`errorDetails.${forbidden.code}`, forbidden)
            : t('startCheck.maskOffHint', { duration: formatMinutes(maskOffMinutes) })}
        </Hint>
      </div>
    </Dialog>
  );
}
