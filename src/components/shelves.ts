import { site } from '#src/content/site.ts';
import { districtsOf, type Shelf, shelvesBy, shelvesByTime } from '#src/domain/archive.ts';

let loading: ReturnType<typeof load> | undefined;

/** The archive's shelves by time, topic and kecamatan. */
export function archive() {
  if (import.meta.env.DEV) return load();
  loading ??= load();
  return loading;
}

/** Every shelf that has a page of its own: months, topics and kecamatan. Years list their months. */
export async function listedShelves(): Promise<Shelf[]> {
  const { years, topics, districts } = await archive();
  return [...years.flatMap(({ months }) => months), ...topics, ...districts];
}

async function load() {
  const { posts, topics, districts } = await site();
  return {
    years: shelvesByTime(posts),
    topics: shelvesBy(topics, posts, {
      path: ({ id }) => `/arsip/topik/${id}/`,
      name: ({ name }) => name,
      keyOf: ({ id }) => id,
      keysOf: (post) => post.topics,
    }),
    districts: shelvesBy(districts, posts, {
      path: ({ slug }) => `/arsip/kecamatan/${slug}/`,
      name: ({ name }) => `Kecamatan ${name}`,
      keyOf: ({ code }) => code,
      keysOf: districtsOf,
    }),
  };
}
