/** The line on the group's screen about the check that is not finished: where it is, and how it continues. */
import { type ReactNode, useState } from 'react';
import type { CheckState, IdentityKey } from '../../../preload/contract';
import { countOpened, type PlaceInCheck } from '../../domain/check-state';
import { Button } from '../../ui/button';
import { t } from '../../ui/language';
import { ReportMenu } from './report-menu';
import styles from './check-panel.module.css';

export interface CheckPanelProps {
  /** The manager's own identity. */
  readonly identity: IdentityKey;
  readonly state: CheckState | null;
  /** Null if no member of the running check is acted as. */
  readonly place: PlaceInCheck | null;
  readonly onBackToMember: () => void;
  readonly onResume: (isMaskOff: boolean) => void;
  readonly onFinish: () => void;
}

export function CheckPanel(props: CheckPanelProps): ReactNode {
  const { identity, state, place, onBackToMember, onResume, onFinish } = props;
  const [isMaskOff, setIsMaskOff] = useState(false);
  const check = state?.check;
  if (!check) return null;
  const count = check.members.length;
  const at = check.members.find(({ member }) => member.id === check.position) ?? check.members[0];
  return (
    <section className={styles['root']} aria-label={t('checkPanel.label')}>
      <div className={styles['words']}>
        {place ? (
          <p>{t('checkPanel.running', { position: place.index + 1, count, name: place.member.member.name })}</p>
        ) : (
          <>
            <p>
              {count > 0 ? t('checkPanel.paused', { opened: countOpened(check), count }) : t('checkPanel.noMembers')}
            </p>
            {at && <p>{t('checkPanel.continuesWith', { name: at.member.name })}</p>}
          </>
        )}
        {!state.isKept && <p>{t('checkPanel.notKept')}</p>}
        {state.hasUnreadable && <p>{t('checkPanel.unreadable')}</p>}
      </div>
      {place ? (
        <Button isPrimary onClick={onBackToMember}>
          {t('checkPanel.backToMember')}
        </Button>
      ) : count > 0 ? (
        <>
          <label className={styles['mask']}>
            <input type="checkbox" checked={isMaskOff} onChange={(event) => setIsMaskOff(event.target.checked)} />
            <span>{t('checkPanel.maskOff')}</span>
          </label>
          <Button isPrimary onClick={() => onResume(isMaskOff)}>
            {t('checkPanel.continue')}
          </Button>
        </>
      ) : null}
      <ReportMenu identity={identity} />
      <Button onClick={onFinish}>{t('checkBar.finish')}</Button>
    </section>
  );
}
