/** Lists the keyboard shortcuts in a dialog. */
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { shortcutTable } from '../../preload/contract/shortcut-table';
import { programQueries } from '../api/query-client';
import { panicQuery } from '../features/settings/queries';
import { Dialog } from '../ui/dialog';
import { commandView, componentKeys, shortcutLabel } from '../domain/command-view';
import { t } from '../ui/language';
import { keysHere, PLATFORM } from '../ui/platform';
import { Hint } from '../ui/text-looks';
import styles from './keys-sheet.module.css';

export function KeysSheet({ onClose }: { readonly onClose: () => void }): ReactNode {
  const panicKey = useQuery(panicQuery, programQueries).data?.key;
  return (
    <Dialog title={commandView('show-keys').label} className={styles['root']} onClose={onClose}>
      <div className={styles['groups']}>
        {shortcutTable(PLATFORM).map(({ section, rows }) => (
          <section key={section}>
            <h3>{t(`shortcutSections.${section}`)}</h3>
            <dl>
              {rows.map(({ action, keys }) => {
                const label = shortcutLabel(action);
                const here = 'component' in action ? componentKeys(action.component) : keys;
                return <Row key={label} label={label} keys={here.map(keysHere)} />;
              })}
              {section === 'anywhere' && panicKey && (
                <Row label={commandView('lock-window').label} keys={[keysHere(panicKey.keys)]} />
              )}
            </dl>
          </section>
        ))}
      </div>
      <Hint>{t('shortcutList.lettersInFields')}</Hint>
    </Dialog>
  );
}

function Row({ label, keys }: { readonly label: string; readonly keys: readonly string[] }): ReactNode {
  return (
    <div>
      <dt>
        {keys.map((key) => (
          <kbd key={key}>{key}</kbd>
        ))}
      </dt>
      <dd>{label}</dd>
    </div>
  );
}
