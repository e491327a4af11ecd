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
import { formatNumber } from '../../ui/formats';
import { tooltip } from '../../ui/tooltip';
import { VisuallyHidden } from '../../ui/text-looks';
import styles from './mask-button.module.css';

const MASKED = 'Everything that is not known to be safe is masked';

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
        ? tooltip('Mask everything at once', { keys: commandView('mask-everything').keys })
        : tooltip(`${MASKED}. Click to turn off masking`, { description: MASKED }))}
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
  if (!first) return <Said words="Masked" does="turn off masking…" />;
  if (leases.some(({ scope }) => scope.kind === 'everything')) return <Said words="Mask off" does="mask everything" />;
  const { pictures, unknownAlbums } = countRevealed(leases, knownAlbumSize);
  if (pictures === 0)
    return <Said words={unknownAlbums === 1 ? 'Album revealed' : 'Albums revealed'} does="mask everything" />;
  return (
    <span>
      {formatNumber(pictures)}
      {unknownAlbums > 0 && '+'} <Said words="revealed" does="mask everything" />
    </span>
  );
}

/** Describes the action to screen readers; the visible button has no room for it. */
function Said({ words, does }: { readonly words: string; readonly does: string }): ReactNode {
  return (
    <>
      <span className={styles['words']}>{words}</span>
      <VisuallyHidden>, {does}</VisuallyHidden>
    </>
  );
}
