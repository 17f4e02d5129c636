import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AstroPrerenderer } from 'astro';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { finishing } from '#src/build/render/finishing.ts';

let dir = '';

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'suluh-finishing-'));
});
afterEach(() => rm(dir, { recursive: true, force: true }));

test('a page is finished and written, and Astro is left nothing to write', async () => {
  const { render, close } = await started(dir);
  const answer = await render('/agenda/', 'page');
  expect(answer.body).toBeNull();
  expect(await readFile(join(dir, 'site/agenda/index.html'), 'utf8')).toContain(
    '<span class="whole">e-KTP</span>',
  );
  await render('/404/', 'page');
  expect(await readFile(join(dir, 'site/404.html'), 'utf8')).toContain('e-KTP');
  expect(await (await render('/feed.xml', 'endpoint')).text()).toContain('e-KTP');
  await close();
});

test('a folder that cannot be written to fails the build, also after the worker has gone', async () => {
  const file = join(dir, 'file');
  await writeFile(file, '');
  const { render, close } = await started(file);
  await expect(render('/', 'page')).rejects.toThrow(/ENOTDIR|EEXIST/);
  await expect(render('/', 'page')).rejects.toThrow(/ENOTDIR|EEXIST/);
  await close();
});

/** The prerenderer that is put around Astro's, here around one whose every answer is the same page. */
async function started(filesDir: string) {
  let made: AstroPrerenderer | undefined;
  const astro = {
    name: 'astro',
    getStaticPaths: async () => [],
    render: async () => new Response('<html><main>Bawa e-KTP.</main></html>'),
  };
  const { hooks } = finishing(join(dir, 'site'), { filesDir, cacheDir: join(filesDir, 'cache') });
  await hooks['astro:build:start']?.({
    setPrerenderer: (given: unknown) => {
      made = (given as (prerenderer: AstroPrerenderer) => AstroPrerenderer)(astro);
    },
  } as never);
  await made?.setup?.();
  return {
    render: async (path: string, type: string) =>
      (await made?.render(new Request(`https://contoh.test${path}`), {
        routeData: { type },
      } as never)) as Response,
    close: async () => made?.teardown?.(),
  };
}
