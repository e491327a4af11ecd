/** The first two steps: choosing a service, and a sign-in method. Each card says what will be asked for, and why. */
import { AppWindow, ChevronRight, Eye, KeyRound, Ticket, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import type { ServiceId, ServiceOffer, SignInMethod } from '../../../preload/contract';
import { hasMessage, t } from '../../ui/language';
import { Hint } from '../../ui/text-looks';
import styles from './cards.module.css';

export interface ServiceStepProps {
  readonly offers: readonly ServiceOffer[];
  readonly onChoose: (service: ServiceId) => void;
}

export function ServiceStep({ offers, onChoose }: ServiceStepProps): ReactNode {
  return (
    <>
      <StepHeading>{t('signIn.whichService')}</StepHeading>
      <ul className={styles['cards']}>
        {offers.map(({ service, name, text, methods }) => (
          <li key={service}>
            <button type="button" className={styles['card']} onClick={() => onChoose(service)}>
              <span className={styles['words']}>
                <span dir="auto" className={styles['title']}>
                  {name}
                </span>
                <span>{t(`serviceSummaries.${text}`)}</span>
                <span>{t(`serviceNeeds.${text}`)}</span>
                <ServiceLimit service={text} />
                <Hint as="span">
                  {t('signIn.methods', {
                    count: methods.length,
                    methods: methods.map((method) => t(`signInMethodTitles.${method.text}`)).join(' · '),
                  })}
                </Hint>
              </span>
              <ChevronRight aria-hidden size={18} />
            </button>
          </li>
        ))}
      </ul>
      <Hint>{t('signIn.nothingSent')}</Hint>
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
      <StepHeading>{t('signIn.whichMethod', { service: offer.name })}</StepHeading>
      <ServiceLimit service={offer.text} />
      <ul className={styles['cards']}>
        {offer.methods.map(({ id, icon, text }) => {
          const Icon = METHOD_ICONS[icon];
          return (
            <li key={id}>
              <button type="button" className={styles['card']} onClick={() => onChoose(id)}>
                <Icon aria-hidden size={20} />
                <span className={styles['words']}>
                  <span className={styles['title']}>{t(`signInMethodTitles.${text}`)}</span>
                  <span>{t(`signInMethodReasons.${text}`)}</span>
                  <Hint as="span">{t(`signInMethodNeeds.${text}`)}</Hint>
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

/** What the service cannot be used for; null if there is nothing to say. */
export function ServiceLimit({ service }: { readonly service: ServiceOffer['text'] }): ReactNode {
  const key = `serviceLimits.${service}`;
  if (!hasMessage(key)) return null;
  return (
    <span className={styles['limit']}>
      <TriangleAlert aria-hidden size={16} />
      <span>{t(key)}</span>
    </span>
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
