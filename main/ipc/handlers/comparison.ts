import type { ProofsheetHandlers } from '../dispatcher';
import type { GroupReadingParts } from './overview';

export function comparisonHandlers({ groupOf, onCompared }: GroupReadingParts): ProofsheetHandlers['comparison'] {
  return {
    read: async ({ identity, member }, { signal }) => {
      const { compare } = await groupOf(identity);
      await onCompared(identity, member);
      return compare(member, signal);
    },
  };
}
