import { officeSchema } from '#src/schemas/office.ts';
import type { DeskContext } from '../context.ts';
import type { DecapCollection } from '../decap-config.ts';
import { deskFields } from '../fields.ts';

/** Who publishes. */
export function officeCollection({ offset }: DeskContext): DecapCollection {
  const fields = deskFields(
    officeSchema,
    {
      name: { label: 'Nama kantor', hint: 'Tampil di kepala dan kaki setiap halaman.' },
      shortName: { label: 'Nama pendek', hint: 'Untuk tempat sempit, misalnya pada kartu.' },
      region: { label: 'Kode wilayah Kemendagri', hint: 'Misalnya: 99.01' },
      documentCode: { label: 'Kode dalam nomor surat', hint: 'Misalnya: 9901' },
      regionName: { label: 'Nama wilayah', hint: 'Misalnya: Kabupaten Contoh' },
      province: { label: 'Provinsi', hint: 'Tanpa kata "Provinsi".' },
      timeZone: { label: 'Zona waktu', options: { WIB: 'WIB', WITA: 'WITA', WIT: 'WIT' } },
      address: { label: 'Alamat' },
      site: { label: 'Alamat situs', hint: 'Masuk ke dalam setiap kode QR. Tanpa garis miring di belakang.' },
      hotline: { label: 'Telepon kantor' },
      whatsapp: {
        label: 'WhatsApp kantor',
        hint: 'Nomor internasional tanpa tanda tambah, misalnya: 6281200000000',
      },
      email: { label: 'Surel kantor' },
      social: {
        label: 'Media sosial',
        fields: {
          facebook: { label: 'Facebook' },
          instagram: { label: 'Instagram' },
          youtube: { label: 'YouTube' },
          x: { label: 'X (Twitter)' },
          tiktok: { label: 'TikTok' },
        },
      },
      partner: {
        label: 'Mitra yang menayangkan ulang',
        fields: {
          name: { label: 'Nama pendek' },
          fullName: { label: 'Nama lengkap' },
          url: { label: 'Alamat situs' },
        },
      },
      services: {
        label: 'Layanan resmi',
        singular: 'layanan',
        hint: 'Tautan yang sering dicari warga; tampil di kaki halaman.',
        summary: '{{fields.title}}',
        fields: { title: { label: 'Nama layanan' }, url: { label: 'Alamat' } },
      },
      baliho: {
        label: 'Ukuran baliho',
        singular: 'ukuran',
        hint: 'Ukuran bingkai baliho yang ada, dalam sentimeter. Tanpa ini dibuat 400 × 300.',
        summary: '{{fields.width}} × {{fields.height}} cm',
        fields: { width: { label: 'Lebar (cm)' }, height: { label: 'Tinggi (cm)' } },
      },
      desk: {
        label: 'Meja redaksi di situs',
        hint: 'Hanya bila redaksi masuk lewat situs. Diisi oleh pengelola teknis.',
        fields: {
          host: {
            label: 'Penyedia git',
            options: { gitlab: 'GitLab', gitea: 'Gitea', forgejo: 'Forgejo', github: 'GitHub' },
          },
          url: { label: 'Alamat penyedia', hint: 'Misalnya: https://gitlab.com' },
          repo: { label: 'Repositori', hint: 'Misalnya: kpu-contoh/suluh' },
          branch: { label: 'Cabang', hint: 'Misalnya: main' },
          appId: { label: 'ID aplikasi', hint: 'Untuk GitLab, Gitea, dan Forgejo.' },
          signIn: { label: 'Alamat layanan masuk', hint: 'Hanya untuk GitHub.' },
        },
      },
      colours: {
        label: 'Warna kantor',
        hint: 'Kosongkan untuk warna bawaan. Warna putusan klarifikasi tidak berubah.',
        fields: {
          main: { label: 'Warna utama', hint: 'Gelap; kepala halaman dan pengumuman. Misalnya: #123456' },
          second: { label: 'Warna kedua', hint: 'Gelap; agenda. Misalnya: #004d40' },
          accent: { label: 'Warna aksen', hint: 'Terang; angka dan tanda. Misalnya: #f2c14e' },
        },
      },
      review: {
        label: 'Pemeriksaan orang kedua',
        hint: 'Tulisan yang tidak boleh terbit sebelum dibaca orang lain daripada penulisnya.',
        fields: {
          kinds: {
            label: 'Jenis tulisan',
            options: { clarifications: 'Klarifikasi', dpb: 'Data pemilih' },
          },
          since: { label: 'Berlaku sejak', hint: 'Yang terbit sebelum tanggal ini tidak diminta.' },
        },
      },
      logo: { label: 'Logo', media: 'picture', hint: 'Tanpa ini dipakai gambar netral.' },
    },
    offset,
  );
  return {
    name: 'settings',
    label: 'Pengaturan',
    editor: { preview: false },
    files: [
      {
        name: 'office',
        label: 'Identitas kantor',
        file: 'content/office.yml',
        fields,
      },
    ],
  };
}
