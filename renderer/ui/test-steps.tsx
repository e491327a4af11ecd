/** The result of a connection test, step by step. */
import { CircleCheck, CircleMinus, CircleX } from 'lucide-react';
import type { ReactNode } from 'react';
import { t } from './language';
import styles from './test-steps.module.css';

export interface TestStepsProps {
  readonly steps: readonly {
    readonly name: string;
    readonly state: 'passed' | 'failed' | 'skipped';
    /** The finding in one sentence. */
    readonly found: string;
  }[];
}

const ICONS = { passed: CircleCheck, failed: CircleX, skipped: CircleMinus } as const;

export function TestSteps({ steps }: TestStepsProps): ReactNode {
  return (
    <ol className={styles['root']} aria-label={t('servers.found')} aria-live="polite">
      {steps.map(({ name, state, found }) => {
        const Icon = ICONS[state];
        return (
          <li key={name} data-state={state}>
            <Icon aria-label={t(`testStates.${state}`)} size={16} />
            <span>{found}</span>
          </li>
        );
      })}
    </ol>
  );
}
