/** What concerns the whole program: what the mask does, where secrets live, how requests leave this computer, and how long one acts as a member. */
import type { ReactNode } from 'react';
import type { Preferences, PreferencesChange } from '../../../preload/contract';
import { Dialog } from '../../ui/dialog';
import { ActingSection } from './acting-section';
import type { Person } from './mask-section';
import { MaskSection } from './mask-section';
import { NetworkSection } from './network-section';
import { PanicSection } from './panic-section';
import { ScreenSection } from './screen-section';
import { SecretsSection } from './secrets-section';
import { StorageSection } from './storage-section';

export interface SettingsDialogProps {
  /** Whoever looks first. */
  readonly people: readonly Person[];
  /** Undefined: not known yet. */
  readonly preferences: Preferences | undefined;
  readonly onPreferences: (change: PreferencesChange) => void;
  readonly onClose: () => void;
}

export function SettingsDialog({ people, preferences, onPreferences, onClose }: SettingsDialogProps): ReactNode {
  return (
    <Dialog title="Settings" className="settings" onClose={onClose}>
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
