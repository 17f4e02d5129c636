import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Renderer } from '@takumi-rs/core';
import type { Post } from '#src/domain/post.ts';
import { registerFonts } from './look/fonts.ts';
import { loadFonts } from './look/load-fonts.ts';
import { stamped } from './stamp.ts';

/** Pixels along the longer side of a claim's picture on its page. */
const longest = 1200;

/**
 * Writes the picture of every claim under its stamp to where the page shows it, `<outDir>/media/…`; the picture as it was uploaded is never published.
 * Where several clarifications show one picture, the first verdict is stamped. Throws when a file is no picture.
 */
export async function writeClaimImages(posts: Post[], contentDir: string, outDir: string): Promise<void> {
  await mkdir(join(outDir, 'media'), { recursive: true });
  const verdicts = new Map(
    posts
      .toReversed()
      .flatMap((post) =>
        post.kind === 'clarification' && post.claimImage
          ? [[post.claimImage.src, post.verdict] as const]
          : [],
      ),
  );
  if (verdicts.size === 0) return;
  const renderer = new Renderer();
  await registerFonts(renderer, await loadFonts());
  for (const [src, verdict] of verdicts) {
    const window = { width: longest, height: longest, fit: 'inside' } as const;
    const picture = await stamped(renderer, join(contentDir, src), verdict, window);
    await mkdir(dirname(join(outDir, src)), { recursive: true });
    await picture.toFile(join(outDir, src));
  }
}
