/** The content of a screen that is empty, failed, or must not be shown. */
import type { LucideIcon } from 'lucide-react';
import { createContext, type ReactNode, useContext } from 'react';
import { createLook } from './create-look';
import { t } from './language';
import { Selectable } from './text-looks';
import styles from './notice.module.css';

/** The level of the title below the headings around it. */
export type NoticeHeading = 'h2' | 'h4';

export interface NoticeProps {
  readonly icon: LucideIcon;
  readonly title: string;
  readonly children: ReactNode;
  readonly action?: ReactNode;
  readonly details?: string | null;
  readonly isAlert?: boolean;
  readonly heading?: NoticeHeading | undefined;
}

export function Notice({
  icon: Icon,
  title,
  children,
  action,
  details,
  isAlert,
  heading: Heading = 'h2',
}: NoticeProps): ReactNode {
  return (
    <div className={styles['root']} data-notice role={isAlert ? 'alert' : 'status'}>
      <Icon aria-hidden size={32} strokeWidth={1.5} />
      <Heading className={styles['title']}>{title}</Heading>
      <p>{children}</p>
      {action}
      <Details text={details} />
    </div>
  );
}

/** Two or more buttons of a notice, the primary one first. */
export const NoticeActions = createLook('div', styles['actions']);

/** Returns what a person can do about an error with these details, or null. */
export const DetailsActionsContext = createContext<(details: string) => ReactNode>(() => null);

/** Codes and facts for a bug report, folded away. */
export function Details({ text }: { readonly text: string | null | undefined }): ReactNode {
  const actionsFor = useContext(DetailsActionsContext);
  if (!text) return null;
  return (
    <details>
      <summary>{t('common.details')}</summary>
      <Selectable as="code" dir="auto">
        {text}
      </Selectable>
      {actionsFor(text)}
    </details>
  );
}
