import { z } from 'zod';

const request = z.looseObject({
  data: z.looseObject({
    name: z.string().optional(),
    custom_id: z.string().optional(),
    options: z
      .array(z.looseObject({ name: z.string(), value: z.unknown() }))
      .default([])
      .transform((options) => Object.fromEntries(options.map(({ name, value }) => [name, value]))),
  }),
});

/** What a member asks, for a log that may show it: no id of theirs, and nothing but their own words. */
export function asAsked(raw: unknown): object {
  const parsed = request.safeParse(raw);
  if (!parsed.success) return {};
  const { name, custom_id: button, options } = parsed.data.data;
  return { ...(name !== undefined && { command: name, options }), ...(button && { button }) };
}
