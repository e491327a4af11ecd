/** Explains whether an account may act as the members of a group (pictures-api.md, sections 6.2 and 7). */
import type { GroupAccess } from '../../../preload/contract';

/** The permission that the group features need. */
export const GROUP_SCOPE = 'account_information';

export const NO_KEY_TO_LIST =
  'Listing the members needs the API key of your project, and none was given. They can be added by their user IDs.';
export const NO_GROUP_TO_LIST =
  'The service does not say which group this is. Its members can be added by their user IDs.';
export const NOT_IN_GROUP = 'This user is not in your group, or you no longer manage it.';

/**
 * Explains why an account is no manager. Without the scope, the service sends nothing about groups. `canAsk`: a new
 * sign-in can request permissions.
 */
export function explainNoManager(granted: readonly string[], canAsk: boolean): NonNullable<GroupAccess['whyNot']> {
  if (granted.includes(GROUP_SCOPE)) {
    return { explanation: 'The service says that this account manages no group.', missingPermission: null };
  }
  const help = canAsk ? 'sign in again to grant it.' : 'get a token that has it.';
  return {
    explanation: `Group features need the ${GROUP_SCOPE} permission: ${help}`,
    missingPermission: canAsk ? GROUP_SCOPE : null,
  };
}
