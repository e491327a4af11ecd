/** Puts together what answers the window's calls. */
import type { Preferences } from '../../preload/contract';
import type { SpareTime } from '../core/spare-time';
import type { StorageHealth } from '../storage/storage-health';
import { answerOnceTried } from './answer-once-tried';
import { createDispatcher, type Dispatch, type DispatcherDeps } from './dispatcher';
import { createEarlyAnswers, type EarlyAnswersDeps } from './early-answers';

export interface OpenDispatchDeps extends DispatcherDeps, Omit<EarlyAnswersDeps, 'dispatch'> {
  readonly storage: Pick<StorageHealth, 'changes' | 'whenTried'>;
  readonly preferences: Preferences;
  readonly spareTime: Pick<SpareTime, 'beginAfter'>;
}

/** Begins to ask for what the window shows first. */
export function openDispatch({ storage, preferences, spareTime, ...deps }: OpenDispatchDeps): Dispatch {
  const early = createEarlyAnswers({ ...deps, dispatch: createDispatcher(deps) });
  spareTime.beginAfter(early.begin(preferences));
  return answerOnceTried(early.dispatch, storage);
}
