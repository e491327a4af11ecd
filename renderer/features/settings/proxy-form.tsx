/** The choice of the proxy. A saved choice applies from the next request. */
import { useMutation } from '@tanstack/react-query';
import type { ReactNode, SubmitEvent } from 'react';
import { useId, useState } from 'react';
import type { ProxyChoice } from '../../../preload/contract';
import { toAppError } from '../../api/api-error';
import { api } from '../../api/client';
import { describeError } from '../../domain/describe-error';
import { askAgainWhatFailed, programQueries } from '../../api/query-client';
import { t, type MessageKey } from '../../ui/language';
import { TextField } from '../../ui/text-field';
import { useTyped } from '../../ui/use-typed';
import { networkQuery } from './queries';
import { Button } from '../../ui/button';
import { FieldRow, Input } from '../../ui/fields';
import { Hint, Problem, VisuallyHidden } from '../../ui/text-looks';
import sectionStyles from './section.module.css';
import styles from './proxy-form.module.css';

type Mode = ProxyChoice['mode'];

const MODES: readonly { readonly mode: Mode; readonly label: MessageKey; readonly hint: MessageKey | null }[] = [
  { mode: 'system', label: 'network.proxySystem', hint: 'network.proxySystemHint' },
  { mode: 'direct', label: 'network.proxyDirect', hint: null },
  { mode: 'manual', label: 'network.proxyManual', hint: 'network.proxyManualHint' },
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
        <VisuallyHidden as="legend">{t('network.proxyChoice')}</VisuallyHidden>
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
            <span>{t(choice.label)}</span>
            {choice.hint !== null && (
              <Hint as="span" className={sectionStyles['mode-hint']}>
                {t(choice.hint)}
              </Hint>
            )}
          </label>
        ))}
      </fieldset>
      <FieldRow className={styles['address']}>
        <Input
          className={styles['input']}
          type="text"
          aria-label={t('network.proxyAddress')}
          aria-invalid={isManual && save.isError}
          aria-describedby={`${id}-problem`}
          placeholder={t('network.proxyAddressExample')}
          spellCheck={false}
          value={address}
          disabled={!isManual}
          onChange={(event) => {
            setAddress(event.target.value);
            save.reset();
          }}
        />
        <Button
          type="submit"
          isPrimary
          disabled={!save.isPending && (!isChanged || !isComplete)}
          isBusy={save.isPending}
          busyLabel={t('common.saving')}
        >
          {t(save.isSuccess && !isChanged ? 'common.saved' : 'common.save')}
        </Button>
      </FieldRow>
      {isManual && (
        <div className={styles['sign-in']}>
          <TextField
            label={t('network.userName')}
            value={texts.userName}
            maxLength={255}
            placeholder={hasCredentials ? t('common.saved') : ''}
            onChange={(userName) => typed.change(texts, { userName })}
          />
          <TextField
            label={t('network.password')}
            isSecret
            value={texts.password}
            maxLength={255}
            placeholder={hasCredentials ? t('common.saved') : ''}
            hint={t(hasCredentials ? 'network.credentialsSavedHint' : 'network.credentialsHint')}
            onChange={(password) => typed.change(texts, { password })}
            beside={
              hasCredentials && kept.mode === 'manual' ? (
                <Button
                  isDestructive
                  isBusy={save.isPending && save.variables.forgets}
                  onClick={() => save.mutate({ proxy: kept, forgets: true })}
                >
                  {t('network.forgetCredentials')}
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
