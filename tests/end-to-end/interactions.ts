/** Interactions as Discord sends them: made anew each time, each with an address of its own. */

let count = 0;

function envelope(): Record<string, unknown> & { id: string; token: string } {
  count += 1;
  const id = String(200_000_000_000_000_000n + BigInt(process.pid) * 1_000_000n + BigInt(count));
  return {
    id,
    token: `token-of-${id}`,
    application_id: '100000000000000042',
    version: 1,
    locale: 'en-GB',
    channel_id: '100000000000000007',
    user: { id: '100000000000000001', username: 'member' },
    entitlements: [],
    authorizing_integration_owners: {},
  };
}

const optionsOf = (options: Readonly<Record<string, string | boolean>>, focused?: string) =>
  Object.entries(options).map(([name, value]) => ({
    name,
    value,
    type: typeof value === 'boolean' ? 5 : 3,
    ...(name === focused && { focused: true }),
  }));

type Options = Readonly<Record<string, string | boolean>>;

export const slash = (name: string, options: Options = {}) => ({
  ...envelope(),
  type: 2,
  data: { id: '1', name, type: 1, options: optionsOf(options) },
});

export const completing = (name: string, options: Options, focused: string) => ({
  ...envelope(),
  type: 4,
  data: { id: '1', name, type: 1, options: optionsOf(options, focused) },
});

/** A press of a button on a message. */
export const press = (
  customId: string,
  message: Record<string, unknown> = { id: '9', flags: 0 },
) => ({
  ...envelope(),
  type: 3,
  message,
  data: { custom_id: customId, component_type: 2 },
});

/** Any parts in an envelope of its own. */
export const enveloped = (parts: Record<string, unknown>) => ({ ...envelope(), ...parts });
