/** The slim rail: who is looking. One tab stop per account. */
import { FlaskConical } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Identity, IdentityKey } from '../../../preload/contract';

export interface RailProps {
  readonly identities: readonly Identity[];
  readonly currentKey: IdentityKey | null;
  readonly onChoose: (key: IdentityKey) => void;
}

export function Rail({ identities, currentKey, onChoose }: RailProps): ReactNode {
  return (
    <nav className="rail" aria-label="Accounts">
      {identities.map((identity, index) => (
        <button
          key={identity.key}
          type="button"
          className="rail-account"
          aria-current={identity.key === currentKey}
          title={`${identity.accountName}, ${identity.serviceName} (Ctrl ${index + 1})`}
          onClick={() => onChoose(identity.key)}
        >
          <span className="rail-avatar" aria-hidden>
            {identity.initials}
          </span>
          <span className="rail-name">{identity.accountName}</span>
          <span className="rail-service">{identity.serviceName}</span>
        </button>
      ))}
      {identities.some(({ isDemo }) => isDemo) && (
        <p className="rail-demo" title="Made-up accounts and pictures, served by the program itself.">
          <FlaskConical aria-hidden size={14} />
          Demo data
        </p>
      )}
    </nav>
  );
}
