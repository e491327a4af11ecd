/** Who the token belongs to and what it permits (pictures-api.md, sections 7 and 8). */
import type { Method } from './method';

/** Fields of `account_information` are left out where the user did not grant it. */
export const verifyCredentials: Method = {
  needs: 'token',
  hasGroupForm: true,
  answer: ({ caller, settings }) => {
    const user = caller.actingAs ?? caller.user;
    const account = {
      GroupID: user.group?.groupId ?? null,
      GroupName: user.group?.name ?? null,
      IsGroupManager: user.isGroupManager,
      UserTypeID: user.isOffering ? 1 : 2,
      UserType: user.isOffering ? 'Offering' : 'Seeking',
    };
    return {
      area: 'Account',
      typeName: 'Credentials',
      value: {
        UserID: user.userId,
        EmailAddress: user.emailAddress,
        IsAgeVerified: true,
        ...(settings.grantedScopes.includes('account_information') ? account : {}),
      },
    };
  },
};

export const getPermissions: Method = {
  needs: 'token',
  hasGroupForm: false,
  answer: ({ settings }) => ({
    area: 'Account',
    typeName: 'UserPermissions',
    itemTypeNames: { Permissions: 'UserPermission' },
    value: { Permissions: settings.grantedScopes.map((scope) => ({ Permission: scope, Status: 'granted' })) },
  }),
};
