import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { readContent } from '#src/content/read.ts';
import { assignCodes, type IssuedCodes } from '#src/domain/codes.ts';
import { visiblePosts } from '#src/domain/clock.ts';
import { editionOf, withdrawalOf } from '#src/domain/post.ts';
import type { PublishedFile } from '#src/domain/published-file.ts';
import { cardRecords } from '#src/register/card-records.ts';
import { writeCodePages } from '#src/register/code-pages.ts';
import { checkRegister, visibleItems } from '#src/register/gate.ts';
import { writeRegister } from '#src/register/write-register.ts';
import { registerContent } from '#src/register/register-content.ts';
import { copyMedia } from '#src/content/copy-media.ts';
import type { Content } from '#src/content/read.ts';
import { hub } from '../content/hub.ts';

/** The moment at which tests publish. */
const publishedAt = new Date('2026-01-20T12:00:00+07:00');

/** The small hub after its first publication: every post registered with one file of a type. `keys` are private keys. */
export async function registeredHub(keys?: string, type: PublishedFile['type'] = 'image/jpeg') {
  const fixture = await hub();
  const { dir } = fixture;
  const read = async (): Promise<Content> => {
    const { content, problems } = await readContent(dir);
    if (!content) throw new Error(JSON.stringify(problems));
    return content;
  };
  const check = async (at = publishedAt) => checkRegister(dir, await read(), at);
  const register = async ({ renderer = '', at = publishedAt, keys: given = keys } = {}) => {
    const content = await read();
    const { ledger } = await check(at);
    const files = filesOf(content, ledger.issued, renderer, at, type);
    return { files, ...(await registerContent(dir, content, files, { at, keys: given })) };
  };
  /** Writes what a build writes of the register, its codes and its files, and gives the folder. */
  const publish = async (renderer = '') => {
    const site = await mkdtemp(join(tmpdir(), 'suluh-site-'));
    onTestFinished(() => rm(site, { recursive: true, force: true }));
    const content = await read();
    const { register: log, ledger } = await check();
    const files = filesOf(content, ledger.issued, renderer, publishedAt, type);
    const posts = visiblePosts(content.posts, publishedAt);
    await writeRegister(site, {
      register: log,
      ledger,
      items: await visibleItems(dir, content, publishedAt),
    });
    const records = cardRecords(files, {
      posts,
      files,
      looks: new Map(),
      register: log,
      ledger,
      office: content.office,
    });
    await writeCodePages(site, records, content.office);
    await copyMedia(dir, site, posts, content.office);
    await mkdir(join(site, 'kartu'));
    for (const { path, code } of files) await writeFile(join(site, path), drawn(renderer, code));
    return site;
  };
  return { ...fixture, read, check, register, publish, first: await register() };
}

/** A file for every visible post, as a renderer would make it. */
function filesOf(
  content: Content,
  issued: IssuedCodes,
  renderer: string,
  at: Date,
  type: PublishedFile['type'],
): PublishedFile[] {
  const posts = visiblePosts(content.posts, at).filter((post) => !withdrawalOf(post));
  const subjects = posts.map((post) => ({
    kind: post.kind,
    id: post.id,
    outlet: 'square' as const,
    slide: 0,
    edition: editionOf(post),
  }));
  return assignCodes(subjects, issued).flatMap((code, i) => {
    const post = posts[i];
    if (!post) return [];
    const bytes = drawn(renderer, code);
    return {
      post: { kind: post.kind, id: post.id },
      outlet: 'square',
      slide: 0,
      code,
      path: `/kartu/${code}.jpg`,
      type,
      width: 1080,
      height: 1080,
      bytes: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    };
  });
}

/** What stands for a picture. */
function drawn(renderer: string, code: string): string {
  return `picture ${renderer} ${code}`;
}
