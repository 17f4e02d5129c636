/** Components that a page in content/pages may use, written alone on a line: `<Verdicts />`. They take no attributes. */
export const pageComponents = ['Verdicts', 'Categories', 'Contact'] as const;

/** The component that a line holds, if it holds nothing else. */
export function componentOn(line: string): PageComponent | undefined {
  const name = /^<([A-Z][A-Za-z]*)\s*\/>\s*$/.exec(line)?.[1];
  return pageComponents.find((known) => known === name);
}

/** Name of such a component. */
export type PageComponent = (typeof pageComponents)[number];
