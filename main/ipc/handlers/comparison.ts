import type { ProofsheetHandlers } from '../dispatcher';
import type { GroupReadingDeps } from './overview';

export function comparisonHandlers({ groupOf, onCompared }: GroupReadingDeps): ProofsheetHandlers['comparison'] {
  return {
    read: async ({ identity, member }, { signal }) => {
      const { compare } = await groupOf(identity);
      await onCompared(identity, member);
      return compare(member, signal);
    },
  };
}
