import { kinds } from '#src/domain/kinds.ts';
import type { Post } from '#src/domain/post.ts';
import type { Topic } from '#src/schemas/catalogues.ts';
import type { OfficeData } from '#src/schemas/office.ts';

/**
 * At most five hashtags: office, kind and topics, each word with a capital so that screen readers tell the words apart
 * (https://help.x.com/en/using-x/how-to-use-hashtags). Five is this hub's own measure, far below any outlet's limit.
 */
export function hashtags(post: Post, office: OfficeData, topics: Topic[]): string {
  const names = [
    office.shortName,
    kinds[post.kind].label,
    ...topics.filter(({ id }) => post.topics.includes(id)).map(({ name }) => name),
  ];
  const tags = new Set(names.map(tagOf).filter((tag) => tag !== undefined));
  return [...tags].slice(0, 5).join(' ');
}

/** "#DataPemilih"; none for a name without a letter, which no outlet takes for a hashtag. */
function tagOf(name: string): string | undefined {
  const words = name.match(/[\p{L}\p{N}]+/gu) ?? [];
  const tag = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
  return /\p{L}/u.test(tag) ? `#${tag}` : undefined;
}
