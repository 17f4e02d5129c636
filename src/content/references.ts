import { kinds } from '#src/domain/kinds.ts';
import { fieldName } from '#src/domain/problem.ts';
import type { WarningRule } from '#src/domain/warnings.ts';
import type { Post, Recapitulation } from '#src/domain/post.ts';
import type { District, Topic } from '#src/schemas/catalogues.ts';

/** A reference from one file to another that leads nowhere, or to something that may not be published. */
export interface BrokenReference {
  file: string;
  path: PropertyKey[];
  message: string;
  /** For a warning, what an editor names to release it. */
  rule?: WarningRule | undefined;
}

/** What posts may refer to; a catalogue that could not be read is not held against them. */
export interface Catalogue extends RecapitulationIds {
  districts: District[] | undefined;
  topics: Topic[] | undefined;
}

/** Names of the recapitulations that there are. */
export interface RecapitulationIds {
  /** Those too that could not be read. */
  recapitulationIds: string[];
  /** Recapitulations that are still being written. */
  draftRecapitulationIds: string[];
}

/** Every topic, kecamatan and recapitulation that a post names but that does not exist, and a recapitulation that is a draft. */
export function brokenReferences(post: Post, { districts, topics, ...ids }: Catalogue): BrokenReference[] {
  const knownTopics = topics?.map(({ id }) => id);
  const found: BrokenReference[] = [];
  const add = (path: PropertyKey[], message: string) => found.push({ file: post.file, path, message });

  for (const [i, topic] of post.topics.entries())
    if (knownTopics && !knownTopics.includes(topic))
      add(
        ['topics', i],
        `Topik "${topic}" tidak ada di topics.yml. Pilih salah satu: ${knownTopics.join(', ')}`,
      );
  if (post.kind === 'faq') return found;

  for (const [i, code] of (post.districts ?? []).entries()) {
    const message = districtMessage(code, districts);
    if (message) add(['districts', i], message);
  }
  if (post.kind === 'agenda' && post.venue.district) {
    const message = districtMessage(post.venue.district, districts);
    if (message) add(['venue', 'district'], message);
  }
  if (post.kind === 'announcement' && post.dpb && !ids.recapitulationIds.includes(post.dpb))
    add(['dpb'], recapitulationMessage(post.dpb, ids));
  return found;
}

/** Every kecamatan in a recapitulation that does not exist. */
export function brokenDistricts(dpb: Recapitulation, districts: District[] | undefined): BrokenReference[] {
  return dpb.rows.flatMap(({ district }, i) => {
    const message = districtMessage(district, districts);
    return message ? [{ file: dpb.file, path: ['rows', i, 'district'], message }] : [];
  });
}

/** Posts that share an id: it ends the address and names the files of the repost kit, so it is given only once. */
export function repeatedIds(posts: Post[]): BrokenReference[] {
  const first = new Map<string, Post>();
  return posts.flatMap((post) => {
    const earlier = first.get(post.id);
    if (!earlier) first.set(post.id, post);
    return earlier
      ? [
          {
            file: post.file,
            path: [],
            message: `Nama berkas ini sudah dipakai oleh ${earlier.file}. Ubah nama ${kinds[post.kind].label.toLowerCase()} ini, misalnya: ${post.id}-2.md`,
          },
        ]
      : [];
  });
}

/** Names a reference's field for the report. */
export function referenceField({ path }: BrokenReference): string {
  return fieldName(path);
}

function recapitulationMessage(
  id: string,
  { recapitulationIds, draftRecapitulationIds }: RecapitulationIds,
): string {
  const what = draftRecapitulationIds.includes(id)
    ? `Rekapitulasi "${id}" masih konsep, jadi angkanya belum tampil bagi pembaca. Terbitkan dulu (content/dpb/${id}.yml), jadikan pengumuman ini konsep juga, atau pilih yang lain.`
    : `Rekapitulasi "${id}" tidak ada di content/dpb.`;
  return `${what} Yang ada: ${recapitulationIds.join(', ') || 'belum ada'}`;
}

function districtMessage(code: string, districts: District[] | undefined): string | undefined {
  if (!districts || districts.some((district) => district.code === code)) return undefined;
  const [first] = districts;
  return `Kode kecamatan "${code}" tidak ada di districts.yml.${first ? ` Contoh yang ada: "${first.code}" (${first.name})` : ''}`;
}
