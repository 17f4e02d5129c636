import { rmSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join, resolve } from 'node:path';

// What Playwright starts before the browser tests: `npm start` itself, over a copy of the content, because the tests of the desk write.
const dir = process.env['BROWSER_TEST_DIR'];
if (!dir) throw new Error('BROWSER_TEST_DIR belum diisi; jalankan uji peramban dengan: npm test -- browser');

await cp(resolve(process.env['CONTENT_DIR'] ?? 'content'), join(dir, 'content'), { recursive: true });
Object.assign(process.env, {
  CONTENT_DIR: join(dir, 'content'),
  OUT_DIR: join(dir, 'site'),
  SULUH_WORK: process.env['SULUH_WORK'] ?? join(dir, 'work'),
});
process.on('exit', () => rmSync(dir, { recursive: true, force: true }));
await import('../start.ts');
