import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Progress } from '#src/build/progress.ts';
import { html } from '#src/cards/html.ts';
import { planFiles } from '#src/cards/plan.ts';
import { renderPrints } from '#src/cards/print/render.ts';
import { renderCards } from '#src/cards/render.ts';
import { outlets } from '#src/domain/outlets.ts';
import { type Post, titleOf } from '#src/domain/post.ts';
import { postKey, type PublishedFile } from '#src/domain/published-file.ts';
import { cardSource } from '../../../tests/fixtures/posts/card-source.ts';
import { extremePosts } from '../../../tests/fixtures/posts/extreme.ts';
import { pictures } from '../../../tests/fixtures/posts/pictures.ts';

/** Writes the cards and prints of every template, outlet and extreme case of the tests as one page with its pictures inside; gives its file. */
export async function writeGallery(workDir: string, progress: Progress): Promise<string> {
  const dir = join(workDir, 'galeri');
  const contentDir = join(dir, 'isi');
  await rm(dir, { recursive: true, force: true });
  await mkdir(join(contentDir, 'media'), { recursive: true });
  for (const { src, draw } of pictures) await writeFile(join(contentDir, src), await draw());
  const { cards, prints } = planFiles(extremePosts, cardSource);
  const options = {
    cacheDir: join(workDir, 'cards'),
    contentDir,
    outDir: dir,
    progress: progress.count,
    warn: progress.warn,
  };
  const files = [
    ...(await progress.step('Menggambar kartu', () => renderCards(cards, cardSource, options))),
    ...(await progress.step('Menyusun berkas cetak', () => renderPrints(prints, cardSource, options))),
  ];
  const page = join(workDir, 'galeri.html');
  await writeFile(`${page}.part`, await pageOf(files, dir));
  await rename(`${page}.part`, page);
  await rm(dir, { recursive: true, force: true });
  return page;
}

async function pageOf(files: PublishedFile[], dir: string): Promise<string> {
  const byPost = Map.groupBy(files, ({ post }) => postKey(post));
  const sections = await Promise.all(
    extremePosts.map(async (post) => section(post, byPost.get(postKey(post)) ?? [], dir)),
  );
  const { markup } = html`<!doctype html>
    <html lang="id">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>Galeri kartu</title>
        <style>
          body {
            font: 16px system-ui;
            margin: 1rem;
            background: #ddd;
            color: #111;
          }
          section > div {
            display: flex;
            flex-wrap: wrap;
            gap: 12px;
            align-items: flex-start;
          }
          figure {
            margin: 0;
          }
          figcaption {
            font-size: 13px;
          }
          img {
            display: block;
            height: 380px;
            width: auto;
            max-width: 100%;
          }
          h2 {
            font-size: 1rem;
            margin: 1.5rem 0 0.5rem;
          }
        </style>
      </head>
      <body>
        <h1>Galeri kartu: ${extremePosts.length} tulisan ekstrem, ${files.length} gambar</h1>
        ${sections}
      </body>
    </html>`;
  return markup;
}

async function section(post: Post, files: PublishedFile[], dir: string) {
  const figures = await Promise.all(
    files.map(async (file) => {
      const { outlet, slide, path, width, height, paper, picture, bytes } = file;
      // Half the pixels are enough to judge by, and leave the page a tenth of its weight.
      const webp = await sharp(join(dir, picture?.path ?? path))
        .resize({ width: 720, withoutEnlargement: true })
        .webp()
        .toBuffer();
      const data = webp.toString('base64');
      const name = `${outlets[outlet].label}${slide > 0 ? ` ${slide}` : ''}`;
      return html`<figure>
        <img src="data:image/webp;base64,${data}" alt="${name}: ${titleOf(post)}" loading="lazy" />
        <figcaption>${name}, ${paper ?? `${width} × ${height}`}, ${Math.round(bytes / 1000)} kB</figcaption>
      </figure>`;
    }),
  );
  return html`<section>
    <h2>${post.kind} · ${post.id}</h2>
    <div>${figures}</div>
  </section>`;
}
