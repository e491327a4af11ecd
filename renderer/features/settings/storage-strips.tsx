/** Above the stage: what cannot be saved, or was begun anew. Put away, each is said again only if it changes. */
import { useQuery } from '@tanstack/react-query';
import { HardDrive, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { programQueries } from '../../api/query-client';
import { IconButton } from '../../ui/icon-button';
import { storageQuery } from './queries';
import { storageNotes } from './storage-words';

export function StorageStrips(): ReactNode {
  const { data } = useQuery(storageQuery, programQueries);
  const [putAway, setPutAway] = useState<ReadonlySet<string>>(new Set());
  const notes = data ? storageNotes(data).filter(({ title }) => !putAway.has(title)) : [];
  return notes.map(({ title, explanation }) => (
    <section key={title} className="note-strip shell-strip" aria-label="Files">
      <HardDrive aria-hidden size={18} />
      <p role="status">
        <strong>{title}.</strong> <span className="strip-more">{explanation}</span>
      </p>
      <IconButton icon={X} label="Put away" onClick={() => setPutAway(new Set([...putAway, title]))} />
    </section>
  ));
}
