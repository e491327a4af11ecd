/** The most important keys of the viewer, above the picture. Shown in one run only, until a key or button is pressed. */
import { type ReactNode, useEffect, useEffectEvent, useState } from 'react';
import { componentKeys } from '../../domain/command-view';
import { announce } from '../../ui/announcer';
import { keyNodes } from '../../ui/key-nodes';
import { t, tNodes } from '../../ui/language';
import { keysHere } from '../../ui/platform';
import styles from './viewer-hint.module.css';

const HINTS = ['move', 'filmstrip', 'slideshow', 'close'] as const;

export interface ViewerHintProps {
  readonly onShown: () => void;
}

export function ViewerHint({ onShown }: ViewerHintProps): ReactNode {
  const [isOpen, setIsOpen] = useState(true);
  const tellShown = useEffectEvent(() => {
    onShown();
    announce(HINTS.map((name) => t(`viewerHint.${name}`, shortcuts())).join('. '));
  });
  useEffect(() => {
    tellShown();
    const close = (): void => setIsOpen(false);
    window.addEventListener('keydown', close, { capture: true });
    window.addEventListener('pointerdown', close, { capture: true });
    return () => {
      window.removeEventListener('keydown', close, { capture: true });
      window.removeEventListener('pointerdown', close, { capture: true });
    };
  }, []);
  if (!isOpen) return null;
  const keys = keyNodes(shortcuts());
  return (
    <ul className={styles['root']} data-viewer-hint>
      {HINTS.map((name) => (
        <li key={name}>{tNodes(`viewerHint.${name}`, keys)}</li>
      ))}
    </ul>
  );
}

function shortcuts(): Readonly<Record<string, string>> {
  const [previous, next] = [...componentKeys('previous'), ...componentKeys('next')].map(keysHere);
  return {
    previous: previous ?? '',
    next: next ?? '',
    filmstrip: componentKeys('filmstrip').map(keysHere).join(' '),
    slideshow: componentKeys('slideshow').map(keysHere).join(' '),
    close: componentKeys('close-viewer').map(keysHere).join(' '),
  };
}
