import { policies } from '#src/deploy/policies.ts';

/** Content security policy of a page. While developing, Vite brings each component's styles in an element of its own, which no hash names. */
export const pagePolicy = import.meta.env.DEV ? policies.site : policies.page;
