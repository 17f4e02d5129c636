/** Components that a page in content/pages may use, written alone on a line: `<Verdicts />`. They take no attributes. */
export const pageComponents = ['Verdicts', 'Categories', 'Contact'] as const;

/** Name of such a component. */
export type PageComponent = (typeof pageComponents)[number];
