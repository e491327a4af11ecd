/**
 * The band across the whole window: as which member, for which manager and for how long the person acts, based only on
 * main's state. It has its own React root, so that it stays if the rest of the page fails.
 */
import { useQuery } from '@tanstack/react-query';
import { LayoutList, Undo2 } from 'lucide-react';
import { type ReactNode, Component, useEffect, useState } from 'react';
import type { Acting, ActingState, AppError, IdentityKey } from '../../../preload/contract';
import { incidentOf } from '../../api/page-errors';
import { toAppError } from '../../api/api-error';
import { api } from '../../api/client';
import { sentenceOf } from '../../domain/describe-error';
import { programQueries } from '../../api/query-client';
import { memberGround, MemberMark } from '../../domain/member-mark';
import { formatMinutes } from '../../ui/format-duration';
import { useNow } from '../../ui/countdown';
import { t } from '../../ui/language';
import { runningPlace, useCheckState } from '../../domain/check-state';
import type { RunCommand } from '../../domain/key-commands';
import { CheckBar } from './check-bar';
import { actingQuery, takeActing } from './queries';
import { announcementOf, timeLeft } from './labels';
import { Button } from '../../ui/button';
import { tooltip } from '../../ui/tooltip';
import { VisuallyHidden } from '../../ui/text-looks';
import { joinClasses } from '../../ui/join-classes';
import styles from './acting-band.module.css';

export interface ActingBandProps {
  readonly returnKeys: string;
  /** Shows the overview of the manager's group, after acting has ended. */
  readonly onBackToOverview: (manager: IdentityKey) => void;
  /** Runs the commands of a check. */
  readonly run: RunCommand;
}

export function ActingBand(props: ActingBandProps): ReactNode {
  const { data } = useQuery(actingQuery, programQueries);
  const acting = data?.current ?? null;
  useFrame(acting);
  const wasActing = useWasActing(acting !== null);
  return (
    <>
      {acting && <Band key={acting.identity.key} acting={acting} {...props} />}
      {/* Rendered before its text: screen readers announce only changes of an existing live region. */}
      <VisuallyHidden as="p" role="status" aria-live="assertive" data-band>
        {acting ? <Announcement acting={acting} /> : wasActing && t('actingAnnouncements.ended')}
      </VisuallyHidden>
    </>
  );
}

function Announcement({ acting }: { readonly acting: Acting }): ReactNode {
  return announcementOf(acting, useNow(1000) >= Date.parse(acting.warnsAt));
}

/** Returns true once the person has acted as a member since the component mounted. */
function useWasActing(isActing: boolean): boolean {
  const [wasActing, setWasActing] = useState(false);
  if (isActing && !wasActing) setWasActing(true);
  return wasActing;
}

function Band({ acting, returnKeys, onBackToOverview, run }: ActingBandProps & { readonly acting: Acting }): ReactNode {
  const { member, manager, groupName, warnsAt, endsAt, limitMinutes } = acting;
  const nowMs = useNow(1000);
  const isEnding = nowMs >= Date.parse(warnsAt);
  const place = runningPlace(useCheckState(manager.identity), acting);
  const [problem, setProblem] = useState<AppError | null>(null);
  const ask = (asked: Promise<ActingState>): void => {
    setProblem(null);
    asked.then(takeActing, (reason: unknown) => setProblem(toAppError(reason)));
  };
  // First the end, so that no location of the manager is shown while the member is acted as.
  const endForOverview = async (): Promise<ActingState> => {
    const ended = await api.acting.end({});
    onBackToOverview(manager.identity);
    return ended;
  };
  const { className, ...ground } = memberGround(member);
  const left = timeLeft(Date.parse(endsAt) - nowMs);
  const duration = formatMinutes(limitMinutes);
  return (
    <section
      className={joinClasses(styles['root'], className)}
      {...ground}
      aria-label={t('actingBand.label')}
      data-ending={isEnding}
      data-check={place !== null}
    >
      <MemberMark member={member} />
      <p className={styles['words']}>
        <strong>{t('actingBand.actingAs', { name: member.name })}</strong>
        {/* Separate from the name, so that a long name cannot push the ID out of view. */}
        <span className={styles['id']}>#{member.id}</span>
        <span className={styles['manager']}>
          <span>
            {groupName
              ? t('actingBand.forManagerInGroup', { manager: manager.name, group: groupName })
              : t('actingBand.forManager', { manager: manager.name })}
          </span>
        </span>
      </p>
      {/* Announced once by the live region, not every second. */}
      <p className={styles['time']} aria-hidden title={t('actingBand.timeLeft')}>
        {isEnding ? t('actingBand.endsIn', { time: left }) : left}
      </p>
      <Button
        className={styles['button']}
        aria-label={isEnding ? undefined : t('actingBand.extendTo', { duration })}
        onClick={() => ask(api.acting.extend({}))}
      >
        {isEnding ? t('actingBand.stayLonger', { duration }) : t('actingBand.extend')}
      </Button>
      <Button
        className={joinClasses(styles['button'], styles['overview'])}
        {...tooltip(t('actingBand.backToOverview'))}
        onClick={() => ask(endForOverview())}
      >
        <LayoutList aria-hidden size={16} />
        <span>{t('actingBand.backToOverview')}</span>
      </Button>
      <Button
        className={joinClasses(styles['button'], styles['return'])}
        {...tooltip(t('actingBand.returnToWithKeys', { manager: manager.name, keys: returnKeys }))}
        onClick={() => ask(api.acting.end({}))}
      >
        <Undo2 aria-hidden size={16} />
        <span>
          {t('actingBand.returnTo', { manager: manager.name })} <kbd>{returnKeys}</kbd>
        </span>
      </Button>
      {place && <CheckBar manager={manager.identity} place={place} run={run} />}
      {problem && (
        <p className={styles['problem']} role="alert">
          {sentenceOf(problem)}
        </p>
      )}
    </section>
  );
}

/** Frames the whole window in the member's colour. */
function useFrame(acting: Acting | null): void {
  const colour = acting?.member.colour;
  useEffect(() => {
    if (!colour) return undefined;
    document.body.dataset['colour'] = colour;
    document.body.dataset['acting'] = 'true';
    return () => {
      delete document.body.dataset['colour'];
      delete document.body.dataset['acting'];
    };
  }, [colour]);
}

interface BandBoundaryState {
  readonly hasFailed: boolean;
}

/** If the band itself throws, shows a plain one with the essential warning and a button to stop acting. */
export class BandBoundary extends Component<{ readonly children: ReactNode }, BandBoundaryState> {
  override state: BandBoundaryState = { hasFailed: false };

  static getDerivedStateFromError(reason: unknown): BandBoundaryState {
    incidentOf(reason);
    return { hasFailed: true };
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <section className={joinClasses(styles['root'], styles['plain'])} aria-label={t('actingBand.label')}>
        <p className={styles['words']}>
          <strong>{t('actingBand.maybeActing')}</strong>
        </p>
        <Button
          className={styles['button']}
          onClick={() => void api.acting.end({}).finally(() => this.setState({ hasFailed: false }))}
        >
          {t('actingBand.stop')}
        </Button>
      </section>
    );
  }
}
