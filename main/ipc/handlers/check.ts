import type { IdentityKey, MemberId } from '../../../preload/contract';
import type { CheckReading } from '../../impersonation/check/check-reading';
import type { Checks } from '../../impersonation/check/checks';
import { groupOf } from '../../impersonation/group/group-controller';
import type { IdentityRegistry } from '../../library/identity-registry';
import type { ProofsheetHandlers } from '../dispatcher';

export interface CheckHandlerDeps {
  readonly checks: Pick<Checks, 'state' | 'start' | 'step' | 'resume' | 'pause' | 'finish' | 'mark' | 'unmark'>;
  readonly checkReading: Pick<CheckReading, 'news' | 'changes'>;
  readonly identities: Pick<IdentityRegistry, 'find'>;
}

export function checkHandlers({ checks, checkReading, identities }: CheckHandlerDeps): ProofsheetHandlers['check'] {
  const membersOf = async (manager: IdentityKey): Promise<readonly MemberId[]> =>
    groupOf(await identities.find(manager))
      .recent()
      .map(({ id }) => id);
  return {
    get: ({ identity }) => checks.state(identity),
    start: ({ identity, members, reason, isMaskOff }, { signal, recorder }) =>
      checks.start(
        identity,
        { members, reason: reason ? reason : null, isMaskOff },
        (event) => recorder.record(event),
        signal,
      ),
    step: ({ identity, to }, { signal }) => checks.step(identity, to, signal),
    mark: ({ identity, member, ...marking }, { signal }) => checks.mark(identity, member, marking, signal),
    unmark: ({ identity, member, subject }) => checks.unmark(identity, member, subject),
    pause: ({ identity }) => checks.pause(identity),
    resume: ({ identity, isMaskOff }, { signal }) => checks.resume(identity, isMaskOff, signal),
    finish: ({ identity }, { recorder }) => checks.finish(identity, (event) => recorder.record(event)),
    news: async ({ identity, member }) => {
      groupOf(await identities.find(identity));
      return checkReading.news(identity, member);
    },
    changes: async ({ identity }) => checkReading.changes(identity, await membersOf(identity)),
  };
}
