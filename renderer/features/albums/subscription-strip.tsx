/** Says what an account sees of an owner without a subscription, what a subscription costs, and where to get it. */
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Identity, OwnerId } from '../../../preload/contract';
import { api } from '../../api/client';
import { subscriptionQuery } from './queries';
import { numberFormat } from '../../ui/formats';
import { Button } from '../../ui/button';
import { NoteStrip } from '../../ui/note-strip';
import { Hint } from '../../ui/text-looks';

export interface SubscriptionStripProps {
  readonly identity: Identity;
  readonly ownerId: OwnerId;
  readonly ownerName: string;
}

export function SubscriptionStrip({ identity, ownerId, ownerName }: SubscriptionStripProps): ReactNode {
  const { data } = useQuery(subscriptionQuery(identity, ownerId));
  if (data?.state !== 'not-subscribed') return null;
  const prices = data.plans
    .map(({ duration, price }) => `${duration}: ${numberFormat({ maximumFractionDigits: 2 }).format(price)} credits`)
    .join(' · ');
  return (
    <NoteStrip role="note">
      <p>
        This account is not subscribed to the private gallery of {ownerName}, so its pictures are withheld.
        {prices && <Hint as="span"> {prices}, without VAT.</Hint>}
      </p>
      {data.canOpenPage && (
        <Button onClick={() => void api.owners.openSubscriptionPage({ identity: identity.key, ownerId })}>
          Subscribe on the web
        </Button>
      )}
    </NoteStrip>
  );
}
