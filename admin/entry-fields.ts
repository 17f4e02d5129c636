import type { DecapConfig, DecapField } from './decap-config.ts';

/** Fields of the form of an entry: those of its collection, or of its file where a collection is a list of single files. */
export function entryFields({ collections }: DecapConfig, name: string, slug: string): DecapField[] {
  const collection = collections.find((one) => one.name === name);
  return collection?.fields ?? collection?.files?.find((file) => file.name === slug)?.fields ?? [];
}
