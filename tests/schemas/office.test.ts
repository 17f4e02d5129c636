import { describe, expect, test } from 'vitest';
import { officeSchema } from '#src/schemas/office.ts';
import { changed, refusals, type Written } from './given.ts';

const office: Written = {
  name: 'KPU Kabupaten Kampar',
  shortName: 'KPU Kampar',
  region: '14.01',
  documentCode: '1401',
  regionName: 'Kabupaten Kampar',
  province: 'Riau',
  timeZone: 'WIB',
  address: 'Jalan Tuanku Tambusai 69, Bangkinang',
  site: 'https://kab-kampar.kpu.go.id',
  partner: { name: 'Diskominfo Kampar', fullName: 'Dinas Komunikasi dan Informatika Kabupaten Kampar' },
};

describe('an office', () => {
  test.each<[string, unknown]>([
    ['site', 'https://kab-kampar.kpu.go.id/'],
    ['site', 'https://localhost:8443'],
    ['hotline', '0762 20000'],
    ['whatsapp', '6281200000000'],
    ['email', 'humas@kab-kampar.kpu.go.id'],
    ['social', { instagram: 'https://www.instagram.com/kpukampar/' }],
    ['services', [{ title: 'Cek DPT Online', url: 'https://cekdptonline.kpu.go.id/' }]],
    ['logo', 'media/logo.png'],
    ['timeZone', 'WITA'],
  ])('takes %s %j', (key, value) => {
    expect(refusals(officeSchema, changed(office, key, value))).toEqual([]);
  });

  test('needs everything that pages and cards print', () => {
    for (const key of Object.keys(office)) {
      const found = refusals(officeSchema, changed(office, key, undefined));
      expect(found).toHaveLength(1);
      expect(found[0]).toMatch(new RegExp(`^${key}: (Tulis|Pilih) `));
    }
  });

  const international = 'Tulis nomor internasional tanpa tanda tambah, misalnya: "6281200000000"';
  test.each<[string, unknown, string]>([
    ['region', 14.01, 'region: Tulis kode wilayah Kemendagri di antara tanda kutip, misalnya: "99.01"'],
    ['region', '1401', 'region: Tulis kode wilayah Kemendagri, misalnya: "99.01"'],
    ['documentCode', 1401, 'documentCode: Tulis kode di antara tanda kutip, misalnya: "9901"'],
    ['documentCode', '14.01', 'documentCode: Tulis empat angka, misalnya: "9901"'],
    ['timeZone', 'GMT+7', 'timeZone: Pilih salah satu: WIB, WITA, WIT'],
    [
      'site',
      'https://kpu.go.id/kampar',
      'site: Tulis alamat situs tanpa jalur, misalnya: https://kab-contoh.kpu.go.id',
    ],
    [
      'site',
      'https://kpu.go.id/?a=b',
      'site: Tulis alamat situs tanpa jalur, misalnya: https://kab-contoh.kpu.go.id',
    ],
    [
      'site',
      'https://kpu.go.id/#a',
      'site: Tulis alamat situs tanpa jalur, misalnya: https://kab-contoh.kpu.go.id',
    ],
    [
      'site',
      'http://kpu.go.id',
      'site: Tulis alamat lengkap yang diawali https://, misalnya: https://www.kpu.go.id/',
    ],
    [
      'hotline',
      76220000,
      'hotline: Angka harus di antara tanda kutip agar nol di depan tidak hilang, misalnya: "0762 123456"',
    ],
    ['whatsapp', 6281200000000, 'whatsapp: Tulis nomor di antara tanda kutip, misalnya: "6281200000000"'],
    ['whatsapp', '081200000000', `whatsapp: ${international}`],
    ['whatsapp', '+6281200000000', `whatsapp: ${international}`],
    ['whatsapp', '62 812-0000-0000', `whatsapp: ${international}`],
    ['email', 'humas', 'email: Tulis alamat surel, misalnya: humas@contoh.go.id'],
    [
      'social',
      { telegram: 'https://t.me/x' },
      'social: Kolom tidak dikenal: telegram. Yang dikenal: facebook, instagram, youtube, x, tiktok',
    ],
    [
      'social',
      { x: '@kpukampar' },
      'social.x: Tulis alamat lengkap yang diawali https://, misalnya: https://www.kpu.go.id/',
    ],
    [
      'logo',
      'media/logo.svg',
      'logo: Pilih berkas di content/media dengan nama huruf kecil tanpa spasi dan jenis jpg, jpeg, png, webp, avif, misalnya: media/berkas.jpg',
    ],
    ['services', [], 'services: Tulis 1–8 butir, masing-masing pada baris baru yang diawali "- "'],
  ])('refuses %s %j', (key, value, refusal) => {
    expect(refusals(officeSchema, changed(office, key, value))).toEqual([refusal]);
  });
});
