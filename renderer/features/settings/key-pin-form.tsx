/** Asks for the PIN before the panic key is changed or removed. The typed text is discarded with the form. */
import type { ReactNode } from 'react';
import type { PressedShortcut } from '../../../preload/contract';
import { api } from '../../api/client';
import { t } from '../../ui/language';
import { TextField } from '../../ui/text-field';
import { useTyped } from '../../ui/use-typed';
import { LONGEST_PIN, PinChangeForm, usePinChange } from './pin-change';

interface Texts {
  readonly current: string;
}

const startTexts = (): Texts => ({ current: '' });

export interface KeyPinFormProps {
  /** Null to remove the key. */
  readonly pressed: PressedShortcut | null;
  readonly onDone: () => void;
}

export function KeyPinForm({ pressed, onDone }: KeyPinFormProps): ReactNode {
  const typed = useTyped<Texts>();
  const texts = typed.of('key', startTexts);
  const change = usePinChange({
    call: () => api.lock.setKey({ pressed, current: texts.current }),
    onAnswer: (isRight) => {
      typed.forget();
      if (isRight) onDone();
    },
  });
  return (
    <PinChangeForm
      change={change}
      label={t(pressed === null ? 'panicKey.confirmRemoval' : 'panicKey.confirmChange')}
      isDestructive={pressed === null}
      isComplete={texts.current !== ''}
      onCancel={onDone}
    >
      <TextField
        label={t('pin.pin')}
        isSecret
        value={texts.current}
        maxLength={LONGEST_PIN}
        hint={t(pressed === null ? 'panicKey.removalNeedsPin' : 'panicKey.changeNeedsPin')}
        problem={change.problem}
        onChange={(current) => typed.change(texts, { current })}
      />
    </PinChangeForm>
  );
}
