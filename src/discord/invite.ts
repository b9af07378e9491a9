import { OAuth2Scopes } from 'discord-api-types/payloads/v10';

/**
 * The address at which someone adds the bot to a server. It asks for no permission: replies to
 * slash commands need none.
 */
export function inviteLink(applicationId: string, apiUrl: string): string {
  const link = new URL('/oauth2/authorize', apiUrl);
  link.search = new URLSearchParams({
    client_id: applicationId,
    scope: [OAuth2Scopes.Bot, OAuth2Scopes.ApplicationsCommands].join(' '),
    permissions: '0',
  }).toString();
  return link.href;
}
