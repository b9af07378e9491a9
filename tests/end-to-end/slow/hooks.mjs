/** Puts a wrapper around the program's `respond`. */
export async function load(url, context, next) {
  const loaded = await next(url, context);
  if (!url.endsWith('/dist/commands/index.js')) return loaded;
  const source = String(loaded.source);
  const renamed = source.replace('export const respond =', 'const prompt =');
  if (renamed === source) throw new Error(`expected “export const respond =” in ${url}`);
  return { ...loaded, source: `${renamed}\n${WRAPPER}` };
}

const WRAPPER = `
export const respond = async (raw, library) => {
  const text = JSON.stringify(raw);
  if (text.includes('slowly')) await new Promise((resolve) => setTimeout(resolve, 2300));
  if (text.includes('to fail')) throw new Error('cannot read ' + text);
  return prompt(raw, library);
};
`;
