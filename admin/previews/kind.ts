import { type Kind, kindIds, kinds } from '#src/domain/kinds.ts';

/** The kind of the posts of a collection; undefined where it holds something else. */
export function kindOf(collection: string): Kind | undefined {
  return kindIds.find((kind) => kinds[kind].folder === collection);
}
