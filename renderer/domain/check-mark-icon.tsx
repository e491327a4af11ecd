/** The icon of each mark of a check. */
import { CircleCheck, CircleDot, MessageCircle } from 'lucide-react';
import type { ReactNode } from 'react';
import type { CheckMark } from '../../preload/contract';

export const CHECK_MARK_ICONS = { 'looked-at': CircleDot, fine: CircleCheck, 'to-discuss': MessageCircle } as const;

export function CheckMarkIcon({ mark }: { readonly mark: CheckMark }): ReactNode {
  const Icon = CHECK_MARK_ICONS[mark];
  return <Icon aria-hidden size={16} />;
}
