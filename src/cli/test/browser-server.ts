import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { copyOfContent } from './content-copy.ts';

// What Playwright starts before the browser tests: `npm start` itself, over a copy of the content, because the tests of the desk write. The site
// that `npm test` has built from that copy is served as it is.
const dir = process.env['BROWSER_TEST_DIR'];
if (!dir) throw new Error('BROWSER_TEST_DIR belum diisi; jalankan uji peramban dengan: npm test -- browser');

const content = join(dir, 'content');
Object.assign(process.env, {
  CONTENT_DIR: existsSync(content) ? content : await copyOfContent(dir),
  OUT_DIR: join(dir, 'site'),
  SULUH_WORK: process.env['SULUH_WORK'] ?? join(dir, 'work'),
});
process.on('exit', () => rmSync(dir, { recursive: true, force: true }));
await import('../start.ts');
