import { readFileSync } from 'node:fs';

/** tokens.css: the colours of pages and cards. A browser's bundle holds it instead (package.json, "#tokens"). */
export const tokens = readFileSync(new URL('../../styles/tokens.css', import.meta.url), 'utf8');
