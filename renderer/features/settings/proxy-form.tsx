/** The choice of the proxy. A saved choice applies from the next request. */
import { useMutation } from '@tanstack/react-query';
import type { ReactNode, SubmitEvent } from 'react';
import { useId, useState } from 'react';
import type { ProxyChoice } from '../../../preload/contract';
import { toAppError } from '../../api/api-error';
import { api } from '../../api/client';
import { describeError } from '../../domain/describe-error';
import { askAgainWhatFailed, programQueries } from '../../api/query-client';
import { TextField } from '../../ui/text-field';
import { useTyped } from '../../ui/use-typed';
import { networkQuery } from './queries';
import { Button } from '../../ui/button';
import { FieldRow, Input } from '../../ui/fields';
import { Hint, Problem, VisuallyHidden } from '../../ui/text-looks';
import sectionStyles from './section.module.css';
import styles from './proxy-form.module.css';

type Mode = ProxyChoice['mode'];

const MODES: readonly { readonly mode: Mode; readonly label: string; readonly hint: string | null }[] = [
  {
    mode: 'system',
    label: 'The system’s proxy',
    hint: 'As this computer is set up, with its own exceptions and scripts.',
  },
  { mode: 'direct', label: 'No proxy', hint: null },
  { mode: 'manual', label: 'This proxy', hint: 'http://, https://, socks4:// or socks5://.' },
];

interface Texts {
  readonly userName: string;
  readonly password: string;
}

const startTexts = (): Texts => ({ userName: '', password: '' });

export function ProxyForm({
  kept,
  hasCredentials,
}: {
  readonly kept: ProxyChoice;
  readonly hasCredentials: boolean;
}): ReactNode {
  const typed = useTyped<Texts>();
  const texts = typed.of('proxy', startTexts);
  const keptAddress = kept.mode === 'manual' ? kept.address : '';
  const [mode, setMode] = useState<Mode>(kept.mode);
  const [address, setAddress] = useState(keptAddress);
  const save = useMutation(
    {
      mutationFn: ({ proxy, forgets }: { readonly proxy: ProxyChoice; readonly forgets: boolean }) => {
        const { userName, password } = texts;
        if (forgets) return api.network.setProxy({ proxy, credentials: null });
        return api.network.setProxy({
          proxy,
          ...(proxy.mode === 'manual' && userName.trim() !== '' && { credentials: { userName, password } }),
        });
      },
      gcTime: 0,
      onSuccess: (state) => {
        programQueries.setQueryData(networkQuery.queryKey, state);
        typed.forget();
        // Main may have normalized the typed address.
        if (state.proxy.mode === 'manual') setAddress(state.proxy.address);
        askAgainWhatFailed();
      },
    },
    programQueries,
  );
  const isManual = mode === 'manual';
  const isChanged =
    mode !== kept.mode || (isManual && (address.trim() !== keptAddress || texts.userName.trim() !== ''));
  const isComplete = !isManual || address.trim() !== '';
  const id = useId();
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (isChanged && isComplete) save.mutate({ proxy: isManual ? { mode, address } : { mode }, forgets: false });
  };
  return (
    <form onSubmit={submit} aria-busy={save.isPending}>
      <fieldset className={sectionStyles['modes']}>
        <VisuallyHidden as="legend">How requests leave this computer</VisuallyHidden>
        {MODES.map((choice) => (
          <label key={choice.mode} className={sectionStyles['mode']}>
            <input
              type="radio"
              name={id}
              checked={mode === choice.mode}
              onChange={() => {
                setMode(choice.mode);
                save.reset();
              }}
            />
            <span>{choice.label}</span>
            {choice.hint !== null && (
              <Hint as="span" className={sectionStyles['mode-hint']}>
                {choice.hint}
              </Hint>
            )}
          </label>
        ))}
      </fieldset>
      <FieldRow className={styles['address']}>
        <Input
          className={styles['input']}
          type="text"
          aria-label="Address of the proxy"
          aria-invalid={isManual && save.isError}
          aria-describedby={`${id}-problem`}
          placeholder="proxy.example:8080"
          spellCheck={false}
          value={address}
          disabled={!isManual}
          onChange={(event) => {
            setAddress(event.target.value);
            save.reset();
          }}
        />
        <Button type="submit" isPrimary disabled={!isChanged || !isComplete || save.isPending}>
          {save.isPending ? 'Saving' : save.isSuccess && !isChanged ? 'Saved' : 'Save'}
        </Button>
      </FieldRow>
      {isManual && (
        <div className={styles['sign-in']}>
          <TextField
            label="User name, if the proxy asks for one"
            value={texts.userName}
            maxLength={255}
            placeholder={hasCredentials ? 'Saved' : ''}
            onChange={(userName) => typed.change(texts, { userName })}
          />
          <TextField
            label="Password"
            isSecret
            value={texts.password}
            maxLength={255}
            placeholder={hasCredentials ? 'Saved' : ''}
            hint={
              hasCredentials
                ? 'If you leave them empty, the saved ones are used.'
                : 'Sealed by the keychain; without one they last until Proofsheet closes.'
            }
            onChange={(password) => typed.change(texts, { password })}
            beside={
              hasCredentials && kept.mode === 'manual' ? (
                <Button disabled={save.isPending} onClick={() => save.mutate({ proxy: kept, forgets: true })}>
                  Forget both
                </Button>
              ) : undefined
            }
          />
        </div>
      )}
      <Problem id={`${id}-problem`}>{save.error && describeError(toAppError(save.error)).explanation}</Problem>
    </form>
  );
}
