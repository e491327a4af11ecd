/** The button that exports the report of a check, with a menu of its formats. */
import { type ReactNode, useRef, useState } from 'react';
import type { CheckId, IdentityKey } from '../../../preload/contract';
import { toAppError } from '../../api/api-error';
import { api } from '../../api/client';
import { sentenceOf } from '../../domain/describe-error';
import { Button } from '../../ui/button';
import { t } from '../../ui/language';
import { Menu, type MenuPosition } from '../../ui/menu';
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

export function ReportMenu({ identity, check, describedBy }: ReportMenuProps): ReactNode {
  const button = useRef<HTMLButtonElement>(null);
  const [at, setAt] = useState<MenuPosition | null>(null);
  const [isSaving, setIsSaving] = useState(false);
  const open = (): void => {
    const place = button.current?.getBoundingClientRect();
    if (place) setAt({ x: place.left, y: place.bottom + 4 });
  };
  const save = async (format: (typeof FORMATS)[number]): Promise<void> => {
    setIsSaving(true);
    try {
      const saved = await api.check.export({ identity, format, ...(check === undefined ? {} : { check }) });
      if (saved) showToast(t('checkReportMenu.saved', { fileName: saved.fileName }));
    } catch (reason) {
      showToast(sentenceOf(toAppError(reason)));
    } finally {
      setIsSaving(false);
    }
  };
  return (
    <>
      <Button
        ref={button}
        aria-haspopup="menu"
        aria-expanded={at !== null}
        aria-describedby={describedBy}
        isBusy={isSaving}
        onClick={open}
      >
        {t('checkReportMenu.open')}
      </Button>
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
