import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transform } from 'lightningcss';

/** The one style of the text edition, minified, and the policy of its pages (W3C CSP Level 3), which names that style by its hash. */
export function textStyle(): { css: string; policy: string } {
  const filename = join(import.meta.dirname, 'text-edition.css');
  const { code } = transform({ filename, code: readFileSync(filename), minify: true });
  const hash = createHash('sha256').update(code).digest('base64');
  return { css: code.toString(), policy: policy.replace('{hash}', hash) };
}

/** A page needs nothing but its own style; connections to this site are for the browser's own tools and saved copies. */
const policy =
  "default-src 'none'; style-src 'self' 'sha256-{hash}'; img-src 'self'; connect-src 'self'; base-uri 'none'";
