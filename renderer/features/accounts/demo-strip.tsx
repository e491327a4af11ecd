/** The strip that appears above the stage after the demo's services ended unexpectedly, and says whether they run again. */
import { useQuery } from '@tanstack/react-query';
import { FlaskConical, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { DemoState } from '../../../preload/contract';
import { programQueries } from '../../api/query-client';
import { IconButton } from '../../ui/icon-button';
import { demoQuery } from './queries';
import { ShellStrip } from '../../ui/note-strip';

const WORDS: Readonly<Record<Exclude<DemoState['state'], 'as-started'>, string>> = {
  'starting-again': 'The demo stopped. It is being started again.',
  'started-again': 'The demo stopped and was started again.',
  stopped: 'The demo stopped several times. Start Proofsheet again to use it.',
};

export function DemoStrip(): ReactNode {
  const { data } = useQuery(demoQuery, programQueries);
  const [dismiss, setDismissed] = useState<DemoState | null>(null);
  if (!data || data.state === 'as-started' || data === dismiss) return null;
  return (
    <ShellStrip aria-label="State of the demo">
      <FlaskConical aria-hidden size={18} />
      <p role="status">{WORDS[data.state]}</p>
      <IconButton icon={X} label="Dismiss" onClick={() => setDismissed(data)} />
    </ShellStrip>
  );
}
