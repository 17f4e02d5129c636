import type { Clarification } from '#src/domain/post.ts';

/** A clarification with this claim. */
export function clarification(claim: string, changes: Partial<Clarification> = {}): Clarification {
  const day = changes.firstSeen ?? '2024-01-01';
  return {
    kind: 'clarification',
    id: `${day}-${claim
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .slice(0, 40)}`,
    file: 'clarifications/contoh.md',
    body: '',
    bodyLine: 1,
    title: `Tidak benar: ${claim}`.slice(0, 120),
    summary: 'Kabar ini sudah diperiksa.',
    published: `${day}T09:00:00+07:00`,
    topics: ['hoaks'],
    claim,
    firstSeen: day,
    platforms: ['whatsapp'],
    verdict: 'salah',
    facts: ['Kabar ini tidak benar.'],
    evidence: [{ title: 'Periksa fakta', url: 'https://cekfakta.example/', publisher: 'Cek Fakta Contoh' }],
    ...changes,
  };
}
