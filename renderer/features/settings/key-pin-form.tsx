/** Asks for the PIN before the panic key is changed or removed. The typed text is discarded with the form. */
import { useMutation } from '@tanstack/react-query';
import type { ReactNode, SubmitEvent } from 'react';
import type { PressedShortcut } from '../../../preload/contract';
import { toAppError } from '../../api/api-error';
import { api } from '../../api/client';
import { sentenceOf } from '../../api/describe-error';
import { programQueries } from '../../api/query-client';
import { TextField } from '../../ui/text-field';
import { useTyped } from '../../ui/use-typed';
import { pinProblem } from './panic-labels';
import { panicQuery } from './queries';

const MOST = 64;

interface Texts {
  readonly current: string;
}

const startTexts = (): Texts => ({ current: '' });

/** `pressed` is null to remove the key. */
export function KeyPinForm({
  pressed,
  onDone,
}: {
  readonly pressed: PressedShortcut | null;
  readonly onDone: () => void;
}): ReactNode {
  const typed = useTyped<Texts>();
  const texts = typed.of('key', startTexts);
  const save = useMutation(
    {
      mutationFn: () => api.panic.setKey({ pressed, current: texts.current }),
      onSuccess: ({ state, current }) => {
        programQueries.setQueryData(panicQuery.queryKey, state);
        typed.forget();
        if (current.outcome === 'right') onDone();
      },
      gcTime: 0,
    },
    programQueries,
  );
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (texts.current !== '' && !save.isPending) save.mutate();
  };
  const problem = save.data ? pinProblem(save.data.current) : save.error && sentenceOf(toAppError(save.error));
  return (
    <form className="pin-form" onSubmit={submit} aria-busy={save.isPending}>
      <TextField
        label="PIN"
        isSecret
        value={texts.current}
        maxLength={MOST}
        hint={pressed === null ? 'Removing the key needs the PIN.' : 'Changing the key needs the PIN.'}
        problem={problem}
        onChange={(current) => typed.change(texts, { current })}
      />
      <div className="settings-line">
        <button type="submit" className="button button-primary" disabled={texts.current === '' || save.isPending}>
          {pressed === null ? 'Remove the key' : 'Change the key'}
        </button>
        <button type="button" className="button" onClick={onDone}>
          Cancel
        </button>
      </div>
    </form>
  );
}
