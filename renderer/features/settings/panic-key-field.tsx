/** Records a shortcut. Main decides whether it may be the panic key; a refused one changes nothing. */
import { useMutation } from '@tanstack/react-query';
import type { KeyboardEvent, ReactNode } from 'react';
import { useId, useState } from 'react';
import type { KeyRefusal, LockState, PressedShortcut } from '../../../preload/contract';
import { toAppError } from '../../api/api-error';
import { api } from '../../api/client';
import { sentenceOf } from '../../domain/describe-error';
import { programQueries } from '../../api/query-client';
import { t } from '../../ui/language';
import { KeyPinForm } from './key-pin-form';
import { keysHere } from '../../ui/platform';
import { formatReach, formatRefusal } from './panic-labels';
import { panicQuery } from './queries';
import { Button } from '../../ui/button';
import { Hint, Problem } from '../../ui/text-looks';
import panicStyles from './panic.module.css';
import sectionStyles from './section.module.css';

export interface PanicKeyFieldProps {
  readonly panicKey: LockState['key'];
  readonly pin: LockState['pin'];
}

/** As in `KeyboardEvent.key`. */
// eslint-disable-next-line proofsheet/no-literal-text -- these are not shown
const MODIFIERS = ['Control', 'Alt', 'AltGraph', 'Shift', 'Meta', 'OS'];

export function PanicKeyField({ panicKey, pin }: PanicKeyFieldProps): ReactNode {
  const [isRecording, setRecording] = useState(false);
  /** The change that waits for the PIN; `pressed` is null to remove the key. */
  const [wanted, setWanted] = useState<{ readonly pressed: PressedShortcut | null } | null>(null);
  const id = useId();
  const save = useMutation(
    {
      mutationFn: (pressed: PressedShortcut | null) => api.lock.setKey({ pressed }),
      onSuccess: ({ state, refused, current }, pressed) => {
        programQueries.setQueryData(panicQuery.queryKey, state);
        if (refused === null) setRecording(false);
        if (refused === null && current.outcome !== 'right') setWanted({ pressed });
      },
    },
    programQueries,
  );
  const refused = save.data?.refused ?? null;
  const record = (event: KeyboardEvent): void => {
    if (!isRecording || event.key === 'Tab') return;
    event.preventDefault();
    if (event.key === 'Escape') {
      setRecording(false);
      save.reset();
    } else if (!event.repeat && !MODIFIERS.includes(event.key)) save.mutate(pressedIn(event));
  };
  return (
    <div className={panicStyles['key']}>
      <div className={sectionStyles['line']}>
        <span id={`${id}-label`}>{t('panicKey.key')}</span>
        <Button
          className={panicStyles['recorder']}
          data-recording={isRecording}
          aria-labelledby={`${id}-label ${id}-value`}
          aria-describedby={`${id}-problem ${id}-reach`}
          onClick={() => {
            setRecording(true);
            setWanted(null);
            save.reset();
          }}
          onKeyDown={record}
          // Releasing the space bar would otherwise click the button.
          onKeyUp={(event) => {
            if (isRecording) event.preventDefault();
          }}
          onBlur={() => setRecording(false)}
        >
          <span id={`${id}-value`}>
            {isRecording ? t('panicKey.recording') : panicKey ? keysHere(panicKey.keys) : t('panicKey.record')}
          </span>
        </Button>
        {panicKey && (
          <Button isDestructive onClick={() => save.mutate(null)}>
            {t('panicKey.remove')}
          </Button>
        )}
      </div>
      <Problem id={`${id}-problem`}>{problemOf(refused, save.error)}</Problem>
      {wanted && pin !== 'none' && <KeyPinForm pressed={wanted.pressed} onDone={() => setWanted(null)} />}
      <Hint id={`${id}-reach`} aria-live="polite">
        {panicKey && formatReach(panicKey.reach)}
      </Hint>
    </div>
  );
}

function problemOf(refused: KeyRefusal | null, error: Error | null): string | null {
  if (error) return sentenceOf(toAppError(error));
  return refused && formatRefusal(refused);
}

function pressedIn({ key, code, ctrlKey, altKey, shiftKey, metaKey }: KeyboardEvent): PressedShortcut {
  return { key, code, control: ctrlKey, alt: altKey, shift: shiftKey, meta: metaKey };
}
