import type { ImpersonationController } from '../../impersonation/impersonation-controller';
import type { ProofsheetHandlers } from '../dispatcher';

export interface ActingHandlerDeps {
  readonly acting: Pick<ImpersonationController, 'state' | 'start' | 'extend' | 'end' | 'acknowledge'>;
}

export function actingHandlers({ acting }: ActingHandlerDeps): ProofsheetHandlers['acting'] {
  return {
    get: () => acting.state,
    start: ({ identity, member, reason }, { signal }) => acting.start(identity, member, reason ? reason : null, signal),
    extend: () => acting.extend(),
    end: () => acting.end('returned'),
    leave: () => acting.end('left'),
    acknowledge: () => acting.acknowledge(),
  };
}
