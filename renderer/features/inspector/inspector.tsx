/** The heavy metadata of the selected picture. Opens with `i`; its width is remembered. */
import { useQuery } from '@tanstack/react-query';
import { Check, Copy } from 'lucide-react';
import type { KeyboardEvent, PointerEvent, ReactNode } from 'react';
import { useState } from 'react';
import type { AlbumId, Identity, MaskState, PictureSummary } from '../../../preload/contract';
import { toAppError } from '../../api/api-error';
import { api } from '../../api/client';
import { describeError } from '../../api/describe-error';
import { ErrorNotice } from '../../ui/error-notice';
import type { Fact } from './facts';
import { groupFacts } from './facts';
import { detailsQuery } from './queries';

export interface InspectorProps {
  readonly identity: Identity;
  readonly albumId: AlbumId | null;
  readonly selected: PictureSummary | undefined;
  readonly mask: MaskState;
  readonly widthPx: number;
  readonly onWidthChange: (widthPx: number) => void;
}

const MIN_WIDTH_PX = 240;
const MAX_WIDTH_PX = 560;
const STEP_PX = 16;

export function Inspector({ identity, albumId, selected, mask, widthPx, onWidthChange }: InspectorProps): ReactNode {
  return (
    <aside className="inspector" aria-label="Inspector" style={{ width: widthPx }}>
      <WidthHandle widthPx={widthPx} onWidthChange={onWidthChange} />
      {selected && albumId ? (
        <Details identity={identity} albumId={albumId} selected={selected} mask={mask} />
      ) : (
        <p className="inspector-hint">Select a picture to see what is known of it.</p>
      )}
    </aside>
  );
}

interface DetailsProps {
  readonly identity: Identity;
  readonly albumId: AlbumId;
  readonly selected: PictureSummary;
  readonly mask: MaskState;
}

function Details({ identity, albumId, selected, mask }: DetailsProps): ReactNode {
  const details = useQuery(detailsQuery(identity, albumId, selected.id, mask));
  if (details.error) {
    return <ErrorNotice words={describeError(toAppError(details.error))} onRetry={() => void details.refetch()} />;
  }
  return (
    <div className="inspector-body" aria-busy={!details.data}>
      <h2>{selected.title}</h2>
      {details.data &&
        groupFacts(details.data).map(({ title, facts }) => (
          <section key={title} aria-label={title}>
            <h3>{title}</h3>
            <dl>
              {facts.map((fact) => (
                <FactLine key={fact.label} fact={fact} />
              ))}
            </dl>
          </section>
        ))}
    </div>
  );
}

function FactLine({ fact: { label, value, copied, hint, isAddress } }: { readonly fact: Fact }): ReactNode {
  const [isCopied, setIsCopied] = useState(false);
  const copy = async (): Promise<void> => {
    await api.clipboard.write({ text: copied ?? value });
    setIsCopied(true);
  };
  const Icon = isCopied ? Check : Copy;
  return (
    <div className="fact" onPointerLeave={() => setIsCopied(false)}>
      <dt>{label}</dt>
      <dd className={isAddress ? 'fact-address' : undefined} title={hint}>
        {value}
      </dd>
      <dd className="fact-copy">
        <button
          type="button"
          className="icon-button"
          aria-label={isCopied ? `${label} copied` : `Copy ${label}`}
          title={isCopied ? 'Copied' : `Copy ${label}`}
          onBlur={() => setIsCopied(false)}
          onClick={() => void copy()}
        >
          <Icon aria-hidden size={14} />
        </button>
      </dd>
    </div>
  );
}

function WidthHandle({ widthPx, onWidthChange }: Pick<InspectorProps, 'widthPx' | 'onWidthChange'>): ReactNode {
  const change = (wantedPx: number): void => onWidthChange(Math.round(Math.min(MAX_WIDTH_PX, Math.max(MIN_WIDTH_PX, wantedPx))));
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    event.preventDefault();
    change(widthPx + (event.key === 'ArrowLeft' ? STEP_PX : -STEP_PX));
  };
  const onPointerMove = (event: PointerEvent<HTMLDivElement>): void => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const edge = event.currentTarget.parentElement?.getBoundingClientRect();
    if (edge) change(edge.right - event.clientX);
  };
  return (
    <div
      className="inspector-handle"
      role="separator"
      aria-orientation="vertical"
      aria-label="Width of the inspector"
      aria-valuemin={MIN_WIDTH_PX}
      aria-valuemax={MAX_WIDTH_PX}
      aria-valuenow={widthPx}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={onPointerMove}
    />
  );
}
