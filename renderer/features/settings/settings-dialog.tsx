/**
 * The settings of the whole program: the mask, the storage of secrets, the network, and how long acting as a member
 * lasts.
 */
import type { ReactNode } from 'react';
import type { Preferences, PreferencesChange } from '../../../preload/contract';
import { Dialog } from '../../ui/dialog';
import { t } from '../../ui/language';
import { ActingSection } from './acting-section';
import { AppearanceSection } from './appearance-section';
import type { Person } from './mask-section';
import { MaskSection } from './mask-section';
import { NetworkSection } from './network-section';
import { PanicSection } from './panic-section';
import { ScreenSection } from './screen-section';
import { SecretsSection } from './secrets-section';
import { StorageSection } from './storage-section';
import styles from './settings-dialog.module.css';

export interface SettingsDialogProps {
  /** The active identity comes first. */
  readonly people: readonly Person[];
  /** Undefined until the preferences are loaded. */
  readonly preferences: Preferences | undefined;
  readonly onPreferences: (change: PreferencesChange) => void;
  readonly onClose: () => void;
}

export function SettingsDialog({ people, preferences, onPreferences, onClose }: SettingsDialogProps): ReactNode {
  return (
    <Dialog title={t('settings.title')} className={styles['root']} onClose={onClose}>
      {preferences && <AppearanceSection preferences={preferences} onChange={onPreferences} />}
      {preferences && <MaskSection people={people} preferences={preferences} onChange={onPreferences} />}
      <StorageSection />
      <SecretsSection />
      <NetworkSection />
      {preferences && <ActingSection preferences={preferences} onChange={onPreferences} />}
      <PanicSection />
      <ScreenSection />
    </Dialog>
  );
}
