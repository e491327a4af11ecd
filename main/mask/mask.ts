/** The mask's state. It lives in main and is on at every start, so that nothing the window does can begin unmasked. */
import type { MaskState } from '../../preload/contract';

export interface Mask {
  readonly state: MaskState;
  set(isOn: boolean): MaskState;
}

export function createMask(onChanged: (state: MaskState) => void): Mask {
  let state: MaskState = { isOn: true, revision: 0 };
  return {
    get state() {
      return state;
    },
    set(isOn) {
      if (isOn === state.isOn) return state;
      state = { isOn, revision: state.revision + 1 };
      onChanged(state);
      return state;
    },
  };
}
