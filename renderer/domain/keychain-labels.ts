/** The texts about the keychain of the system. */
import type { SecretsStorage } from '../../preload/contract';
import { t } from '../ui/language';

export function formatKeychain(keychain: SecretsStorage['keychain']): string {
  return t(`keychains.${keychain}`);
}

/** Explains why secrets are not saved, and what would help; null if they are. */
export function formatWhyNotSealed({ keychain, why }: SecretsStorage): string | null {
  switch (why) {
    case null:
      return null;
    case 'missing':
      return t(`missingKeychains.${keychain === 'macos' || keychain === 'windows' ? keychain : 'linux'}`);
    case 'refused':
      return t('secretsStorage.refused', { keychain: formatKeychain(keychain) });
    case 'locked':
      return t('secretsStorage.locked', { keychain: formatKeychain(keychain) });
  }
}
