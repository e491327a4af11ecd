/**
 * The screen for adding an account, in place of the stage: service, sign-in method, credentials, and the account that
 * signed in. Typed text survives going back and failed attempts, and is discarded with the screen.
 */
import { useQuery } from '@tanstack/react-query';
import { ArrowLeft } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import { useEffect, useImperativeHandle, useLayoutEffect, useRef, useState } from 'react';
import type { Account, AppError, IdentityKey, ServiceId, ServiceOffer, SignInMethod } from '../../../preload/contract';
import { toAppError } from '../../api/api-error';
import { api } from '../../api/client';
import { describeError } from '../../domain/describe-error';
import { programQueries } from '../../api/query-client';
import { ErrorNotice } from '../../ui/error-notice';
import { commandView } from '../../domain/command-view';
import { t, useLanguage } from '../../ui/language';
import { IconButton } from '../../ui/icon-button';
import type { ScreenControls } from '../../ui/screen-controls';
import { useTyped } from '../../ui/use-typed';
import { MethodStep, ServiceLimit, ServiceStep } from './choice-steps';
import type { Draft } from './draft';
import { sharedFields, startDraft, toRequest } from './draft';
import { offersQuery } from './queries';
import { SignInForm } from './sign-in-form';
import { useSignIn } from './use-sign-in';
import { WaitingPanel } from './waiting-panel';
import { WelcomePanel } from './welcome-panel';
import { Skeleton } from '../../ui/skeleton';
import { Stage, ToolbarBar, ToolbarTitle } from '../../ui/stage';
import { Hint } from '../../ui/text-looks';
import cardsStyles from './cards.module.css';
import styles from './add-account-screen.module.css';

export interface AddAccountScreenProps {
  readonly accounts: readonly Account[];
  readonly controls: Ref<ScreenControls>;
  /** Null if there is no screen to return to. */
  readonly onLeave: (() => void) | null;
  readonly onSignedIn: (account: Account) => void;
  readonly onBrowse: (identity: IdentityKey) => void;
  readonly onSignInAgain: (account: Account, permission?: string) => void;
}

interface Choice {
  readonly service: ServiceId | null;
  readonly method: SignInMethod['id'] | null;
}

const NOTHING: Choice = { service: null, method: null };

export function AddAccountScreen(props: AddAccountScreenProps): ReactNode {
  const { accounts, controls, onLeave, onSignedIn, onBrowse, onSignInAgain } = props;
  const offers = useQuery(offersQuery, programQueries);
  const [choice, setChoice] = useState(NOTHING);
  const typed = useTyped<Draft>();
  const [signedIn, setSignedIn] = useState<Account | null>(null);
  const signIn = useSignIn((account) => {
    typed.forget();
    setSignedIn(account);
    onSignedIn(account);
  });
  const offer = offers.data?.find(({ service }) => service === choice.service);
  const method = offer?.methods.find(({ id }) => id === choice.method);
  const isWaiting = signIn.state.is === 'running' && method?.usesBrowser === true;
  const goUp = backFrom({
    isRunning: signIn.state.is === 'running',
    choice: signedIn ? NOTHING : choice,
    onStop: signIn.cancel,
    onChoice: (next) => {
      signIn.cancel();
      setChoice(next);
    },
    onLeave,
  });
  useImperativeHandle(controls, () => ({ goUp, refresh: () => void offers.refetch() }), [goUp, offers]);
  const language = useLanguage();
  useEffect(() => {
    document.title = t('accounts.addWindowTitle');
  }, [language]);
  const page = useRef<HTMLDivElement>(null);
  const stepName = signedIn ? 'welcome' : isWaiting ? 'waiting' : `${choice.service ?? ''} ${choice.method ?? ''}`;
  // Scrolls to the top before an element of the new step scrolls itself into view.
  useLayoutEffect(() => {
    // In braces, because newer versions of Chromium return a promise, which React would call as the clean-up.
    page.current?.scrollTo(0, 0);
  }, [stepName]);

  const step = (): ReactNode => {
    if (signedIn) {
      return (
        <WelcomePanel
          account={accounts.find(({ id }) => id === signedIn.id) ?? signedIn}
          onBrowse={() => onBrowse(signedIn.identity)}
          onAddAnother={() => {
            setSignedIn(null);
            setChoice(NOTHING);
          }}
          onSignInAgain={(permission) => onSignInAgain(signedIn, permission)}
        />
      );
    }
    if (signIn.state.is === 'running' && isWaiting)
      return <WaitingPanel state={signIn.state} onCancel={signIn.cancel} />;
    if (!offers.data) return <OffersPending error={offers.error} onRetry={() => void offers.refetch()} />;
    if (!offer)
      return <ServiceStep offers={offers.data} onChoose={(service) => setChoice({ service, method: null })} />;
    if (!method) return <MethodStep offer={offer} onChoose={(wanted) => setChoice({ ...choice, method: wanted })} />;
    const draft = typed.of(offer.service, () => startDraft(offer));
    const error = signIn.state.is === 'failed' ? signIn.state.error : null;
    const other = offers.data.find(({ service }) => service === serviceInstead(error));
    const continueWith = (wanted: ServiceOffer): void => {
      const taken = sharedFields(draft, wanted);
      typed.change(
        typed.of(wanted.service, () => startDraft(wanted)),
        taken,
      );
      signIn.cancel();
      setChoice({ service: wanted.service, method: wanted.methods.find(({ id }) => id === method.id)?.id ?? null });
    };
    return (
      <FormStep
        // A form of another service is a new one, whose heading takes the focus.
        key={`${offer.service} ${method.id}`}
        offer={offer}
        method={method}
        hasFailed={signIn.state.is === 'failed'}
      >
        <SignInForm
          offer={offer}
          method={method}
          draft={draft}
          isRunning={signIn.state.is === 'running'}
          error={error}
          instead={other ? { name: other.name, onUse: () => continueWith(other) } : null}
          onChange={(change) => typed.change(draft, change)}
          onSubmit={() => signIn.start((signal) => api.accounts.signIn(toRequest(offer, method, draft), { signal }))}
          onCancel={signIn.cancel}
        />
      </FormStep>
    );
  };
  return (
    <Stage data-screen="add-account" aria-busy={offers.isPending}>
      <ToolbarBar>
        {goUp && <IconButton icon={ArrowLeft} {...commandView('go-up')} label={t('common.back')} onClick={goUp} />}
        <ToolbarTitle>
          <h1>{t('accounts.add')}</h1>
        </ToolbarTitle>
      </ToolbarBar>
      <div data-scrolls className={styles['page']} ref={page}>
        <div className={styles['column']}>{step()}</div>
      </div>
    </Stage>
  );
}

/** The id of the service that an error says to use; null if it says nothing about it. */
function serviceInstead(error: AppError | null): string | null {
  return error?.detail && 'instead' in error.detail ? error.detail.instead : null;
}

interface Backwards {
  readonly isRunning: boolean;
  readonly choice: Choice;
  readonly onStop: () => void;
  readonly onChoice: (choice: Choice) => void;
  readonly onLeave: (() => void) | null;
}

/** Returns an action that goes back one step; null if there is no previous step. */
function backFrom({ isRunning, choice, onStop, onChoice, onLeave }: Backwards): (() => void) | null {
  if (isRunning) return onStop;
  if (choice.method) return () => onChoice({ ...choice, method: null });
  if (choice.service) return () => onChoice(NOTHING);
  return onLeave;
}

interface FormStepProps {
  readonly offer: ServiceOffer;
  readonly method: SignInMethod;
  /** True after a failed attempt: the heading then takes no focus, because the error is announced instead. */
  readonly hasFailed: boolean;
  readonly children: ReactNode;
}

function FormStep({ offer, method, hasFailed, children }: FormStepProps): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null);
  const [hasFocusAtStart] = useState(!hasFailed);
  useEffect(() => {
    if (hasFocusAtStart) heading.current?.focus();
  }, [hasFocusAtStart]);
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {t('signIn.heading', { service: offer.name, method: t(`signInMethodTitles.${method.text}`) })}
      </h2>
      <Hint>{t(`signInMethodReasons.${method.text}`)}</Hint>
      <ServiceLimit service={offer.text} />
      {children}
    </>
  );
}

function OffersPending({ error, onRetry }: { readonly error: Error | null; readonly onRetry: () => void }): ReactNode {
  if (error) return <ErrorNotice words={describeError(toAppError(error))} onRetry={onRetry} />;
  return (
    <div className={cardsStyles['cards']} aria-hidden>
      <Skeleton className={cardsStyles['card']} />
      <Skeleton className={cardsStyles['card']} />
    </div>
  );
}
