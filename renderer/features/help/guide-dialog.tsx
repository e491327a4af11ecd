/** The user's guide: what a person does most, topic by topic, in the language of the page and without a network. */
import type { ReactNode } from 'react';
import { commandKeys, commandView, componentKeysView } from '../../domain/command-view';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { t, tNodes } from '../../ui/language';
import { keysHere } from '../../ui/platform';
import styles from './help.module.css';

const TOPICS = ['browse', 'mask', 'acting', 'check', 'compare', 'journal', 'lock', 'accounts', 'keyboard'] as const;

export interface GuideDialogProps {
  readonly onShowKeys: () => void;
  readonly onClose: () => void;
}

export function GuideDialog({ onShowKeys, onClose }: GuideDialogProps): ReactNode {
  const keys = Object.fromEntries(
    Object.entries(shortcuts()).map(([name, text]) => [name, <kbd key={name}>{text}</kbd>]),
  );
  return (
    <Dialog
      title={commandView('show-guide').label}
      className={styles['page']}
      actions={<Button onClick={onShowKeys}>{commandView('show-keys').label}</Button>}
      onClose={onClose}
    >
      {/* Scrolls by the keyboard too. */}
      <div
        className={styles['text']}
        data-scrolls
        tabIndex={0}
        role="region"
        aria-label={commandView('show-guide').label}
      >
        {TOPICS.map((topic) => (
          <section key={topic}>
            <h3>{t(`guideTopics.${topic}`)}</h3>
            <p>{tNodes(`guideTexts.${topic}`, keys)}</p>
          </section>
        ))}
      </div>
    </Dialog>
  );
}

function shortcuts(): Readonly<Record<string, string>> {
  return {
    account: commandKeys('add-account'),
    group: commandKeys('show-group'),
    inspector: commandKeys('toggle-inspector'),
    journal: commandKeys('show-journal'),
    keys: commandKeys('show-keys'),
    mask: commandKeys('mask-everything'),
    maskAll: commandKeys('mask-all-pictures'),
    // eslint-disable-next-line proofsheet/no-literal-text -- keys in the notation of the registry
    maskInFields: keysHere('Mod Shift M'),
    palette: commandKeys('show-palette'),
    reveal: commandKeys('reveal'),
    settings: commandKeys('show-settings'),
    space: keysHere(componentKeysView('peek').keys),
    stop: commandKeys('stop-acting'),
    nextMember: commandKeys('check-next-member'),
  };
}
