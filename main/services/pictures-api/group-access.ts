/** Explains whether an account may act as the members of a group (pictures-api.md, sections 6.2 and 7). */
import type { ErrorDetail, GroupAccess, GroupObstacle } from '../../../preload/contract';

/** The permission that the group features need. */
export const GROUP_SCOPE = 'account_information';

export const NO_KEY_TO_LIST: GroupObstacle = { code: 'group-without-api-key' };
export const NO_GROUP_TO_LIST: GroupObstacle = { code: 'group-without-id' };
export const NOT_IN_GROUP: ErrorDetail = { code: 'not-in-group' };

/**
 * Explains why an account is no manager. Without the scope, the service sends nothing about groups. `canAsk`: a new
 * sign-in can request permissions.
 */
export function explainNoManager(granted: readonly string[], canAsk: boolean): NonNullable<GroupAccess['whyNot']> {
  if (granted.includes(GROUP_SCOPE)) {
    return { obstacle: { code: 'manages-no-group' }, missingPermission: null };
  }
  const code = canAsk ? 'permission-missing-in-sign-in' : 'permission-missing-in-token';
  return {
    obstacle: { code, permission: GROUP_SCOPE },
    missingPermission: canAsk ? GROUP_SCOPE : null,
  };
}
