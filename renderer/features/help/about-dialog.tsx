/** The versions of the program and of what it runs on, and its licence. */
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useLayoutEffect, useRef } from 'react';
import type { ProgramVersions } from '../../../preload/contract';
import { api } from '../../api/client';
import { programQueries } from '../../api/query-client';
import { commandView } from '../../domain/command-view';
import { versionsQuery } from '../../domain/program-versions';
import { Button } from '../../ui/button';
import { CopyButton } from '../../ui/copy-button';
import { Dialog } from '../../ui/dialog';
import { t } from '../../ui/language';
import { Hint } from '../../ui/text-looks';
import icon from '../../../packaging/icons/proofsheet.svg?no-inline';
import styles from './help.module.css';

/* eslint-disable proofsheet/no-literal-text -- names of products, the same in every language */
const PROGRAM = 'Proofsheet';
const SYSTEMS: Partial<Record<string, string>> = { darwin: 'macOS', win32: 'Windows', linux: 'Linux' };

function rowsOf(versions: ProgramVersions): readonly (readonly [string, string])[] {
  const { platform, systemVersion, architecture } = versions;
  return [
    ['Electron', versions.electron],
    ['Chromium', versions.chromium],
    ['Node.js', versions.node],
    ['V8', versions.v8],
    [t('about.system'), `${SYSTEMS[platform] ?? platform} ${systemVersion} (${architecture})`],
    [t('about.package'), t('about.packageKind', { kind: versions.packageKind })],
  ];
}
/* eslint-enable proofsheet/no-literal-text */

export interface AboutDialogProps {
  /** True if the person comes back from the licences. */
  readonly focusesLicences: boolean;
  readonly onShowLicences: () => void;
  readonly onClose: () => void;
}

export function AboutDialog({ focusesLicences, onShowLicences, onClose }: AboutDialogProps): ReactNode {
  const { data } = useQuery(versionsQuery, programQueries);
  const rows = data ? rowsOf(data) : [];
  const licences = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (focusesLicences) licences.current?.focus();
  }, [focusesLicences]);
  return (
    <Dialog
      title={commandView('show-about').label}
      actions={
        <>
          <Button ref={licences} onClick={onShowLicences}>
            {t('about.licences')}
          </Button>
          <CopyButton label={t('about.copy')} isDisabled={!data} onCopy={() => api.diagnostics.copyVersions({})} />
        </>
      }
      onClose={onClose}
    >
      <div className={styles['program']}>
        <img src={icon} alt="" width={64} height={64} />
        <div>
          <p className={styles['program-name']}>{PROGRAM}</p>
          <p dir="ltr">{data?.proofsheet}</p>
        </div>
      </div>
      <dl className={styles['versions']} aria-busy={!data}>
        {rows.map(([name, version]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd dir="auto">{version}</dd>
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
