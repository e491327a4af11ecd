/** What concerns the whole program: where secrets live, and how requests leave this computer. */
import type { ReactNode } from 'react';
import { Dialog } from '../../ui/dialog';
import { NetworkSection } from './network-section';
import { SecretsSection } from './secrets-section';

export function SettingsDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  return (
    <Dialog title="Settings" className="settings" onClose={onClose}>
      <SecretsSection />
      <NetworkSection />
    </Dialog>
  );
}
