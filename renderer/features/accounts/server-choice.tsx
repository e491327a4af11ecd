/** The choice of the server: a known or another server, with a test of the address. */
import type { ReactNode } from 'react';
import { useId, useState } from 'react';
import type { AppError, ServiceOffer, SignInMethod, TestStep } from '../../../preload/contract';
import { toAppError } from '../../api/api-error';
import { api } from '../../api/client';
import { describeError } from '../../domain/describe-error';
import { hasMessage, t } from '../../ui/language';
import { TestSteps } from '../../ui/test-steps';
import { TextField } from '../../ui/text-field';
import type { DraftForm } from './draft';
import { fieldOf, serverOf } from './draft';
import { formatFinding } from './test-labels';
import { SignInFieldInput } from './sign-in-field';
import { Button } from '../../ui/button';
import { Hint, Problem } from '../../ui/text-looks';
import signInFormStyles from './sign-in-form.module.css';
import styles from './server-choice.module.css';

export interface ServerChoiceProps extends DraftForm {
  readonly offer: ServiceOffer;
  readonly method: SignInMethod;
}

export function ServerChoice(props: ServerChoiceProps): ReactNode {
  const { offer, method, draft } = props;
  const chosen = offer.hosts.find(({ id }) => id === draft.host);
  const address = serverOf(offer, draft);
  return (
    <fieldset className={signInFormStyles['part']}>
      <legend>{t('servers.server')}</legend>
      {offer.hosts.length > 0 && <HostChoice {...props} chosenId={chosen?.id ?? null} />}
      {!chosen && (
        <TextField
          label={t('servers.address')}
          hint={offer.hosts.length === 0 && t('servers.ownServerHint')}
          {...fieldOf('server', props)}
        />
      )}
      {method.serverFields
        .filter(({ id }) => chosen?.values[id] === undefined)
        .map((field) => (
          <SignInFieldInput key={field.id} field={field} form={props} />
        ))}
      <ServerTest key={address} offer={offer} address={address} />
    </fieldset>
  );
}

function HostChoice({
  offer,
  method,
  chosenId,
  isReadOnly,
  onChange,
}: ServerChoiceProps & { readonly chosenId: string | null }): ReactNode {
  const name = useId();
  return (
    <div className={styles['hosts']}>
      {offer.hosts.map(({ id, text, server, values }) => (
        <Host
          key={id}
          name={name}
          label={t(`knownServers.${text}`)}
          hint={[t(`knownServerHints.${text}`), server, ...fixedBy(values, method)]}
          isChosen={id === chosenId}
          isReadOnly={isReadOnly}
          onChoose={() => onChange({ host: id })}
        />
      ))}
      <Host
        name={name}
        label={t('servers.another')}
        hint={[t('servers.ownServerHint')]}
        isChosen={chosenId === null}
        isReadOnly={isReadOnly}
        onChoose={() => onChange({ host: '' })}
      />
    </div>
  );
}

/** Returns what a known server fixes besides its address, such as "Sign-in page: https://login.example.com". */
function fixedBy(values: ServiceOffer['hosts'][number]['values'], { serverFields }: SignInMethod): string[] {
  return serverFields.flatMap(({ id, text }) => {
    const value = values[id];
    if (value === undefined) return [];
    const key = `knownValues.${text}`;
    return [hasMessage(key) ? t(key, { value }) : value];
  });
}

interface HostProps {
  readonly name: string;
  readonly label: string;
  readonly hint: readonly string[];
  readonly isChosen: boolean;
  readonly isReadOnly: boolean;
  readonly onChoose: () => void;
}

function Host({ name, label, hint, isChosen, isReadOnly, onChoose }: HostProps): ReactNode {
  return (
    <label className={styles['host']}>
      <input type="radio" name={name} checked={isChosen} disabled={isReadOnly && !isChosen} onChange={onChoose} />
      <span>
        {label}
        {hint.filter(Boolean).map((line) => (
          <Hint key={line} as="span" className={styles['host-hint']}>
            {line}
          </Hint>
        ))}
      </span>
    </label>
  );
}

type Test = { readonly steps: readonly TestStep[] } | { readonly problem: AppError } | 'running' | null;

/** Tests the address. Sends no secret, so it works before any other field is filled in. */
function ServerTest({ offer, address }: { readonly offer: ServiceOffer; readonly address: string }): ReactNode {
  const [test, setTest] = useState<Test>(null);
  const run = async (): Promise<void> => {
    setTest('running');
    try {
      setTest({ steps: await api.servers.test({ service: offer.service, address }) });
    } catch (reason) {
      setTest({ problem: toAppError(reason) });
    }
  };
  return (
    <div className={styles['test']}>
      <Button disabled={test === 'running' || address === ''} onClick={() => void run()}>
        {t(test === 'running' ? 'servers.testing' : 'servers.test')}
      </Button>
      {test !== null && test !== 'running' && 'steps' in test && (
        <TestSteps steps={test.steps.map((step) => ({ ...step, found: formatFinding(step.found) }))} />
      )}
      <Problem>
        {test !== null && test !== 'running' && 'problem' in test && describeError(test.problem).explanation}
      </Problem>
    </div>
  );
}
