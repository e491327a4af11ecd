/** The most important keys, at the foot of the first screen. Shown in one run only. */
import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { commandKeys, componentKeysView } from '../../domain/command-view';
import { Button } from '../../ui/button';
import { HintBar } from '../../ui/hint-bar';
import { keyNodes } from '../../ui/key-nodes';
import { t, tNodes } from '../../ui/language';
import { keysHere } from '../../ui/platform';
import styles from './first-hint.module.css';

export const HINTS = ['hold', 'reveal', 'mask', 'palette'] as const;
export type HintName = (typeof HINTS)[number];

export interface FirstHintProps {
  /** What the person has used meanwhile. */
  readonly used: ReadonlySet<HintName>;
  readonly onShown: () => void;
  readonly onDismiss: () => void;
}

export function FirstHint({ used, onShown, onDismiss }: FirstHintProps): ReactNode {
  const keys = keyNodes(shortcuts());
  return (
    <HintBar
      title={t('firstHint.title')}
      spoken={[t('firstHint.title'), ...HINTS.map((name) => t(`firstHint.${name}`, shortcuts()))].join('. ')}
      buttons={<Button onClick={onDismiss}>{t('firstHint.dismiss')}</Button>}
      onShown={onShown}
    >
      <ul className={styles['keys']}>
        {HINTS.map((name) => (
          <li key={name} data-used={used.has(name)}>
            {used.has(name) && <Check aria-hidden size={14} />}
            <span>{tNodes(`firstHint.${name}`, keys)}</span>
          </li>
        ))}
      </ul>
    </HintBar>
  );
}

function shortcuts(): Readonly<Record<string, string>> {
  return {
    space: keysHere(componentKeysView('peek').keys),
    reveal: commandKeys('reveal'),
    mask: commandKeys('mask-everything'),
    palette: commandKeys('show-palette'),
  };
}
