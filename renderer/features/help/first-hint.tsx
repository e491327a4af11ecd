/** The most important keys, at the foot of the first screen. Shown in one run only, and remembered as shown at once. */
import { Check } from 'lucide-react';
import { type ReactNode, useEffect, useEffectEvent } from 'react';
import { commandKeys, componentKeysView } from '../../domain/command-view';
import { announce } from '../../ui/announcer';
import { Button } from '../../ui/button';
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
  const tellShown = useEffectEvent(() => {
    onShown();
    announce([t('firstHint.title'), ...HINTS.map((name) => t(`firstHint.${name}`, shortcuts()))].join('. '));
  });
  useEffect(() => tellShown(), []);
  const keys = Object.fromEntries(
    Object.entries(shortcuts()).map(([name, text]) => [name, <kbd key={name}>{text}</kbd>]),
  );
  return (
    <section className={styles['root']} aria-label={t('firstHint.title')}>
      <ul>
        {HINTS.map((name) => (
          <li key={name} data-used={used.has(name)}>
            {used.has(name) && <Check aria-hidden size={14} />}
            <span>{tNodes(`firstHint.${name}`, keys)}</span>
          </li>
        ))}
      </ul>
      <Button onClick={onDismiss}>{t('firstHint.dismiss')}</Button>
    </section>
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
