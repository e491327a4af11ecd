/** The form of one sign-in method. Problems appear at their fields, and the first such field gets the focus. */
import { useQuery } from '@tanstack/react-query';
import type { ReactNode, SubmitEvent } from 'react';
import { useRef, useState } from 'react';
import type { AppError, SecretsStorage, ServiceOffer, SignInMethod } from '../../../preload/contract';
import { sentenceOf } from '../../api/describe-error';
import { programQueries } from '../../api/query-client';
import { TextField } from '../../ui/text-field';
import { BrowserFields } from './browser-fields';
import type { Draft, DraftChange, DraftForm, DraftProblems } from './draft';
import { fieldOf, problemsOf } from './draft';
import { METHOD_WORDS } from './method-labels';
import { secretsStorageQuery } from './queries';
import { ServerChoice } from './server-choice';
import { SignInProblem } from './sign-in-problem';

export interface SignInFormProps {
  readonly offer: ServiceOffer;
  readonly method: SignInMethod;
  readonly draft: Draft;
  readonly isRunning: boolean;
  /** The error of the last attempt. */
  readonly error: AppError | null;
  readonly onChange: DraftChange;
  readonly onSubmit: () => void;
  readonly onCancel: () => void;
}

export function SignInForm(props: SignInFormProps): ReactNode {
  const { offer, method, draft, isRunning, error, onChange, onSubmit, onCancel } = props;
  const { data: secretsStorage } = useQuery(secretsStorageQuery, programQueries);
  const form = useRef<HTMLFormElement>(null);
  const [isChecked, setIsChecked] = useState(false);
  const isPortTaken = error?.kind === 'sign-in-failed' && error.reason === 'port-taken';
  const missing = isChecked ? problemsOf(offer, method, draft) : {};
  const problems: DraftProblems = isPortTaken ? { redirectPort: sentenceOf(error), ...missing } : missing;
  const submit = (event?: SubmitEvent): void => {
    event?.preventDefault();
    setIsChecked(true);
    if (Object.keys(problemsOf(offer, method, draft)).length === 0) onSubmit();
    // Waits until the problems are rendered.
    else requestAnimationFrame(() => form.current?.querySelector<HTMLInputElement>('[aria-invalid=true]')?.focus());
  };
  const isBrowser = method === 'browser';
  return (
    <form className="sign-in-form" ref={form} noValidate onSubmit={submit}>
      {error && !isPortTaken && <SignInProblem error={error} onRetry={() => submit()} />}
      <ServerChoice
        offer={offer}
        draft={draft}
        problems={problems}
        hasLoginServer={isBrowser}
        isReadOnly={isRunning}
        onChange={onChange}
      />
      {isBrowser ? (
        <BrowserFields
          draft={draft}
          problems={problems}
          secretsStorage={secretsStorage}
          isPortTaken={isPortTaken}
          onChange={onChange}
        />
      ) : (
        <Credentials method={method} draft={draft} problems={problems} isReadOnly={isRunning} onChange={onChange} />
      )}
      {(isBrowser || method === 'token') && <More {...props} hasScope={isBrowser} />}
      <KeptNote place={secretsStorage} />
      <div className="button-row">
        <button type="submit" className="button button-primary" disabled={isRunning}>
          {isRunning ? 'Signing in' : METHOD_WORDS[method].action}
        </button>
        {isRunning && (
          <button type="button" className="button" onClick={onCancel}>
            Cancel
          </button>
        )}
      </div>
    </form>
  );
}

function Credentials({ method, ...form }: DraftForm & { readonly method: SignInMethod }): ReactNode {
  return (
    <fieldset className="form-part">
      <legend>{method === 'visitor' ? 'Your key' : 'Who you are'}</legend>
      {method === 'token' && (
        <TextField
          label="Access token"
          isSecret
          hint="It acts for the person it was issued to."
          {...fieldOf('accessToken', form)}
        />
      )}
      {method !== 'token' && (
        <TextField
          label="API key"
          isSecret
          hint="From the service’s page for developers. It says which program asks."
          {...fieldOf('apiKey', form)}
        />
      )}
      {method === 'password' && (
        <>
          <TextField label="E-mail address or nickname" {...fieldOf('userName', form)} />
          <TextField
            label="Password"
            isSecret
            hint="Sent once, over a safe connection, and not kept."
            {...fieldOf('password', form)}
          />
        </>
      )}
    </fieldset>
  );
}

function More({ draft, isRunning, onChange, hasScope }: SignInFormProps & { readonly hasScope: boolean }): ReactNode {
  return (
    <details className="form-more">
      <summary>More</summary>
      {hasScope && (
        <TextField
          label="Permissions"
          hint="What the service is asked to allow, in its own words, separated by spaces."
          value={draft.scope}
          onChange={(scope) => onChange({ scope })}
        />
      )}
      <TextField
        label="API key, if you have one"
        isSecret
        hint="Of the same project. It is needed to look people up by nickname, and for prices and free galleries."
        value={draft.apiKey}
        isReadOnly={isRunning}
        onChange={(apiKey) => onChange({ apiKey })}
      />
    </details>
  );
}

function KeptNote({ place }: { readonly place: SecretsStorage | undefined }): ReactNode {
  if (!place) return null;
  return place.state === 'sealed' ? (
    <p className="hint">What is secret is sealed by {place.name}, and never stands in a file as it is.</p>
  ) : (
    <p className="session-note">
      This account will last until Proofsheet closes: nothing on this computer keeps secrets safe.
      {place.why && <span className="hint"> {place.why}</span>}
    </p>
  );
}
