import { districtsOf } from '#src/domain/archive.ts';
import { rfc3339 } from '#src/domain/instant.ts';
import { postPath } from '#src/domain/paths.ts';
import { filedOn, lastChange, type Post, titleOf, withdrawalOf } from '#src/domain/post.ts';
import { postKey, type PublishedFile } from '#src/domain/published-file.ts';
import type { Term } from '#src/schemas/catalogues.ts';
import { captionsOf } from '../captions.ts';
import type { Publisher } from '../captions/message.ts';
import { packagePath } from '../package/names.ts';
import { deskPosts, packagedPosts } from '../package/plan.ts';
import { versionOf } from '../version.ts';
import type { KitFeed } from './kit-schema.ts';

/** The kits of the 200 posts that changed last, for other systems: everything that the repost desk offers people. */
export function kitFeed(
  posts: Post[],
  filesOf: (post: Post) => PublishedFile[],
  publisher: Publisher & { glossary: Term[] },
): KitFeed {
  const { office } = publisher;
  const address = (path: string) => new URL(path, office.site).href;
  const packaged = new Set(packagedPosts(posts, filesOf));
  const listed = deskPosts(posts).slice(0, 200);
  return {
    version: 1,
    office: { name: office.name, region: office.region, url: address('/') },
    documentation: address('/feed/'),
    schema: address('/feed/kit.schema.json'),
    ...(listed[0] && { updated: rfc3339(lastChange(listed[0]), office) }),
    posts: listed.map((post) => ({
      id: postKey(post),
      kind: post.kind,
      url: address(postPath(post)),
      title: titleOf(post),
      published: rfc3339(post.kind === 'faq' ? filedOn(post) : post.published, office),
      updated: rfc3339(lastChange(post), office),
      version: versionOf(post),
      ...standing(post),
      sample: post.sample ?? false,
      topics: post.topics,
      districts: [...new Set(districtsOf(post))],
      captions: Object.fromEntries(captionsOf(post, publisher).map(({ id, text }) => [id, text])),
      ...(packaged.has(post) && { package: address(packagePath(post)) }),
      files: filesOf(post).map(({ outlet, slide, path, type, width, height, bytes, sha256, code }) => ({
        outlet,
        slide,
        url: address(path),
        type,
        ...(width !== undefined && { width }),
        ...(height !== undefined && { height }),
        bytes,
        sha256,
        code,
      })),
    })),
  };
}

function standing(post: Post): Pick<KitFeed['posts'][number], 'status' | 'note'> {
  const withdrawal = withdrawalOf(post);
  if (withdrawal) return { status: 'withdrawn', note: withdrawal.note };
  const correction = post.kind === 'faq' ? undefined : post.corrections?.at(-1);
  return correction ? { status: 'corrected', note: correction.note } : { status: 'current' };
}
