/** Sets, changes or removes the PIN of the lock screen. The typed text is discarded with the form. */
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { LockState } from '../../../preload/contract';
import { api } from '../../api/client';
import { TextField } from '../../ui/text-field';
import { useTyped } from '../../ui/use-typed';
import { PIN_WORDS } from './panic-labels';
import { LONGEST_PIN, PinChangeForm, usePinChange } from './pin-change';
import { Button } from '../../ui/button';
import { Hint } from '../../ui/text-looks';
import panicStyles from './panic.module.css';
import sectionStyles from './section.module.css';

const SHORTEST_PIN = 4;

type Doing = 'set' | 'change' | 'remove';
type Pin = LockState['pin'];

export function PinForm({ pin, hasKey }: { readonly pin: Pin; readonly hasKey: boolean }): ReactNode {
  const [doing, setDoing] = useState<Doing | null>(null);
  const begin = (next: Doing) => () => setDoing(next);
  return (
    <div className={panicStyles['pin']}>
      <div className={sectionStyles['line']}>
        <span>PIN</span>
        {doing === null && pin === 'none' && (
          <Button disabled={!hasKey} onClick={begin('set')}>
            Set a PIN…
          </Button>
        )}
        {doing === null && (pin === 'kept' || pin === 'until-close') && (
          <>
            <Button onClick={begin('change')}>Change the PIN…</Button>
            <Button onClick={begin('remove')}>Remove the PIN…</Button>
          </>
        )}
      </div>
      <Hint>
        {PIN_WORDS[pin]} The system’s password, fingerprints and faces do not unlock the window; only this PIN does.
      </Hint>
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
      label={doing === 'remove' ? 'Remove it' : 'Save the PIN'}
      isComplete={isComplete}
      onCancel={onDone}
    >
      {doing !== 'set' && <TextField label="Current PIN" problem={change.problem} {...field('current')} />}
      {doing !== 'remove' && (
        <>
          <TextField
            label="New PIN"
            hint={`${SHORTEST_PIN} to 12 digits, or any text of up to ${LONGEST_PIN} characters.`}
            {...field('next')}
          />
          <TextField
            label="New PIN again"
            problem={differs ? 'The two are not the same.' : doing === 'set' ? change.problem : null}
            {...field('again')}
          />
        </>
      )}
    </PinChangeForm>
  );
}
