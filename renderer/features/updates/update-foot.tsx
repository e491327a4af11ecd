/** The notice of a new version, or the question whether to look for them, at the foot of the window. */
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { UpdateState } from '../../../preload/contract';
import { toAppError } from '../../api/api-error';
import { api } from '../../api/client';
import { programQueries } from '../../api/query-client';
import { sentenceOf } from '../../domain/describe-error';
import { changeUpdates, updatesQuery } from '../../domain/update-state';
import { Button } from '../../ui/button';
import { HintBar } from '../../ui/hint-bar';
import { t } from '../../ui/language';
import { showToast } from '../../ui/toast';

export interface UpdateFootProps {
  /** Something is revealed: no notice appears then, and one that is shown already is hidden without moving the screen. */
  readonly isRevealing: boolean;
  /** Opens the section of Settings that says why the list was refused. */
  readonly onShowWhy: () => void;
}

export function UpdateFoot({ isRevealing, onShowWhy }: UpdateFootProps): ReactNode {
  const { data: state } = useQuery(updatesQuery, programQueries);
  const wanted = state ? newsIn(state) : null;
  const [shown, setShown] = useState<News | null>(null);
  if (!isRevealing && wanted !== shown) setShown(wanted);
  if (wanted === null || wanted !== shown) return null;
  const run = (call: Promise<UpdateState>): void => void changeUpdates(call).catch(sayWhy);
  const part = { isHidden: isRevealing, run };
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
  showToast(sentenceOf(toAppError(reason)));
}

interface PartProps {
  readonly isHidden: boolean;
  readonly run: (call: Promise<UpdateState>) => void;
}

function UpdateNotice({ version, isHidden, run }: PartProps & { readonly version: string }): ReactNode {
  return (
    <HintBar
      title={t('updateNotice.title')}
      spoken={t('updateNotice.text', { version })}
      isHidden={isHidden}
      buttons={
        <>
          <Button onClick={() => run(api.updates.openPage({ version }))}>{t('updates.download')}</Button>
          <Button onClick={() => run(api.updates.skip({ version }))}>{t('updates.skip')}</Button>
          <Button onClick={() => run(api.updates.later({}))}>{t('updateNotice.later')}</Button>
        </>
      }
    >
      {t('updateNotice.text', { version })}
    </HintBar>
  );
}

function RefusedNotice({ isHidden, run, onShowWhy }: PartProps & Pick<UpdateFootProps, 'onShowWhy'>): ReactNode {
  return (
    <HintBar
      title={t('updateNotice.title')}
      spoken={t('updateNotice.refused')}
      isHidden={isHidden}
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

function UpdateQuestion({ isHidden, run }: PartProps): ReactNode {
  const answer = (isAutomatic: boolean): void => run(api.updates.change({ isAutomatic }));
  return (
    <HintBar
      title={t('updateQuestion.title')}
      spoken={t('updateQuestion.text')}
      isHidden={isHidden}
      buttons={
        <>
          <Button onClick={() => answer(true)}>{t('updateQuestion.yes')}</Button>
          <Button onClick={() => answer(false)}>{t('updateQuestion.no')}</Button>
        </>
      }
      onShown={() => void api.updates.asked({})}
    >
      {t('updateQuestion.text')}
    </HintBar>
  );
}
