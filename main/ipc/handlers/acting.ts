import type { ProofsheetHandlers } from '../dispatcher';
import type { HandlerDeps } from './deps';

export function actingHandlers({ acting }: HandlerDeps): ProofsheetHandlers['acting'] {
  return {
    get: () => acting.state,
    start: ({ identity, member, reason }, { signal }) => acting.start(identity, member, reason ? reason : null, signal),
    extend: () => acting.extend(),
    end: () => acting.end('returned'),
    leave: () => acting.end('left'),
    acknowledge: () => acting.acknowledge(),
  };
}
