/** What is used of Citation.js, which has no types of its own. */

declare module '@citation-js/name' {
  export function parse(name: string): {
    readonly given?: string;
    readonly family?: string;
    readonly 'non-dropping-particle'?: string;
  };
}

declare module '@citation-js/core' {
  export class Cite {
    constructor(items: readonly object[], options?: { generateGraph?: boolean });
    format(output: string, options?: object): string;
  }
  export const plugins: {
    readonly config: {
      get(plugin: '@csl'): { readonly styles: { add(name: string, style: string): void } };
      get(plugin: '@bibtex'): { readonly format: { useIdAsLabel: boolean; checkLabel: boolean } };
    };
  };
}

declare module '@citation-js/plugin-csl' {}
declare module '@citation-js/plugin-bibtex' {}
