/** The versions of the program and of what it runs on, and its licence. */
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { ProgramVersions } from '../../../preload/contract';
import { api } from '../../api/client';
import { programQueries } from '../../api/query-client';
import { commandView } from '../../domain/command-view';
import { versionsQuery } from '../../domain/program-versions';
import { CopyButton } from '../../ui/copy-button';
import { Dialog } from '../../ui/dialog';
import { t } from '../../ui/language';
import { Hint } from '../../ui/text-looks';
import styles from './help.module.css';

/* eslint-disable proofsheet/no-literal-text -- names of products, the same in every language */
const SYSTEMS: Partial<Record<string, string>> = { darwin: 'macOS', win32: 'Windows', linux: 'Linux' };

function rowsOf(versions: ProgramVersions): readonly (readonly [string, string])[] {
  const { platform, systemVersion, architecture } = versions;
  return [
    ['Proofsheet', versions.proofsheet],
    ['Electron', versions.electron],
    ['Chromium', versions.chromium],
    ['Node.js', versions.node],
    [t('about.system'), `${SYSTEMS[platform] ?? platform} ${systemVersion} (${architecture})`],
  ];
}
/* eslint-enable proofsheet/no-literal-text */

export function AboutDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { data } = useQuery(versionsQuery, programQueries);
  const rows = data ? rowsOf(data) : [];
  const copy = (): Promise<unknown> =>
    api.clipboard.write({ text: rows.map(([name, version]) => `${name} ${version}`).join('\n') });
  return (
    <Dialog
      title={commandView('show-about').label}
      actions={<CopyButton label={t('about.copy')} isDisabled={!data} onCopy={copy} />}
      onClose={onClose}
    >
      <dl className={styles['versions']} aria-busy={!data}>
        {rows.map(([name, version]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd dir="ltr">{version}</dd>
          </div>
        ))}
        <div>
          <dt>{t('about.licence')}</dt>
          <dd>
            <Hint as="span">{t('about.noLicence')}</Hint>
          </dd>
        </div>
      </dl>
    </Dialog>
  );
}
