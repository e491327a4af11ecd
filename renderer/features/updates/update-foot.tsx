/** The notice of a new version, or the question whether to look for them, at the foot of the window. */
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useRef, useState } from 'react';
import type { UpdateState } from '../../../preload/contract';
import { api } from '../../api/client';
import { programQueries } from '../../api/query-client';
import { changeUpdates, updateProblem, updatesQuery, useUpdatePage } from '../../domain/update-state';
import { announce } from '../../ui/announcer';
import { Button } from '../../ui/button';
import { HintBar } from '../../ui/hint-bar';
import { t } from '../../ui/language';
import { showToast } from '../../ui/toast';

export interface UpdateFootProps {
  /** True while something is revealed: no notice appears, and one that is shown keeps its place unseen. */
  readonly isHidden: boolean;
  /** False where pictures need the room; the notice comes back with the albums. */
  readonly isAtAlbums: boolean;
  /** Opens the section of Settings that says why the list was refused. */
  readonly onShowWhy: () => void;
}

export function UpdateFoot({ isHidden, isAtAlbums, onShowWhy }: UpdateFootProps): ReactNode {
  const { data: state } = useQuery(updatesQuery, programQueries);
  const wanted = state ? newsIn(state) : null;
  const [shown, setShown] = useState<News | null>(null);
  const told = useRef(new Set<string>());
  if (!isHidden && wanted !== shown) setShown(wanted);
  if (wanted === null || wanted !== shown || !isAtAlbums) return null;
  const run = (call: Promise<UpdateState>): void => void changeUpdates(call).catch(sayWhy);
  const tellOnce = (news: string, text: string): void => {
    if (told.current.has(news)) return;
    told.current.add(news);
    announce(text);
  };
  const part = { isHidden, run, tellOnce };
  switch (wanted) {
    case 'refused':
      return <RefusedNotice {...part} onShowWhy={onShowWhy} />;
    case 'question':
      return <UpdateQuestion {...part} />;
    case 'offered':
      return (
        state?.finding?.kind === 'offered' && (
          <UpdateNotice key={state.finding.update.version} {...part} version={state.finding.update.version} />
        )
      );
  }
}

type News = 'offered' | 'refused' | 'question';

function newsIn({ notice, isQuestionDue }: UpdateState): News | null {
  return notice ?? (isQuestionDue ? 'question' : null);
}

function sayWhy(reason: unknown): void {
  const problem = updateProblem(reason);
  if (problem !== null) showToast(problem);
}

interface PartProps {
  readonly isHidden: boolean;
  readonly run: (call: Promise<UpdateState>) => void;
  /** Reads `text` aloud, unless the same news was told before. */
  readonly tellOnce: (news: string, text: string) => void;
}

function UpdateNotice({ version, isHidden, run, tellOnce }: PartProps & { readonly version: string }): ReactNode {
  const text = t('updateNotice.text', { version });
  const page = useUpdatePage(sayWhy);
  return (
    <HintBar
      title={t('updateNotice.title')}
      isHidden={isHidden}
      onShown={() => tellOnce(`offered ${version}`, text)}
      buttons={
        <>
          <Button isBusy={page.isPending} onClick={() => page.mutate(version)}>
            {t('updates.download')}
          </Button>
          <Button onClick={() => run(api.updates.skip({ version }))}>{t('updates.skip')}</Button>
          <Button onClick={() => run(api.updates.later({}))}>{t('updateNotice.later')}</Button>
        </>
      }
    >
      {text}
    </HintBar>
  );
}

function RefusedNotice({
  isHidden,
  run,
  tellOnce,
  onShowWhy,
}: PartProps & Pick<UpdateFootProps, 'onShowWhy'>): ReactNode {
  return (
    <HintBar
      title={t('updateNotice.title')}
      isHidden={isHidden}
      onShown={() => tellOnce('refused', t('updateNotice.refused'))}
      buttons={
        <>
          <Button onClick={onShowWhy}>{t('updateNotice.showWhy')}</Button>
          <Button onClick={() => run(api.updates.later({}))}>{t('updateNotice.later')}</Button>
        </>
      }
    >
      {t('updateNotice.refused')}
    </HintBar>
  );
}

function UpdateQuestion({ isHidden, run, tellOnce }: PartProps): ReactNode {
  const answer = (isAutomatic: boolean): void => run(api.updates.change({ isAutomatic }));
  return (
    <HintBar
      title={t('updateQuestion.title')}
      isHidden={isHidden}
      buttons={
        <>
          <Button onClick={() => answer(true)}>{t('updateQuestion.yes')}</Button>
          <Button onClick={() => answer(false)}>{t('updateQuestion.no')}</Button>
        </>
      }
      onShown={() => {
        void api.updates.asked({});
        tellOnce('question', t('updateQuestion.text'));
      }}
    >
      {t('updateQuestion.text')}
    </HintBar>
  );
}
