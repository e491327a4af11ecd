/** The button that exports the report of a check, with a menu of its formats. */
import { type ReactNode, useRef, useState } from 'react';
import type { CheckId, IdentityKey } from '../../../preload/contract';
import { toAppError } from '../../api/api-error';
import { api } from '../../api/client';
import { sentenceOf } from '../../domain/describe-error';
import { Button } from '../../ui/button';
import { t } from '../../ui/language';
import { Menu } from '../../ui/menu';
import type { MenuPosition } from '../../ui/menu-props';
import { showToast } from '../../ui/toast';

export interface ReportMenuProps {
  /** The manager's own identity. */
  readonly identity: IdentityKey;
  /** A finished check; undefined for the unfinished one. */
  readonly check?: CheckId | undefined;
  /** ID of the element that says which check it is. */
  readonly describedBy?: string | undefined;
}

const FORMATS = ['pdf', 'csv', 'json'] as const;
type Format = (typeof FORMATS)[number];

export function ReportMenu({ identity, check, describedBy }: ReportMenuProps): ReactNode {
  const button = useRef<HTMLButtonElement>(null);
  const [at, setAt] = useState<MenuPosition | null>(null);
  const [saving, setSaving] = useState<Format | null>(null);
  const underWay = useRef<AbortController>(null);
  const open = (): void => {
    const place = button.current?.getBoundingClientRect();
    if (place) setAt({ x: place.left, y: place.bottom + 4 });
  };
  const save = async (format: Format): Promise<void> => {
    const call = new AbortController();
    underWay.current = call;
    setSaving(format);
    try {
      const wish = { identity, format, ...(check === undefined ? {} : { check }) };
      const saved = await api.check.export(wish, { signal: call.signal });
      if (saved) showToast(t('checkReportMenu.saved', { fileName: saved.fileName }));
    } catch (reason) {
      if (!call.signal.aborted) showToast(sentenceOf(toAppError(reason)));
    } finally {
      setSaving(null);
    }
  };
  return (
    <>
      <Button
        ref={button}
        aria-haspopup="menu"
        aria-expanded={at !== null}
        aria-describedby={describedBy}
        isBusy={saving !== null}
        onClick={open}
      >
        {t('checkReportMenu.open')}
      </Button>
      {saving === 'pdf' && <Button onClick={() => underWay.current?.abort()}>{t('checkReportMenu.cancel')}</Button>}
      {at && (
        <Menu
          label={t('checkReportMenu.open')}
          at={at}
          entries={FORMATS.map((format) => ({
            id: format,
            label: t(`checkReportMenu.${format}`),
            run: () => void save(format),
          }))}
          onClose={() => setAt(null)}
        />
      )}
    </>
  );
}
