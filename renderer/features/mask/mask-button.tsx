/**
 * The toolbar button that shows the state of the mask. A click masks everything immediately; if everything is already
 * masked, it asks whether to turn off the mask.
 */
import { Eye, EyeOff } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Lease, MaskState } from '../../../preload/contract';
import { countRevealed, knownAlbumSize } from '../../domain/revealed-count';
import { commandView } from '../../domain/command-view';
import { Countdown } from '../../ui/countdown';
import { t } from '../../ui/language';
import { tooltip } from '../../ui/tooltip';
import { VisuallyHidden } from '../../ui/text-looks';
import styles from './mask-button.module.css';

export interface MaskButtonProps {
  readonly mask: MaskState;
  readonly onMaskEverything: () => void;
  readonly onTakeOff: () => void;
}

export function MaskButton({ mask, onMaskEverything, onTakeOff }: MaskButtonProps): ReactNode {
  // Peeks are ignored: they end automatically, and the button would change its width each time.
  const leases = mask.leases
    .filter(({ kind }) => kind === 'timed')
    .sort((one, other) => one.until.localeCompare(other.until));
  const off = leases.find(({ scope }) => scope.kind === 'everything');
  const next = off ?? leases[0];
  const state = off ? 'off' : next ? 'some' : 'masked';
  const Icon = next ? Eye : EyeOff;
  return (
    <button
      type="button"
      className={styles['root']}
      data-state={state}
      {...(next
        ? tooltip(t('maskButton.maskAtOnce'), { keys: commandView('mask-everything').keys })
        : tooltip(t('maskButton.unsafeIsMaskedClick'), { description: t('maskButton.unsafeIsMasked') }))}
      onClick={next ? onMaskEverything : onTakeOff}
    >
      <Icon aria-hidden size={18} />
      <Labels leases={leases} />
      {next && <Countdown key={next.token} of={next} />}
    </button>
  );
}

function Labels({ leases }: { readonly leases: readonly Lease[] }): ReactNode {
  const [first] = leases;
  if (!first) return <Said words={t('maskButton.masked')} action={t('maskButton.thenTurnOff')} />;
  return <Said words={revealedLabel(leases)} action={t('maskButton.thenMask')} />;
}

function revealedLabel(leases: readonly Lease[]): string {
  if (leases.some(({ scope }) => scope.kind === 'everything')) return t('maskButton.maskOff');
  const { pictures, unknownAlbums } = countRevealed(leases, knownAlbumSize);
  return pictures === 0
    ? t('maskButton.albumsRevealed', { count: unknownAlbums })
    : t('maskButton.picturesRevealed', { count: pictures, hasMore: unknownAlbums > 0 });
}

/** Describes the action to screen readers; the visible button has no room for it. */
function Said({ words, action }: { readonly words: string; readonly action: string }): ReactNode {
  return (
    <>
      <span className={styles['words']}>{words}</span>
      <VisuallyHidden>{action}</VisuallyHidden>
    </>
  );
}
