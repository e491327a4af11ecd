/**
 * As whom one looks, for whom, and for how long: across the whole window, from main's word alone. It is drawn apart from the
 * rest of the page, so that it stands whatever becomes of that.
 */
import { useQuery } from '@tanstack/react-query';
import { Undo2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { Component, useEffect, useState } from 'react';
import type { Acting, ActingState } from '../../../preload/contract';
import { toAppError } from '../../api/api-error';
import { api } from '../../api/client';
import { sentenceOf } from '../../api/describe-error';
import { programQueries } from '../../api/query-client';
import { memberGround, MemberMark } from '../../ui/member-mark';
import { minutesInWords } from '../../ui/minutes';
import { useNow } from '../../ui/use-now';
import { actingQuery, takeActing } from './queries';
import { announcementOf, timeLeft } from './words';

export interface ActingBandProps {
  readonly returnKeys: string;
}

export function ActingBand({ returnKeys }: ActingBandProps): ReactNode {
  const { data } = useQuery(actingQuery, programQueries);
  const acting = data?.current ?? null;
  useFrame(acting);
  const wasActing = useWasActing(acting !== null);
  return (
    <>
      {acting && <Band key={acting.identity.key} acting={acting} returnKeys={returnKeys} />}
      {/* There before what it says, or it would not be heard. */}
      <p className="visually-hidden" role="status" aria-live="assertive" data-band>
        {acting ? <Announcement acting={acting} /> : wasActing && 'You act as yourself again.'}
      </p>
    </>
  );
}

function Announcement({ acting }: { readonly acting: Acting }): ReactNode {
  return announcementOf(acting, useNow(1000) >= Date.parse(acting.warnsAt));
}

/** At some time before. */
function useWasActing(isActing: boolean): boolean {
  const [wasActing, setWasActing] = useState(false);
  if (isActing && !wasActing) setWasActing(true);
  return wasActing;
}

function Band({ acting, returnKeys }: ActingBandProps & { readonly acting: Acting }): ReactNode {
  const { member, manager, groupName, warnsAt, endsAt, limitMinutes } = acting;
  const nowMs = useNow(1000);
  const isEnding = nowMs >= Date.parse(warnsAt);
  const [problem, setProblem] = useState<string | null>(null);
  const ask = (asked: Promise<ActingState>): void => {
    setProblem(null);
    asked.then(takeActing, (reason: unknown) => setProblem(sentenceOf(toAppError(reason))));
  };
  const { className, ...ground } = memberGround(member);
  return (
    <section className={`band ${className}`} {...ground} aria-label="Acting as a member" data-ending={isEnding}>
      <MemberMark member={member} />
      <p className="band-words">
        <strong>Acting as {member.name}</strong>
        {/* Apart from the name, so that a long name cannot push it out of sight. */}
        <span className="band-id">#{member.id}</span>
        <span>
          for {manager.name}
          {groupName && ` · ${groupName}`}
        </span>
      </p>
      {/* Told once beside the band, not each second. */}
      <p className="band-time" aria-hidden title="Time left">
        {isEnding && 'Ends in '}
        {timeLeft(Date.parse(endsAt) - nowMs)}
      </p>
      <button type="button" className="button" onClick={() => ask(api.acting.extend({}))}>
        {isEnding ? `Stay ${minutesInWords(limitMinutes)} longer` : 'Extend'}
        {!isEnding && <span className="visually-hidden"> to {minutesInWords(limitMinutes)} from now</span>}
      </button>
      <button
        type="button"
        className="button band-return"
        title={`Return to ${manager.name} (${returnKeys})`}
        onClick={() => ask(api.acting.end({}))}
      >
        <Undo2 aria-hidden size={16} />
        <span>
          Return to {manager.name} <kbd>{returnKeys}</kbd>
        </span>
      </button>
      {problem && (
        <p className="band-problem" role="alert">
          {problem}
        </p>
      )}
    </section>
  );
}

/** The whole window is framed in the member's colour. */
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

/** What the band itself throws must not take it away: then a plain one says what counts. */
export class BandBoundary extends Component<{ readonly children: ReactNode }, BandBoundaryState> {
  override state: BandBoundaryState = { hasFailed: false };

  static getDerivedStateFromError(): BandBoundaryState {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <section className="band band-plain" aria-label="Acting as a member">
        <p className="band-words">
          <strong>You may be acting as a member</strong>
        </p>
        <button
          type="button"
          className="button"
          onClick={() => void api.acting.end({}).finally(() => this.setState({ hasFailed: false }))}
        >
          Return to yourself
        </button>
      </section>
    );
  }
}
