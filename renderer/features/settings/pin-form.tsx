/** Sets, changes or removes the PIN of the lock screen. The typed text is discarded with the form. */
import { useMutation } from '@tanstack/react-query';
import type { ReactNode, SubmitEvent } from 'react';
import { useState } from 'react';
import type { PanicState } from '../../../preload/contract';
import { toAppError } from '../../api/api-error';
import { api } from '../../api/client';
import { sentenceOf } from '../../api/describe-error';
import { programQueries } from '../../api/query-client';
import { TextField } from '../../ui/text-field';
import { PIN_WORDS, pinProblem } from './panic-labels';
import { panicQuery } from './queries';

const LEAST = 4;
const MOST = 64;

type Doing = 'set' | 'change' | 'remove';
type Pin = PanicState['pin'];

export function PinForm({ pin, hasKey }: { readonly pin: Pin; readonly hasKey: boolean }): ReactNode {
  const [doing, setDoing] = useState<Doing | null>(null);
  const begin = (next: Doing) => () => setDoing(next);
  return (
    <div className="panic-pin">
      <div className="settings-line">
        <span>PIN</span>
        {doing === null && pin === 'none' && (
          <button type="button" className="button" disabled={!hasKey} onClick={begin('set')}>
            Set a PIN…
          </button>
        )}
        {doing === null && (pin === 'kept' || pin === 'until-close') && (
          <>
            <button type="button" className="button" onClick={begin('change')}>
              Change the PIN…
            </button>
            <button type="button" className="button" onClick={begin('remove')}>
              Remove the PIN…
            </button>
          </>
        )}
      </div>
      <p className="hint">
        {PIN_WORDS[pin]} The system’s own lock, fingerprints and faces are not asked; only this PIN is.
      </p>
      {doing !== null && <Fields doing={doing} onDone={() => setDoing(null)} />}
    </div>
  );
}

function Fields({ doing, onDone }: { readonly doing: Doing; readonly onDone: () => void }): ReactNode {
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [again, setAgain] = useState('');
  const save = useMutation(
    {
      mutationFn: () =>
        api.panic.setPin({ pin: doing === 'remove' ? null : next, ...(doing === 'set' ? {} : { current }) }),
      onSuccess: ({ state, current: outcome }) => {
        programQueries.setQueryData(panicQuery.queryKey, state);
        if (outcome.outcome === 'right') onDone();
        else setCurrent('');
      },
      gcTime: 0,
    },
    programQueries,
  );
  const isTooShort = doing !== 'remove' && next.length < LEAST;
  const differs = doing !== 'remove' && again !== '' && next !== again;
  const isComplete =
    (doing === 'set' || current.length >= LEAST) && !isTooShort && (doing === 'remove' || next === again);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (isComplete && !save.isPending) save.mutate();
  };
  const problem = save.data ? pinProblem(save.data.current) : save.error && sentenceOf(toAppError(save.error));
  return (
    <form className="pin-form" onSubmit={submit} aria-busy={save.isPending}>
      {doing !== 'set' && (
        <TextField
          label="Current PIN"
          isSecret
          value={current}
          maxLength={MOST}
          onChange={setCurrent}
          problem={problem}
        />
      )}
      {doing !== 'remove' && (
        <>
          <TextField
            label="New PIN"
            isSecret
            value={next}
            maxLength={MOST}
            onChange={setNext}
            hint={`${LEAST} to 12 digits, or any text of up to ${MOST} characters.`}
          />
          <TextField
            label="New PIN again"
            isSecret
            value={again}
            maxLength={MOST}
            onChange={setAgain}
            problem={differs ? 'The two are not the same.' : doing === 'set' ? problem : null}
          />
        </>
      )}
      <div className="settings-line">
        <button type="submit" className="button button-primary" disabled={!isComplete || save.isPending}>
          {doing === 'remove' ? 'Remove it' : 'Save the PIN'}
        </button>
        <button type="button" className="button" onClick={onDone}>
          Cancel
        </button>
      </div>
    </form>
  );
}
