/** What is used of Citation.js, which has no types of its own. */

declare module '@citation-js/name' {
  export function parse(name: string): {
    readonly given?: string;
    readonly family?: string;
    readonly 'non-dropping-particle'?: string;
  };
}

declare module '@citation-js/core' {
  import type { StyleNode } from 'citeproc';

  export class Cite {
    constructor(items: readonly object[], options?: { generateGraph?: boolean });
    format(output: string, options?: object): string;
  }
  export const plugins: {
    readonly config: {
      get(plugin: '@csl'): {
        readonly styles: {
          add(name: string, style: string | StyleNode): void;
          get(name: string): string;
        };
      };
      get(plugin: '@bibtex'): { readonly format: { useIdAsLabel: boolean; checkLabel: boolean } };
    };
  };
}

declare module 'citeproc' {
  /** An element of a style. */
  export interface StyleNode {
    readonly name: string;
    readonly attrs: Readonly<Record<string, string>>;
    readonly children: readonly (StyleNode | string)[];
  }
  const CSL: { parseXml(xml: string): StyleNode };
  export default CSL;
}

declare module '@citation-js/plugin-csl' {}
declare module '@citation-js/plugin-bibtex' {}
