import type { ProofsheetHandlers } from '../dispatcher';
import type { HandlerParts } from './deps';

export function actingHandlers({ acting }: HandlerParts): ProofsheetHandlers['acting'] {
  return {
    get: () => acting.state,
    start: ({ identity, member, reason }, { signal }) => acting.start(identity, member, reason ? reason : null, signal),
    extend: () => acting.extend(),
    end: () => acting.end('returned'),
    leave: () => acting.end('left'),
    acknowledge: () => acting.acknowledge(),
  };
}
