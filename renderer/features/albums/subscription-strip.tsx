/** Says what an account sees of an owner without a subscription, what a subscription costs, and where to get it. */
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Identity, OwnerId } from '../../../preload/contract';
import { api } from '../../api/client';
import { subscriptionQuery } from './queries';
import { LOCALE } from '../../ui/locale';

export interface SubscriptionStripProps {
  readonly identity: Identity;
  readonly ownerId: OwnerId;
  readonly ownerName: string;
}

const CREDITS = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 2 });

export function SubscriptionStrip({ identity, ownerId, ownerName }: SubscriptionStripProps): ReactNode {
  const { data } = useQuery(subscriptionQuery(identity, ownerId));
  if (data?.state !== 'not-subscribed') return null;
  const prices = data.plans.map(({ duration, price }) => `${duration}: ${CREDITS.format(price)} credits`).join(' · ');
  return (
    <div className="note-strip" role="note">
      <p>
        This account is not subscribed to the private gallery of {ownerName}, so its pictures are withheld.
        {prices && <span className="hint"> {prices}, without VAT.</span>}
      </p>
      {data.canOpenPage && (
        <button
          type="button"
          className="button"
          onClick={() => void api.owners.openSubscriptionPage({ identity: identity.key, ownerId })}
        >
          Subscribe on the web
        </button>
      )}
    </div>
  );
}
