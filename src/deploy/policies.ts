/** What the site's pages may load: nothing from elsewhere, no inline script. Pagefind compiles WebAssembly. */
const site = {
  'default-src': "'none'",
  'script-src': "'self' 'wasm-unsafe-eval'",
  'style-src': "'self'",
  'style-src-attr': "'none'",
  'img-src': "'self' data:",
  'media-src': "'self'",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self' blob:",
  'manifest-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
};

/**
 * Content security policies (W3C CSP Level 3), as pages carry them in a meta element and servers send them in a header. A browser obeys both.
 * `frame-ancestors` works in the header only.
 */
export const policies = {
  /** In a page: styles only from files, and from the one element whose hash `withStyleHash` adds. */
  page: policy(site),
  /** In the header, which is set up once and cannot know each page's hash: style elements in general; the page's own policy is stricter. */
  site: policy({ ...site, 'style-src': "'self' 'unsafe-inline'" }),
} as const;

/**
 * The desk's policy: Decap builds its interface out of inline styles and compiles the checks of its configuration; cards are drawn in a worker. `origins` are those
 * of the git host that a published desk talks to, "https://gitlab.com"; on the own computer there are none.
 */
export function deskPolicy(origins: string[] = []): string {
  const other = origins.map((origin) => ` ${origin}`).join('');
  return policy({
    'default-src': "'none'",
    'script-src': "'self' 'unsafe-eval'",
    'style-src': "'self' 'unsafe-inline'",
    'img-src': `'self' data: blob:${other}`,
    'font-src': "'self' data:",
    'connect-src': `'self' blob:${other}`,
    'worker-src': "'self'",
    'form-action': "'none'",
    'base-uri': "'none'",
  });
}

/** A page whose policy allows one more source of styles: a hash, "'sha256-…'". Leaves a page with another policy as it is. */
export function withStyleHash(html: string, hash: string): string {
  return html.replace(policies.page, () => policy({ ...site, 'style-src': `'self' ${hash}` }));
}

function policy(directives: Record<string, string>): string {
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}
