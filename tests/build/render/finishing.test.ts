import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AstroPrerenderer } from 'astro';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeManifest } from '#src/cards/manifest.ts';
import { finishing } from '#src/build/render/finishing.ts';

let dir = '';

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'suluh-finishing-'));
});
afterEach(() => rm(dir, { recursive: true, force: true }));

test('a page is finished and written, and Astro is left nothing to write', async () => {
  const { render, close } = await started(dir);
  expect((await render('/agenda/', 'page')).body).toBeNull();
  await render('/404/', 'page');
  expect(await (await render('/feed.xml', 'endpoint')).text()).toContain('e-KTP');
  await close();
  const whole = '<span class="whole">e-KTP</span>';
  expect(await readFile(join(dir, 'site/agenda/index.html'), 'utf8')).toContain(whole);
  expect(await readFile(join(dir, 'site/404.html'), 'utf8')).toContain(whole);
});

test('every page is written, however many wait', async () => {
  const { render, close } = await started(dir);
  const paths = Array.from({ length: 200 }, (_, i) => `/agenda/${i}/`);
  await Promise.all(paths.map((path) => render(path, 'page')));
  await close();
  expect(await readdir(join(dir, 'site/agenda'))).toHaveLength(paths.length);
});

test('a folder that cannot be written to fails the build, and no page is taken after that', async () => {
  const file = join(dir, 'file');
  await writeFile(file, '');
  const { render, close } = await started(file);
  await render('/', 'page').catch(() => undefined);
  await expect(close()).rejects.toThrow(/ENOTDIR|EEXIST/);
  await expect(render('/', 'page')).rejects.toThrow(/ENOTDIR|EEXIST/);
});

test('style sheets go when all pages are made, other files stay', async () => {
  const { generated } = await started(dir);
  const assets = join(dir, 'site/_astro');
  await mkdir(assets, { recursive: true });
  await Promise.all(['a.css', 'a.js'].map((name) => writeFile(join(assets, name), '')));
  await generated();
  expect(await readdir(assets)).toEqual(['a.js']);
});

/** The prerenderer that is put around Astro's, here around one whose every answer is the same page. */
async function started(filesDir: string) {
  let made: AstroPrerenderer | undefined;
  const astro = {
    name: 'astro',
    getStaticPaths: async () => [],
    render: async () => new Response('<html><main>Bawa e-KTP.</main></html>'),
  };
  const folders = { pagesDir: join(dir, 'site'), siteDir: filesDir, cacheDir: join(dir, 'cache') };
  await mkdir(folders.cacheDir, { recursive: true });
  await writeManifest(folders.cacheDir, { files: [] });
  const { hooks } = finishing(folders, Promise.resolve());
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
    generated: async () => hooks['astro:build:generated']?.({} as never),
  };
}
