import type { Site } from '#src/content/site.ts';
import { relatedIndex } from '#src/domain/related.ts';
import { previewSource } from '../source.ts';

/**
 * What components of a page ask for, in the place of src/content/site.ts: the desk knows the office and its data, but no other posts. Throws while
 * the office's own files have a problem.
 */
export async function site(): Promise<Site> {
  const source = await previewSource();
  if (!source) throw new Error('Identitas kantor, daftar kecamatan, atau daftar topik bermasalah');
  return { ...source, glossary: [], posts: [], guides: [], related: relatedIndex([]), at: new Date() };
}
