/**
 * Content security policies (W3C CSP Level 3), as pages carry them in a meta element and servers send them in a header. `frame-ancestors` works in
 * the header only.
 */
export const policies = {
  /** Nothing from elsewhere, nothing inline. Pagefind compiles WebAssembly. */
  site: policy({
    'default-src': "'none'",
    'script-src': "'self' 'wasm-unsafe-eval'",
    'style-src': "'self'",
    'img-src': "'self' data:",
    'font-src': "'self'",
    'connect-src': "'self'",
    'worker-src': "'self' blob:",
    'manifest-src': "'self'",
    'form-action': "'self'",
    'base-uri': "'none'",
  }),
  /** Decap builds its interface out of inline styles and compiles the checks of its configuration. */
  desk: policy({
    'default-src': "'none'",
    'script-src': "'self' 'unsafe-eval'",
    'style-src': "'self' 'unsafe-inline'",
    'img-src': "'self' data: blob:",
    'font-src': "'self' data:",
    'connect-src': "'self' blob:",
    'form-action': "'none'",
    'base-uri': "'none'",
  }),
} as const;

function policy(directives: Record<string, string>): string {
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}
