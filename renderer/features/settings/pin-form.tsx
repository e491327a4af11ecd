/** Sets, changes or removes the PIN of the lock screen. The typed text is discarded with the form. */
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { LockState } from '../../../preload/contract';
import { api } from '../../api/client';
import { TextField } from '../../ui/text-field';
import { useTyped } from '../../ui/use-typed';
import { t } from '../../ui/language';
import { LONGEST_PIN, PinChangeForm, usePinChange } from './pin-change';
import { Button } from '../../ui/button';
import { Hint } from '../../ui/text-looks';
import panicStyles from './panic.module.css';
import sectionStyles from './section.module.css';

const SHORTEST_PIN = 4;

type Doing = 'set' | 'change' | 'remove';
type Pin = LockState['pin'];

export function PinForm({ pin }: { readonly pin: Pin }): ReactNode {
  const [doing, setDoing] = useState<Doing | null>(null);
  const begin = (next: Doing) => () => setDoing(next);
  return (
    <div className={panicStyles['pin']}>
      <div className={sectionStyles['line']}>
        <span>{t('pin.pin')}</span>
        {doing === null && pin === 'none' && <Button onClick={begin('set')}>{t('pin.set')}</Button>}
        {doing === null && (pin === 'kept' || pin === 'until-close') && (
          <>
            <Button onClick={begin('change')}>{t('pin.change')}</Button>
            <Button isDestructive onClick={begin('remove')}>
              {t('pin.remove')}
            </Button>
          </>
        )}
      </div>
      <Hint>{t(`pinStates.${pin}`)}</Hint>
      <Hint>{t('pin.onlyThisPin')}</Hint>
      {doing !== null && <Fields doing={doing} onDone={() => setDoing(null)} />}
    </div>
  );
}

interface Texts {
  readonly current: string;
  readonly next: string;
  readonly again: string;
}

const startTexts = (): Texts => ({ current: '', next: '', again: '' });

function Fields({ doing, onDone }: { readonly doing: Doing; readonly onDone: () => void }): ReactNode {
  const typed = useTyped<Texts>();
  const texts = typed.of('pin', startTexts);
  const change = usePinChange({
    call: () =>
      api.lock.setPin({
        pin: doing === 'remove' ? null : texts.next,
        ...(doing === 'set' ? {} : { current: texts.current }),
      }),
    onAnswer: (isRight) => {
      if (isRight) onDone();
      else typed.change(texts, { current: '' });
    },
  });
  const isNewComplete = texts.next.length >= SHORTEST_PIN && texts.next === texts.again;
  const isComplete = (doing === 'set' || texts.current.length >= SHORTEST_PIN) && (doing === 'remove' || isNewComplete);
  const differs = texts.again !== '' && texts.next !== texts.again;
  const field = (name: keyof Texts) => ({
    isSecret: true,
    value: texts[name],
    maxLength: LONGEST_PIN,
    onChange: (text: string) => typed.change(texts, { [name]: text }),
  });
  return (
    <PinChangeForm
      change={change}
      label={t(doing === 'remove' ? 'pin.confirmRemoval' : 'pin.save')}
      isDestructive={doing === 'remove'}
      isComplete={isComplete}
      onCancel={onDone}
    >
      {doing !== 'set' && <TextField label={t('pin.current')} problem={change.problem} {...field('current')} />}
      {doing !== 'remove' && (
        <>
          <TextField
            label={t('pin.next')}
            hint={t('pin.nextHint', { shortest: SHORTEST_PIN, longest: LONGEST_PIN })}
            {...field('next')}
          />
          <TextField
            label={t('pin.again')}
            problem={differs ? t('pin.differs') : doing === 'set' ? change.problem : null}
            {...field('again')}
          />
        </>
      )}
    </PinChangeForm>
  );
}
