/**
 * Strips above the stage for files that cannot be saved or were created anew. A dismissed strip returns only with
 * another title.
 */
import { useQuery } from '@tanstack/react-query';
import { HardDrive, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { programQueries } from '../../api/query-client';
import { IconButton } from '../../ui/icon-button';
import { storageQuery } from './queries';
import { storageNotes } from './storage-labels';
import { ShellStrip, StripDetail } from '../../ui/note-strip';

export function StorageStrips(): ReactNode {
  const { data } = useQuery(storageQuery, programQueries);
  const [dismiss, setDismissed] = useState<ReadonlySet<string>>(new Set());
  const notes = data ? storageNotes(data).filter(({ title }) => !dismiss.has(title)) : [];
  return notes.map(({ title, explanation }) => (
    <ShellStrip key={title} aria-label="Files">
      <HardDrive aria-hidden size={18} />
      <p role="status">
        <strong>{title}.</strong> <StripDetail>{explanation}</StripDetail>
      </p>
      <IconButton icon={X} label="Dismiss" onClick={() => setDismissed(new Set([...dismiss, title]))} />
    </ShellStrip>
  ));
}
