/** The result of a connection test, step by step. */
import { CircleCheck, CircleMinus, CircleX } from 'lucide-react';
import type { ReactNode } from 'react';
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
const WORDS = { passed: 'Passed', failed: 'Failed', skipped: 'Skipped' } as const;

export function TestSteps({ steps }: TestStepsProps): ReactNode {
  return (
    <ol className={styles['root']} aria-label="What the test found" aria-live="polite">
      {steps.map(({ name, state, found }) => {
        const Icon = ICONS[state];
        return (
          <li key={name} data-state={state}>
            <Icon aria-label={WORDS[state]} size={16} />
            <span>{found}</span>
          </li>
        );
      })}
    </ol>
  );
}
