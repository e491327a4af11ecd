/** A list of labelled values, each of which can be copied. */
import { Check, Copy } from 'lucide-react';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { api } from '../../api/client';
import type { Fact, FactGroup } from './fact';
import { IconButtonLook } from '../../ui/icon-button';
import { t } from '../../ui/language';
import { tooltip } from '../../ui/tooltip';
import { Hint } from '../../ui/text-looks';
import styles from './fact-list.module.css';

export function FactGroups({ groups }: { readonly groups: readonly FactGroup[] }): ReactNode {
  return groups.map(({ title, facts, note }) => (
    <section key={title} aria-label={title}>
      <h3>{title}</h3>
      {note && <Hint className={styles['note']}>{note}</Hint>}
      <Facts facts={facts} />
    </section>
  ));
}

export function Facts({ facts }: { readonly facts: readonly Fact[] }): ReactNode {
  if (facts.length === 0) return null;
  return (
    <dl>
      {facts.map((fact, index) => (
        <FactLine key={`${fact.label} ${index}`} fact={fact} />
      ))}
    </dl>
  );
}

function FactLine({ fact }: { readonly fact: Fact }): ReactNode {
  const { label, copied, isAddress, alternative } = fact;
  const [isCopied, setIsCopied] = useState(false);
  const [isAlternative, setIsAlternative] = useState(false);
  const { value, hint } = isAlternative && alternative ? alternative : fact;
  const description = t(isAlternative ? 'inspector.clickForYourTimeZone' : 'inspector.clickForText', {
    hint: hint ?? '',
  });
  const copy = async (): Promise<void> => {
    await api.clipboard.write({ text: isAlternative ? value : (copied ?? value) });
    setIsCopied(true);
  };
  const Icon = isCopied ? Check : Copy;
  return (
    <div className={styles['fact']} onPointerLeave={() => setIsCopied(false)}>
      <dt>{label}</dt>
      <dd className={isAddress ? styles['address'] : undefined} title={hint}>
        {alternative ? (
          <button
            type="button"
            className={styles['alternative']}
            aria-pressed={isAlternative}
            {...tooltip(description, { description })}
            onClick={() => setIsAlternative(!isAlternative)}
          >
            {value}
          </button>
        ) : (
          value
        )}
      </dd>
      <dd>
        <IconButtonLook
          type="button"
          className={styles['copy']}
          aria-label={t(isCopied ? 'inspector.copied' : 'inspector.copy', { label })}
          {...tooltip(isCopied ? t('ui.copied') : t('inspector.copy', { label }))}
          onBlur={() => setIsCopied(false)}
          onClick={() => void copy()}
        >
          <Icon aria-hidden size={14} />
        </IconButtonLook>
      </dd>
    </div>
  );
}
