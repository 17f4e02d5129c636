import { type Kind, kindIds, kinds } from '#src/domain/kinds.ts';

/** Sections of the site by the first part of their address: "agenda", "pengumuman", … */
export const sections: { section: string; kind: Kind }[] = kindIds.map((kind) => ({
  section: kinds[kind].path.slice(1, -1),
  kind,
}));

/** What a section holds, for its head and for search results. */
export const sectionIntroductions = {
  agenda: 'Jadwal kegiatan yang dapat Anda ikuti, beserta tempat dan waktunya.',
  announcement: 'Pengumuman resmi: data pemilih, perekrutan badan ad hoc, dan hasil kegiatan.',
  clarification: 'Kabar tentang pemilu yang sudah diperiksa, beserta fakta dan buktinya.',
  faq: 'Jawaban singkat atas pertanyaan yang sering diajukan warga.',
} as const satisfies Record<Kind, string>;

/** Posts on one page of a list. */
export const pageSize = 20;
