import { createHash } from 'node:crypto';
import type { Post } from '#src/domain/post.ts';

/**
 * Tells the states of a post apart by what its files and captions say: eight characters that change with any field, but not with the article's
 * text, with which no kit changes.
 */
export function versionOf(post: Post): string {
  const { body: _body, bodyLine: _line, file: _file, ...fields } = post;
  return createHash('sha256').update(JSON.stringify(fields)).digest('hex').slice(0, 8);
}
