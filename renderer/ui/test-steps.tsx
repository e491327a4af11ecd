/** What a test of an address found, step by step. */
import { CircleCheck, CircleMinus, CircleX } from 'lucide-react';
import type { ReactNode } from 'react';
import type { TestStep } from '../../preload/contract';

const STEP_ICONS = { passed: CircleCheck, failed: CircleX, skipped: CircleMinus } as const;
const STEP_WORDS = { passed: 'Passed', failed: 'Failed', skipped: 'Skipped' } as const;

export function TestSteps({ steps }: { readonly steps: readonly TestStep[] }): ReactNode {
  return (
    <ol className="test-steps" aria-label="What the test found" aria-live="polite">
      {steps.map(({ name, state, found }) => {
        const Icon = STEP_ICONS[state];
        return (
          <li key={name} data-state={state}>
            <Icon aria-label={STEP_WORDS[state]} size={16} />
            <span>{found}</span>
          </li>
        );
      })}
    </ol>
  );
}
