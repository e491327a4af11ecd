/** Values of the contract about new versions, for component tests. */
import type { UpdateFinding, UpdateState } from '../../preload/contract';

/** By default of a build that knows no address, as all are until a person decides on one. */
export function updateState(fields: Partial<UpdateState> = {}): UpdateState {
  return {
    installed: '1.0.0',
    updatedBy: 'nobody',
    isAutomatic: false,
    channel: 'stable',
    isLooking: false,
    lastLook: null,
    finding: null,
    isQuestionDue: false,
    notice: null,
    ...fields,
  };
}

export const ACCEPTED = { at: '2026-11-30T09:00:00.000Z', outcome: { kind: 'accepted' } } as const;

export function offered(isSkipped = false): UpdateFinding {
  return {
    kind: 'offered',
    update: {
      version: '1.2.0',
      released: '2026-11-29',
      notes: 'Albums open faster.\nPictures are turned with the keyboard.',
      pageHost: 'downloads.example.test',
    },
    isSkipped,
  };
}

/** After a look that found a version. */
export function updateAvailable(fields: Partial<UpdateState> = {}): UpdateState {
  return updateState({
    updatedBy: 'proofsheet',
    lastLook: ACCEPTED,
    finding: offered(),
    notice: 'offered',
    ...fields,
  });
}
