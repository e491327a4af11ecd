/** Says what an account sees of an owner without a subscription, what a subscription costs, and where to get it. */
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Identity, OwnerId } from '../../../preload/contract';
import { api } from '../../api/client';
import { subscriptionQuery } from './queries';
import { Button } from '../../ui/button';
import { NoteStrip } from '../../ui/note-strip';
import { Hint } from '../../ui/text-looks';
import { t } from '../../ui/language';

export interface SubscriptionStripProps {
  readonly identity: Identity;
  readonly ownerId: OwnerId;
  readonly ownerName: string;
}

export function SubscriptionStrip({ identity, ownerId, ownerName }: SubscriptionStripProps): ReactNode {
  const { data } = useQuery(subscriptionQuery(identity, ownerId));
  if (data?.state !== 'not-subscribed') return null;
  const plans = data.plans.map(({ duration, price }) => t('subscription.plan', { duration, price })).join(' · ');
  return (
    <NoteStrip role="note">
      <p>
        {t('subscription.withheld', { owner: ownerName })}
        {plans && <Hint as="span"> {t('subscription.withoutVat', { plans })}</Hint>}
      </p>
      {data.canOpenPage && (
        <Button onClick={() => void api.owners.openSubscriptionPage({ identity: identity.key, ownerId })}>
          {t('subscription.subscribe')}
        </Button>
      )}
    </NoteStrip>
  );
}
