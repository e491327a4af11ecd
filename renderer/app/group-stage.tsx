/** The stage of a group: its members, overview, comparison and check. */
import { type ReactNode, useMemo } from 'react';
import { MaskButton } from '../features/mask/mask-button';
import { useMask } from '../domain/mask-state';
import { memberMarks, MemberMarksContext } from '../domain/member-check-badge';
import type { GroupView } from '../features/group/group-toolbar';
import type { RailEntry } from '../features/identities/rail-entry';
import { WayOutContext } from '../ui/error-notice';
import { t } from '../ui/language';
import { Breadcrumbs } from './breadcrumbs';
import { changePreferences } from './change-preferences';
import { ErrorBoundary } from './error-boundary';
import { Sealed } from './identity-query-provider';
import { CheckPanel, GroupScreen } from './lazy-screens';
import { navigation, startOf } from './navigation';
import { useSaved } from './saved-by-identity';
import { GROUP_SCREEN } from './screen-memories';
import type { ShellStageProps } from './shell-stage-props';

export interface GroupStageProps extends Pick<
  ShellStageProps,
  | 'program'
  | 'memories'
  | 'acting'
  | 'check'
  | 'controls'
  | 'run'
  | 'onDialog'
  | 'onLeave'
  | 'onChoose'
  | 'onSignInAgain'
> {
  /** The identity whose group it is. */
  readonly manager: RailEntry;
  readonly view: GroupView;
}

export function GroupStage({
  program,
  memories,
  manager,
  view,
  acting,
  check,
  controls,
  run,
  onDialog,
  onLeave,
  onChoose,
  onSignInAgain,
}: GroupStageProps): ReactNode {
  const { account, identity } = manager;
  const mask = useMask();
  const memory = useSaved(memories.groups, identity.key, GROUP_SCREEN);
  const marks = useMemo(() => memberMarks(check.check), [check.check]);
  return (
    <ErrorBoundary key={`group ${identity.key}`}>
      <Sealed identity={identity}>
        <WayOutContext value={onLeave && { label: t('group.backToAlbums'), onLeave }}>
          <MemberMarksContext value={marks}>
            <GroupScreen
              identity={identity}
              view={view}
              onView={(next) => navigation.go({ ...startOf(identity.key), view: next })}
              memory={memory}
              above={(levels) => (
                <Breadcrumbs
                  label={t('stage.path')}
                  crumbs={[{ label: manager.name, onOpen: () => onChoose(identity.key) }, ...levels]}
                />
              )}
              mask={mask}
              maskButton={
                <MaskButton
                  mask={mask}
                  masksTitles={program.preferences?.masksTitles ?? false}
                  onMasksTitles={(masksTitles) => void changePreferences({ masksTitles })}
                  run={run}
                />
              }
              checkPanel={
                <CheckPanel
                  identity={identity.key}
                  state={check.state}
                  place={check.place}
                  onBackToMember={() => run('go-on-with-check')}
                  onResume={check.resume}
                  onFinish={() => run('finish-check')}
                />
              }
              onStartCheck={
                check.state && !check.check
                  ? (lists, reason) => onDialog({ name: 'start-check', identity, lists, reason })
                  : null
              }
              currentMember={program.acting.current?.member.id ?? null}
              controls={controls}
              onActAs={(member, options) => acting.actAs(identity.key, member, options)}
              onSignInAgain={account && ((permission) => onSignInAgain(account, permission))}
              onLeave={() => onLeave?.()}
            />
          </MemberMarksContext>
        </WayOutContext>
      </Sealed>
    </ErrorBoundary>
  );
}
