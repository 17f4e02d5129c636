import type { Agenda, Announcement, Clarification, Faq, Recapitulation } from '#src/domain/post.ts';
import type { District, Topic } from '#src/schemas/catalogues.ts';
import type { OfficeData } from '#src/schemas/office.ts';

/** An office with only what its schema asks for. */
export const office: OfficeData = {
  name: 'KPU Kabupaten Kampar',
  shortName: 'KPU Kampar',
  region: '14.01',
  documentCode: '1401',
  regionName: 'Kabupaten Kampar',
  province: 'Riau',
  timeZone: 'WIB',
  address: 'Jalan Tuanku Tambusai 69, Bangkinang',
  site: 'https://suluh.example',
  partner: { name: 'Diskominfo Kampar', fullName: 'Dinas Komunikasi dan Informatika' },
};

export const topics: Topic[] = [
  { id: 'dpb', name: 'Data pemilih', description: 'Pemutakhiran daftar pemilih.' },
  { id: 'hoaks', name: 'Hoaks & fakta', description: 'Kabar yang diperiksa.' },
];

export const districts: District[] = [
  { code: '14.01.01', name: 'Bangkinang Kota', slug: 'bangkinang-kota' },
  { code: '14.01.02', name: 'Kampar', slug: 'kampar' },
];

const origin = { file: 'x.md', body: '', bodyLine: 9 };

export function agenda(changes: Partial<Agenda> = {}): Agenda {
  return {
    ...origin,
    kind: 'agenda',
    id: '2021-06-30-rapat-koordinasi',
    title: 'Rapat koordinasi PDPB',
    summary: 'KPU Kampar dan Diskominfo membahas data pemilih.',
    published: '2021-06-28T09:00:00+07:00',
    topics: ['dpb'],
    start: '2021-06-30T09:00:00+07:00',
    end: '2021-06-30T12:00:00+07:00',
    venue: { name: 'Aula KPU Kampar', address: 'Jalan Tuanku Tambusai 69, Bangkinang' },
    status: 'scheduled',
    open: true,
    ...changes,
  };
}

export function announcement(changes: Partial<Announcement> = {}): Announcement {
  return {
    ...origin,
    kind: 'announcement',
    id: '2021-12-30-pdpb',
    title: 'Rekapitulasi PDPB triwulan IV',
    summary: 'KPU Kampar menetapkan 466.044 pemilih.',
    published: '2021-12-30T14:00:00+07:00',
    topics: ['dpb'],
    category: 'dpb',
    ...changes,
  };
}

export function clarification(changes: Partial<Clarification> = {}): Clarification {
  return {
    ...origin,
    kind: 'clarification',
    id: '2019-01-03-surat-suara',
    title: 'Tujuh kontainer surat suara tercoblos',
    summary: 'Pemeriksaan di pelabuhan tidak menemukan surat suara.',
    published: '2019-01-03T08:00:00+07:00',
    topics: ['hoaks'],
    claim: 'Ada 7 kontainer berisi 70 juta surat suara yang sudah tercoblos',
    firstSeen: '2019-01-02',
    platforms: ['whatsapp'],
    verdict: 'salah',
    facts: ['KPU, Bawaslu, dan Bea Cukai memeriksa pelabuhan malam itu juga.'],
    evidence: [{ title: 'Cek fakta', url: 'https://media.example/cek', publisher: 'Media' }],
    ...changes,
  };
}

export function faq(changes: Partial<Faq> = {}): Faq {
  return {
    ...origin,
    kind: 'faq',
    id: 'cek-dpt',
    question: 'Bagaimana cara mengecek nama saya di DPT?',
    short: 'Buka cekdptonline.kpu.go.id dan masukkan NIK Anda.',
    body: 'Siapkan **KTP-el**, lalu:\n\n1. buka [situsnya](https://cekdptonline.kpu.go.id)\n2. tulis NIK',
    topics: ['dpb'],
    updated: '2024-05-01',
    ...changes,
  };
}

export function recapitulation(changes: Partial<Recapitulation> = {}): Recapitulation {
  return {
    id: '2024-dpt-pilkada',
    file: 'dpb/2024-dpt-pilkada.yml',
    title: 'DPT Pilkada 2024',
    summary: 'Sebanyak 601 pemilih.',
    published: '2024-09-20T10:00:00+07:00',
    period: { label: 'DPT Pilkada 2024', from: '2024-08-11', to: '2024-09-20' },
    rows: [
      { district: '14.01.01', male: 150, female: 151, total: 301, new: 0 },
      { district: '14.01.02', male: 149, female: 151, total: 300, new: 4 },
    ],
    totals: { tps: 2, male: 299, female: 302, total: 601, new: 4, tms: { deceased: 2, moved: 1 } },
    ...changes,
  };
}
