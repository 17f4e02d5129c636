/** Reads "2/5" into the choice of every fifth item, from the second on; everything without it. Throws when it is not such a part. */
export function partOf(shard: string | undefined): <T>(items: T[]) => T[] {
  if (shard === undefined) return (items) => items;
  const [, part, parts] = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(shard) ?? [];
  if (!part || !parts || Number(part) > Number(parts))
    throw new Error(`--shard harus bagian dari jumlah, misalnya: --shard 2/5; yang diberikan: ${shard}`);
  return (items) => items.filter((_, i) => i % Number(parts) === Number(part) - 1);
}
