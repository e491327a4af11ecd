/** The first two steps: choosing a service, and a sign-in method. Each card says what will be asked for, and why. */
import { AppWindow, ChevronRight, Eye, KeyRound, Ticket } from 'lucide-react';
import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import type { ServiceId, ServiceOffer, SignInMethod } from '../../../preload/contract';
import { Hint } from '../../ui/text-looks';
import styles from './cards.module.css';

export interface ServiceStepProps {
  readonly offers: readonly ServiceOffer[];
  readonly onChoose: (service: ServiceId) => void;
}

export function ServiceStep({ offers, onChoose }: ServiceStepProps): ReactNode {
  return (
    <>
      <StepHeading>Where are your pictures?</StepHeading>
      <ul className={styles['cards']}>
        {offers.map(({ service, name, summary, methods }) => (
          <li key={service}>
            <button type="button" className={styles['card']} onClick={() => onChoose(service)}>
              <span className={styles['words']}>
                <span className={styles['title']}>{name}</span>
                <span>{summary}</span>
                <Hint as="span">
                  {methods.length === 1 ? 'One way to connect: ' : `${methods.length} ways to connect: `}
                  {methods.map(({ title }) => title.toLowerCase()).join(', or ')}.
                </Hint>
              </span>
              <ChevronRight aria-hidden size={18} />
            </button>
          </li>
        ))}
      </ul>
      <Hint>Nothing is sent until you start a sign-in or a test. Signing out deletes all secrets of the account.</Hint>
    </>
  );
}

const METHOD_ICONS = { browser: AppWindow, token: Ticket, visitor: Eye, password: KeyRound } as const;

export interface MethodStepProps {
  readonly offer: ServiceOffer;
  readonly onChoose: (method: SignInMethod['id']) => void;
}

export function MethodStep({ offer, onChoose }: MethodStepProps): ReactNode {
  return (
    <>
      <StepHeading>{offer.name}: how do you want to sign in?</StepHeading>
      <ul className={styles['cards']}>
        {offer.methods.map(({ id, icon, title, why, asks }) => {
          const Icon = METHOD_ICONS[icon];
          return (
            <li key={id}>
              <button type="button" className={styles['card']} onClick={() => onChoose(id)}>
                <Icon aria-hidden size={20} />
                <span className={styles['words']}>
                  <span className={styles['title']}>{title}</span>
                  <span>{why}</span>
                  <Hint as="span">Asks for: {asks}.</Hint>
                </span>
                <ChevronRight aria-hidden size={18} />
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** Focuses the heading, so that screen readers announce the step. */
function StepHeading({ children }: { readonly children: ReactNode }): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <h2 ref={heading} tabIndex={-1}>
      {children}
    </h2>
  );
}
