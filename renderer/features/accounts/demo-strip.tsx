/** The strip that appears above the stage after the demo's services ended unexpectedly, and says whether they run again. */
import { useQuery } from '@tanstack/react-query';
import { FlaskConical, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { DemoState } from '../../../preload/contract';
import { programQueries } from '../../api/query-client';
import { t } from '../../ui/language';
import { IconButton } from '../../ui/icon-button';
import { demoQuery } from './queries';
import { ShellStrip } from '../../ui/note-strip';

export function DemoStrip(): ReactNode {
  const { data } = useQuery(demoQuery, programQueries);
  const [dismiss, setDismissed] = useState<DemoState | null>(null);
  if (!data || data.state === 'as-started' || data === dismiss) return null;
  return (
    <ShellStrip aria-label={t('demo.state')}>
      <FlaskConical aria-hidden size={18} />
      <p role="status">{t(`demo.${data.state}`)}</p>
      <IconButton icon={X} label={t('common.dismiss')} onClick={() => setDismissed(data)} />
    </ShellStrip>
  );
}
