/** What the accounts of both versions of SmugMug's API have in common: signing in as a visitor, and what each may see. */
import type { AccountDetails, SignInField, SignInMethod } from '../../preload/contract';

export const SMUGMUG_API_KEY: SignInField = { id: 'apiKey', kind: 'secret', text: 'apiKey', isRequired: true };

export const SMUGMUG_VISITOR: SignInMethod = {
  id: 'visitor',
  text: 'visitor',
  icon: 'visitor',
  usesBrowser: false,
  serverFields: [],
  parts: [{ text: 'key', isCollapsed: false, fields: [SMUGMUG_API_KEY] }],
};

export function smugmugAbilities(isVisitor: boolean): AccountDetails['abilities'] {
  return [
    { ability: 'public-galleries', isAvailable: true, why: null, missingPermission: null },
    {
      ability: 'own-galleries',
      isAvailable: !isVisitor,
      why: isVisitor ? { code: 'visitor' } : null,
      missingPermission: null,
    },
  ];
}
