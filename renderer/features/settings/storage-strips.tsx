/**
 * Strips above the stage for files that cannot be saved or were created anew. A dismissed strip returns only for
 * other files or another cause.
 */
import { useQuery } from '@tanstack/react-query';
import { HardDrive, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { programQueries } from '../../api/query-client';
import { IconButton } from '../../ui/icon-button';
import { t, tNodes } from '../../ui/language';
import { storageQuery } from './queries';
import { storageNotes } from './storage-labels';
import { ShellStrip, StripDetail } from '../../ui/note-strip';

export function StorageStrips(): ReactNode {
  const { data } = useQuery(storageQuery, programQueries);
  const [dismiss, setDismissed] = useState<ReadonlySet<string>>(new Set());
  const notes = data ? storageNotes(data).filter(({ id }) => !dismiss.has(id)) : [];
  return notes.map(({ id, title, explanation }) => (
    <ShellStrip key={id} aria-label={t('storage.title')}>
      <HardDrive aria-hidden size={18} />
      <p role="status">
        {tNodes('common.titleAndExplanation', {
          title: <strong>{title}</strong>,
          explanation: <StripDetail>{explanation}</StripDetail>,
        })}
      </p>
      <IconButton icon={X} label={t('common.dismiss')} onClick={() => setDismissed(new Set([...dismiss, id]))} />
    </ShellStrip>
  ));
}
