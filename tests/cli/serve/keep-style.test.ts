import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { keepStyle } from '#src/cli/serve/keep-style.ts';

const office = `# Identitas kantor.

# Nama lengkap kantor.
name: KPU Kabupaten Kampar
# Kode wilayah.
region: "14.01"
services:
  # Paling sering dicari.
  - title: Cek DPT Online
    url: https://cekdptonline.kpu.go.id
`;

test('comments, quotation marks and order stay when one value changes', () => {
  const saved = `region: '14.01'
services:
  - url: https://cekdptonline.kpu.go.id
    title: Cek DPT
name: KPU Kabupaten Kampar
`;
  expect(keepStyle(office, saved)).toBe(office.replace('Cek DPT Online', 'Cek DPT'));
});

test('new fields are added, emptied ones go', () => {
  const saved = `name: KPU Kabupaten Kampar
region: '14.01'
email: kantor@contoh.go.id
`;
  const merged = keepStyle(office, saved);
  expect(parse(merged)).toEqual(parse(saved));
  expect(merged).toContain('# Nama lengkap kantor.');
  expect(merged).not.toContain('services');
});

test('the text of a post is the saved one, its front matter keeps the notes', () => {
  const before = '---\n# Jangan ubah judul.\ntitle: "Rapat pleno"\ntopics: [dpb]\n---\n\nLama.\n';
  const saved = '---\ntitle: Rapat pleno\ntopics:\n  - dpb\n  - tahapan\n---\n\nBaru.\n---\nMasih isi.\n';
  expect(keepStyle(before, saved)).toBe(
    '---\n# Jangan ubah judul.\ntitle: "Rapat pleno"\ntopics: [dpb, tahapan]\n---\n\nBaru.\n---\nMasih isi.\n',
  );
});

test('values win over notes: each list entry is the saved one, also after one was taken out', () => {
  const before = 'rows:\n  # pertama\n  - a: 1\n  - a: 2\n  - a: 3\n';
  const saved = 'rows:\n  - a: 2\n  - a: 3\n';
  expect(parse(keepStyle(before, saved))).toEqual({ rows: [{ a: 2 }, { a: 3 }] });
});

test.each([
  ['broken before', 'name: [\n', 'name: A\n'],
  ['not a map before', '- a\n', 'name: A\n'],
  ['broken after', 'name: A\n', 'name: [\n'],
])('a file that is %s is saved as the desk sent it', (_what, before, saved) => {
  expect(keepStyle(before, saved)).toBe(saved);
});

test('line ends of Windows are no obstacle', () => {
  const before = '---\r\n# Catatan\r\ntitle: "Rapat"\r\n---\r\nIsi.\r\n';
  const saved = '---\ntitle: Rapat baru\n---\nIsi.\n';
  const merged = keepStyle(before, saved);
  expect(merged).toContain('# Catatan');
  expect(merged).toContain('Rapat baru');
});
