/** A list of labelled values, each of which can be copied. */
import { Check, Copy } from 'lucide-react';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { api } from '../../api/client';
import type { Fact, FactGroup } from './fact';
import { IconButtonLook } from '../../ui/icon-button';
import { t } from '../../ui/language';
import { ServiceText } from '../../ui/service-text';
import { tooltip } from '../../ui/tooltip';
import { Skeleton } from '../../ui/skeleton';
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

/** In place of facts that are being loaded, with the height of their lines. */
export function FactsSkeleton(): ReactNode {
  return (
    <div aria-hidden>
      {['45%', '80%', '60%', '70%'].map((width) => (
        <Skeleton key={width} isLine className={styles['waiting']} style={{ width }} />
      ))}
    </div>
  );
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

const VALUE_NAMES = { copy: 'inspector.copy', copied: 'inspector.copied' } as const;
const ADDRESS_NAMES = { copy: 'inspector.copyAddress', copied: 'inspector.addressCopied' } as const;

function FactLine({ fact }: { readonly fact: Fact }): ReactNode {
  const { label, copied, alternative } = fact;
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
  const names = fact.copiesAddress ? ADDRESS_NAMES : VALUE_NAMES;
  return (
    <div className={styles['fact']} onPointerLeave={() => setIsCopied(false)}>
      <dt>
        <ServiceText>{label}</ServiceText>
      </dt>
      <dd className={fact.isRemark ? styles['remark'] : undefined} title={hint}>
        {alternative ? (
          <button
            type="button"
            className={styles['alternative']}
            aria-pressed={isAlternative}
            {...tooltip(description, { description })}
            onClick={() => setIsAlternative(!isAlternative)}
          >
            <ServiceText>{value}</ServiceText>
          </button>
        ) : (
          <ServiceText>{value}</ServiceText>
        )}
      </dd>
      <dd>
        {copied !== null && (
          <IconButtonLook
            type="button"
            className={styles['copy']}
            aria-label={t(isCopied ? names.copied : names.copy, { label })}
            {...tooltip(isCopied ? t('common.copied') : t(names.copy, { label }))}
            onBlur={() => setIsCopied(false)}
            onClick={() => void copy()}
          >
            <Icon aria-hidden size={14} />
          </IconButtonLook>
        )}
      </dd>
    </div>
  );
}
