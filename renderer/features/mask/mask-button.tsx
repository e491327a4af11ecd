/**
 * The toolbar button that shows the state of the mask. A click masks everything immediately that is revealed. If nothing
 * is, it asks whether to turn off masking, or masks only sensitive pictures if all are masked.
 */
import { Eye, EyeOff } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Lease, MaskState } from '../../../preload/contract';
import { countRevealed, knownAlbumSize } from '../../domain/revealed-count';
import { commandView } from '../../domain/command-view';
import type { RunCommand } from '../../domain/key-commands';
import { Countdown } from '../../ui/countdown';
import { t } from '../../ui/language';
import { tooltip } from '../../ui/tooltip';
import { VisuallyHidden } from '../../ui/text-looks';
import { MaskMenu } from './mask-menu';
import styles from './mask-button.module.css';

export interface MaskButtonProps {
  readonly mask: MaskState;
  readonly masksTitles: boolean;
  readonly onMasksTitles: (masksTitles: boolean) => void;
  readonly run: RunCommand;
}

type State = 'masked' | 'all' | 'some' | 'off';

export function MaskButton({ mask, masksTitles, onMasksTitles, run }: MaskButtonProps): ReactNode {
  // Peeks are ignored: they end automatically, and the button would change its width each time.
  const leases = mask.leases
    .filter(({ kind }) => kind === 'timed')
    .sort((one, other) => one.until.localeCompare(other.until));
  const off = leases.find(({ scope }) => scope.kind === 'everything');
  const next = off ?? leases[0];
  const masked: State = mask.level === 'everything' ? 'all' : 'masked';
  const state: State = off ? 'off' : next ? 'some' : masked;
  const Icon = next ? Eye : EyeOff;
  const command = COMMANDS[state];
  return (
    <span className={styles['root']} data-state={state}>
      <button type="button" className={styles['state']} {...tooltipOf(state)} onClick={() => run(command)}>
        <Icon aria-hidden size={18} />
        <Labels state={state} leases={leases} />
        {next && <Countdown key={next.token} of={next} />}
      </button>
      <MaskMenu level={mask.level} isOff={off !== undefined} {...{ masksTitles, onMasksTitles, run }} />
    </span>
  );
}

const COMMANDS = {
  masked: 'take-mask-off',
  all: 'mask-all-pictures',
  some: 'mask-everything',
  off: 'mask-everything',
} as const;

function tooltipOf(state: State): ReturnType<typeof tooltip> {
  const { keys } = commandView(COMMANDS[state]);
  switch (state) {
    case 'masked':
      return tooltip(t('maskButton.unsafeIsMaskedClick'), { description: t('maskButton.unsafeIsMasked') });
    case 'all':
      return tooltip(t('maskButton.allAreMaskedClick'), { keys, description: t('maskButton.allAreMasked') });
    case 'some':
    case 'off':
      return tooltip(t('maskButton.maskAtOnce'), { keys });
  }
}

function Labels({ state, leases }: { readonly state: State; readonly leases: readonly Lease[] }): ReactNode {
  switch (state) {
    case 'masked':
      return <Said words={t('maskButton.masked')} action={t('maskButton.thenTurnOff')} />;
    case 'all':
      return <Said words={t('maskButton.allMasked')} action={t('maskButton.thenMaskSensitive')} />;
    case 'some':
    case 'off':
      return <Said words={revealedLabel(leases)} action={t('maskButton.thenMask')} />;
  }
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
