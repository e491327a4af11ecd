import type { Mask } from '../../masking/mask';
import type { Permission } from '../../masking/permission';
import type { Revealing } from '../../masking/revealing';
import type { ProofsheetHandlers } from '../dispatcher';

export interface MaskHandlerDeps {
  readonly mask: Mask;
  readonly permission: Permission;
  readonly revealing: Revealing;
}

export function maskHandlers({ mask, permission, revealing }: MaskHandlerDeps): ProofsheetHandlers['mask'] {
  return {
    get: () => mask.state,
    reveal: (wish, { signal, recorder }) => revealing.reveal(wish, recorder, signal),
    hide: ({ token }) => mask.hide(token),
    maskAll: () => mask.maskAll(),
    setLevel: ({ level }) => mask.setLevel(level),
    changeRules: ({ identity, change }, { signal, recorder }) =>
      revealing.changeRules(identity, change, recorder, signal),
    permission: ({ identity }, { signal }) => permission.ask(identity, signal),
  };
}
