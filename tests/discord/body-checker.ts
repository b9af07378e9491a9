import {
  ApplicationCommandAutocompleteCallbackRequestSchema,
  ApplicationCommandUpdateRequestSchema,
  CreateMessageInteractionCallbackRequestSchema,
} from 'discord-api-spec/zod';
import { ButtonStyle, ComponentType, MessageFlags } from 'discord-api-types/v10';
import type { ZodMiniType } from 'zod/mini';

/**
 * What Discord would refuse of a body, or do with it that we do not want: one line for each
 * violation, none for a good body. Discord's own schemas come first, then the rules that they
 * leave out.
 */
export function checkMessageBody(body: unknown): string[] {
  const message = asRecord(body);
  return [
    ...checkSchema(CreateMessageInteractionCallbackRequestSchema, { type: 4, data: body }),
    ...checkMentions(message.allowed_mentions),
    ...checkVersion(message),
    ...checkComponents(componentsIn(message)),
    ...over(Buffer.byteLength(JSON.stringify(message.components ?? [])), 10_000, 'bytes of JSON'),
  ];
}

/** For what `respond` gives: a message, an update of one, or the choices of an autocomplete. */
export function checkResponse(response: unknown): string[] {
  const { type, data } = asRecord(response);
  if (type === 1) return [];
  if (type === 4 || type === 7) return checkMessageBody(data);
  if (type === 8) return checkChoices(asRecord(data).choices);
  return [`response type ${String(type)}: expected 1, 4, 7 or 8`];
}

/** For what an autocomplete sends. */
export function checkChoices(choices: unknown): string[] {
  const body = { type: 8, data: { choices } };
  return [
    ...(Array.isArray(choices) ? [] : ['choices: expected a list']),
    ...checkSchema(ApplicationCommandAutocompleteCallbackRequestSchema, body),
    ...checkChoiceList(choices, 'choices'),
  ];
}

/** For one command as it is registered: a slash command, or one on a message or a member. */
export function checkCommand(data: unknown): string[] {
  const { default_member_permissions: permissions, ...rest } = asRecord(data);
  const isMenu = rest.type === 2 || rest.type === 3;
  return [
    // The schema wants a number where Discord's documentation and client want digits in a string.
    ...checkSchema(ApplicationCommandUpdateRequestSchema, rest),
    ...(permissions == null || /^\d+$/.test(String(permissions))
      ? []
      : ['default_member_permissions: expected digits']),
    ...[undefined, ...localesIn([rest])].flatMap((locale) => {
      const read = readIn(rest, locale);
      return isMenu ? checkMenu(read) : checkNamed(read, 'command');
    }),
    ...over(commandLength(rest), 8000, 'characters in the command'),
  ];
}

/** For the whole list: each command, and what must hold among them. */
export function checkCommands(list: readonly unknown[]): string[] {
  return [
    ...list.flatMap(checkCommand),
    ...over(list.length, 100, 'commands'),
    ...[undefined, ...localesIn(list)].flatMap((locale) =>
      duplicates(
        list.map((each) => ({
          key: `${asRecord(each).type ?? 1} ${nameIn(asRecord(each), locale)}`,
        })),
        'key',
      ).map((key) => `two commands named ${key.slice(2)}`),
    ),
  ];
}

function checkSchema(schema: ZodMiniType, value: unknown): string[] {
  const issues = schema.safeParse(value).error?.issues ?? [];
  return issues.map(({ path, message }) => `schema: ${path.join('.')}: ${message}`);
}

function checkMentions(mentions: unknown): string[] {
  const isSilent = JSON.stringify(mentions) === '{"parse":[]}';
  return isSilent ? [] : ['allowed_mentions: expected { parse: [] }, so that nobody is pinged'];
}

function checkVersion(message: Body): string[] {
  const isV2 = (Number(message.flags ?? 0) & MessageFlags.IsComponentsV2) !== 0;
  const needsV2 = componentsIn(message).some(({ type }) => Number(type) >= ComponentType.Section);
  const others = ['content', 'embeds', 'poll', 'sticker_ids'].filter((key) => key in message);
  return [
    ...(isV2 ? others.map((key) => `${key} beside Components V2`) : []),
    ...(needsV2 && !isV2 ? ['components of V2 without the flag IsComponentsV2'] : []),
    ...(isV2 && componentsIn(message).length === 0 ? ['Components V2 without a component'] : []),
  ];
}

function checkComponents(components: readonly Body[]): string[] {
  const texts = components
    .filter(({ type }) => type === ComponentType.TextDisplay)
    .map(({ content }) => String(content));
  const all = texts.join('');
  return [
    ...over(components.length, 40, 'components, nested ones included'),
    ...over(all.length, 4000, 'characters of text in the message'),
    ...over(Buffer.byteLength(all), 10_000, 'bytes of text in the message'),
    ...texts.filter((text) => text.trim() === '').map(() => 'a text display without text'),
    ...duplicates(components, 'custom_id').map((id) => `two components with the custom id ${id}`),
    ...duplicates(components, 'id').map((id) => `two components with the id ${id}`),
    ...components.filter(({ type }) => type === ComponentType.Section).flatMap(checkSection),
    ...components.filter(({ type }) => type === ComponentType.ActionRow).flatMap(checkRow),
    ...components.filter(({ type }) => type === ComponentType.Button).flatMap(checkButton),
  ];
}

/** What stands beside a section's text is one button or one picture. */
function checkSection({ accessory }: Body): string[] {
  const { type } = asRecord(accessory);
  const isTaken = type === ComponentType.Button || type === ComponentType.Thumbnail;
  return isTaken ? [] : ['a section without a button or a picture beside it'];
}

/** Five buttons at most, or one menu alone. */
function checkRow(row: Body): string[] {
  const types = asList(row.components).map(({ type }) => type);
  const menus = types.filter((type) => type !== ComponentType.Button);
  return menus.length > 0 && types.length > 1 ? ['a menu in a row with other components'] : [];
}

function checkButton(button: Body): string[] {
  const isLink = button.style === ButtonStyle.Link;
  const isBlank = (text: unknown) => typeof text === 'string' && text.trim() === '';
  return [
    ...(isBlank(button.custom_id) ? ['a blank custom id'] : []),
    ...(isBlank(button.label) && !button.emoji ? ['a button without label and emoji'] : []),
    ...(isLink && !/^(?:https?|discord):\/\//.test(String(button.url ?? 'https://'))
      ? ['a link button to another place than the web']
      : []),
    ...(isLink && typeof button.url !== 'string' ? ['a link button without url'] : []),
    ...(isLink && 'custom_id' in button ? ['a link button with a custom id'] : []),
    ...(!isLink && 'url' in button ? ['a url on a button that is no link'] : []),
    ...(!isLink && typeof button.custom_id !== 'string' ? ['a button without custom id'] : []),
    ...(button.label !== undefined || button.emoji ? [] : ['a button without label and emoji']),
    ...over(String(button.url ?? '').length, 512, 'characters in the url of a button'),
  ];
}

/** Unicode letters and digits, dash, underscore and apostrophe, in lower case where there is one. */
const NAME = /^[-_'\p{L}\p{N}\p{Script=Devanagari}\p{Script=Thai}]{1,32}$/u;

/** A command of the menu of a message or a member: a name as it is read, and nothing else. */
function checkMenu(item: Body): string[] {
  const name = String(item.name);
  return [
    ...(name.trim() === name && name !== '' ? [] : [`command ${name}: not a valid name`]),
    ...over(name.length, 32, `characters in the name of command ${name}`),
    ...['description', 'options']
      .filter((key) => (Array.isArray(item[key]) ? item[key].length > 0 : item[key]))
      .map((key) => `command ${name}: ${key} on a command without any`),
  ];
}

/** The locales that a command, or anything in it, is called something else in. */
function localesIn(items: readonly unknown[]): string[] {
  const own = items
    .map(asRecord)
    .flatMap((item) => [
      ...Object.keys(asRecord(item.name_localizations)),
      ...Object.keys(asRecord(item.description_localizations)),
      ...localesIn(asList(item.options)),
    ]);
  return [...new Set(own)];
}

/** The command as a member of that locale reads it. */
function readIn(item: Body, locale: string | undefined): Body {
  if (locale === undefined) return item;
  const description = asRecord(item.description_localizations)[locale] ?? item.description;
  return {
    ...item,
    name: nameIn(item, locale),
    ...(description === undefined ? {} : { description }),
    ...(item.options === undefined
      ? {}
      : { options: asList(item.options).map((option) => readIn(option, locale)) }),
  };
}

function nameIn(item: Body, locale: string | undefined): unknown {
  const names = asRecord(item.name_localizations);
  return (locale === undefined ? undefined : names[locale]) ?? item.name;
}

/** A command or an option, and what stands below it. */
function checkNamed(item: Body, where: string): string[] {
  const name = String(item.name);
  const at = `${where} ${name}`;
  const description = typeof item.description === 'string' ? item.description : '';
  const options = asList(item.options);
  return [
    ...(NAME.test(name) && name === name.toLowerCase() ? [] : [`${at}: not a valid name`]),
    ...(description.trim() === '' ? [`${at}: no description`] : []),
    ...over(description.length, 100, `characters in the description of ${at}`),
    ...over(options.length, 25, `options of ${at}`),
    ...duplicates(options, 'name').map((option) => `${at}: two options named ${option}`),
    ...(isRequiredFirst(options) ? [] : [`${at}: a required option after an optional one`]),
    ...(item.autocomplete === true && asList(item.choices).length > 0
      ? [`${at}: choices and autocomplete`]
      : []),
    ...checkChoiceList(item.choices ?? [], at),
    ...options.flatMap((option) => checkNamed(option, `${at} option`)),
  ];
}

function isRequiredFirst(options: readonly Body[]): boolean {
  const firstOptional = options.findIndex(({ required }) => required !== true);
  return (
    firstOptional < 0 || !options.slice(firstOptional).some(({ required }) => required === true)
  );
}

function checkChoiceList(choices: unknown, at: string): string[] {
  const list = asList(choices);
  return [
    ...over(list.length, 25, `choices of ${at}`),
    ...duplicates(list, 'name').map((name) => `${at}: two choices named ${name}`),
    ...list.flatMap(({ name, value }) =>
      [name, value].flatMap((text) => [
        ...(String(text ?? '').trim() === '' ? [`${at}: a choice without name or value`] : []),
        ...over(String(text ?? '').length, 100, `characters in a choice of ${at}`),
      ]),
    ),
  ];
}

/** Discord counts names, descriptions and the values of choices, at every level. */
function commandLength(item: Body): number {
  const own = [item.name, item.description, item.value].filter((text) => typeof text === 'string');
  const below = [...asList(item.options), ...asList(item.choices)];
  return own.join('').length + below.reduce((sum, child) => sum + commandLength(child), 0);
}

type Body = Readonly<Record<string, unknown>>;

function asRecord(value: unknown): Body {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function asList(value: unknown): Body[] {
  return Array.isArray(value) ? value.map(asRecord) : [];
}

function componentsIn(parent: Body): Body[] {
  const children = [
    ...asList(parent.components),
    ...asList([parent.accessory, parent.component].filter((child) => child !== undefined)),
  ];
  return children.flatMap((child) => [child, ...componentsIn(child)]);
}

function duplicates(items: readonly unknown[], key: string): string[] {
  const values = items.map((item) => asRecord(item)[key]).filter((value) => value !== undefined);
  return [...new Set(values.filter((value, index) => values.indexOf(value) < index))].map(String);
}

function over(count: number, limit: number, what: string): string[] {
  return count > limit ? [`${count} ${what}: expected at most ${limit}`] : [];
}
