import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import sharp from 'sharp';
import { test } from './own-desk.ts';

// The office's zone decides, not the computer's.
test.use({ timezoneId: 'America/New_York' });

test('a template is filled in with the help of its fields, and a blank that is left in it is refused', async ({
  page,
}) => {
  await open(page, '#/collections/agenda');
  await page.getByRole('link', { name: 'Rapat pleno triwulan' }).click();
  await expect(field(page, 'Judul')).toHaveValue(/^Rapat pleno terbuka PDPB triwulan \[isi/);
  page.on('dialog', (dialog) => dialog.accept().catch(() => undefined));
  await page.getByRole('button', { name: 'Rapat pleno triwulan' }).click();
  await expect(page.getByText(/^Contoh "Rapat pleno triwulan" sudah diisikan/)).toBeFocused();
  await expect(page.getByText(/^Masih ada \d+ bagian yang belum diisi/)).toBeVisible();

  const title = field(page, 'Judul');
  await title.fill('R'.repeat(125));
  await expect(title).toHaveAccessibleDescription('125 dari 120 huruf: terlalu panjang 5 huruf');
  await title.fill('Rapat pleno terbuka di [isi: tempat]');
  await expect(title).toHaveAccessibleDescription('36 dari 120 huruf');
  await field(page, 'Ringkasan').fill('Rapat pleno terbuka yang dimulai dari contoh.');
  await field(page, 'Tanggal terbit').fill('2030-05-14T09:00');
  await expect(
    page.getByText(/^Baru tampil pada Selasa, 14 Mei 2030 pukul 09.00 WIB, [\d.]+ hari lagi$/),
  ).toBeVisible();
  await field(page, 'Selesai (boleh kosong)').fill('2030-05-15T08:00');
  await field(page, 'Mulai').fill('2030-05-15T09:00');
  await expect(
    page.getByText(/Lebih awal daripada mulainya: Rabu, 15 Mei 2030 pukul 09.00 WIB/),
  ).toBeVisible();
  await field(page, 'Selesai (boleh kosong)').fill('2030-05-15T12:00');
  await field(page, 'Nama tempat').fill('Aula kantor');
  await publish(page);
  await expect(page.getByText(/"\[isi: tempat\]" belum diisi/).first()).toBeVisible();
  await expect(page).toHaveURL(/\/agenda\/new\b/);
});

test('figures pasted from Excel are checked while they are typed, and written as the others are', async ({
  page,
  desk,
}) => {
  await open(page, '#/collections/dpb/entries/2019-dpt-pemilu');
  await expect(page.getByText('✓ Semua angka cocok: 21 kecamatan, 458.639 pemilih.')).toBeVisible();
  await expect(page.getByText('Sudah disimpan')).toBeVisible();

  await page.goto('/admin/#/collections/dpb/new');
  await field(page, 'Judul').fill('Daftar pemilih triwulan tempelan');
  await field(page, 'Ringkasan').fill('Angka yang ditempelkan dari Excel di meja redaksi.');
  await field(page, 'Nama periode').fill('Triwulan tempelan');
  await field(page, 'Hari pertama').fill('2017-10-01');
  await field(page, 'Hari terakhir').fill('2017-12-31');
  await page.getByRole('button', { name: 'Tempel dari Excel' }).click();
  await field(page, 'Tempelkan tabelnya di sini').fill(
    'NO\tKECAMATAN\tPEMILIH\t\t\n\t\tL\tP\tL+P\n1\tKec. KUOK\t10.000\t10.100\t20.100\n2\tTAPUNG\t12.100\t12.200\t24.200\n\tJUMLAH\t22.100\t22.300\t44.400',
  );
  await page.getByRole('button', { name: 'Isi tabel dengan ini' }).click();
  await expect(page.getByText('⚠ 2 hal belum cocok:')).toBeVisible();
  await page
    .getByRole('button', { name: /^Tapung: Laki-laki 12.100 \+ perempuan 12.200 = 24.300, bukan 24.200/ })
    .click();
  const cell = field(page, 'Tapung, Jumlah pemilih');
  await expect(cell).toBeFocused();
  await publish(page);
  await expect(page.getByText(/^Angka belum cocok: Tapung/)).toBeVisible();
  await cell.fill('24,300');
  await expect(page.getByText('✓ Semua angka cocok: 2 kecamatan, 44.400 pemilih.')).toBeVisible();
  await publish(page);
  const file = join(desk.content, 'dpb/2017-triwulan-tempelan.yml');
  await expect
    .poll(() => readFile(file, 'utf8').catch(String))
    .toMatch(/rows:\n {2}- district: "?14\.01\.05"?\n {4}male: 10000\n {4}female: 10100\n {4}total: 20100\n/);
  expect(await readFile(file, 'utf8')).toMatch(
    /totals:\n {2}male: 22100\n {2}female: 22300\n {2}total: 44400\n/,
  );
});

test('what is pasted from Word comes as lists, headings and lines, without its pictures, which would break the desk', async ({
  page,
}) => {
  await open(page, '#/collections/agenda/new');
  const editor = page.getByLabel('Isi', { exact: true });
  await editor.click();
  await editor.evaluate((element, html) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.setData('text/html', html);
    const options = { inputType: 'insertFromPaste', dataTransfer, bubbles: true, cancelable: true };
    element.dispatchEvent(new InputEvent('beforeinput', options));
  }, pastedFromWord);
  await expect(page.getByText(/^Gambar tidak ikut ditempelkan/)).toBeVisible();
  await page.getByRole('switch', { name: /sebagai Markdown$/ }).click();
  await expect
    .poll(async () => (await editor.innerText()).split(/[\n\ufeff]+/).filter((line) => line !== ''))
    .toEqual([
      '## Susunan acara',
      '**Rapat** pleno',
      '1. Pembukaan',
      '2. Doa',
      'Jam · Acara',
      '09.00 · Mulai',
      'Lihat ini dan [situs KPU](https://www.kpu.go.id).',
    ]);
});

test('a photo from an earlier post is seen where it is chosen, and stays with the post like its attachment', async ({
  page,
  desk,
}) => {
  await mkdir(join(desk.content, 'media'), { recursive: true });
  await writeFile(join(desk.content, 'media/rapat.jpg'), await photo());
  await open(page, '#/collections/announcements/entries/2018-11-12-dpthp-2-pemilu-2019');
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.message());
    return dialog.accept();
  });
  const files = page.getByRole('dialog');
  await page.getByRole('button', { name: 'Buka Foto utama' }).click();
  await page.getByRole('button', { name: 'Pilih gambar' }).click();
  await files.getByText('rapat.jpg').click();
  await files.getByRole('button', { name: 'Pakai yang dipilih' }).click();
  await expect(page.locator('img[role="presentation"][src="/admin/media/rapat.jpg"]')).toBeVisible();
  await field(page, 'Keterangan gambar').fill('Petugas mencocokkan daftar pemilih');
  await page.getByRole('button', { name: 'Tambah lampiran' }).click();
  await page.getByRole('button', { name: 'Pilih berkas' }).click();
  for (const rows of ['a,b', 'a,b,c']) {
    const file = { name: 'Tabel.csv', mimeType: 'text/csv', buffer: Buffer.from(rows) };
    await files.locator('input[type="file"]').setInputFiles(file);
    // Not the note that it is being checked, which names it as well.
    await expect(files.getByText('tabel.csv', { exact: true }).first()).toBeVisible();
  }
  await expect.poll(() => asked).toEqual(['Berkas tabel.csv sudah ada. Ganti dengan berkas ini?']);
  await files.getByRole('button', { name: 'Pakai yang dipilih' }).click();
  await field(page, 'Nama lampiran').fill('Tabel pemilih (CSV)');
  await publish(page);
  await expect(page.getByText('Sudah disimpan')).toBeVisible();
  const post = join(desk.content, 'announcements/2018-11-12-dpthp-2-pemilu-2019.md');
  expect(await readFile(post, 'utf8')).toMatch(/src: media\/rapat.jpg[\s\S]+file: media\/tabel.csv/);
});

test('a published post is corrected with a note, and copied without it', async ({ page }) => {
  await open(page, '#/collections/announcements/entries/2024-09-20-dpt-pilkada-2024');
  await page.getByRole('button', { name: 'Buat koreksi' }).click();
  const note = field(page, 'Apa yang keliru, dan apa yang benar?');
  await expect(note).toBeFocused();
  await note.fill('Singkat');
  await page.getByRole('button', { name: 'Tambahkan koreksi' }).click();
  await note.fill('Jumlah TPS sebelumnya tertulis 1.208, yang benar 1.280.');
  await page.getByRole('button', { name: 'Tambahkan koreksi' }).click();
  await expect(page.getByText(/^Koreksi sudah dicatat. Sekarang perbaiki isinya/)).toBeFocused();
  await expect(field(page, 'Apa yang keliru dan apa yang benar')).toHaveValue(/yang benar 1.280/);
  await expect(field(page, 'Tanggal diperbarui (boleh kosong)')).toHaveValue(/^20\d\d-/);
  await expect(page.getByText('Belum disimpan')).toBeVisible();

  page.on('dialog', (dialog) => dialog.accept().catch(() => undefined));
  // The desk asks whether to leave what was typed: going on before it has been answered would keep it there.
  await page.goto('/admin/#/collections/announcements');
  await expect(page.locator('a[href*="/entries/2024-09-20-dpt-pilkada-2024"]')).toBeVisible();
  await page.goto('/admin/#/collections/announcements/entries/2024-09-20-dpt-pilkada-2024');
  await page.getByRole('button', { name: 'Tersimpan' }).click();
  await page.getByRole('menuitem', { name: 'Gandakan' }).click();
  await expect(page).toHaveURL(/announcements\/new$/);
  await expect(field(page, 'Judul')).toHaveValue(/^DPT Pilkada 2024/);
  await expect(field(page, 'Tanggal terbit')).not.toHaveValue(/^2024/);
  await expect(page.getByText('0 koreksi')).toBeVisible();
});

const pastedFromWord = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p{}</style></head><body>
<h1>Susunan<o:p></o:p>
acara</h1><p class=MsoNormal><b><span style='font-size:14.0pt'>Rapat</span></b> pleno<o:p></o:p></p><p class=MsoListParagraph
style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>1.<span>&nbsp;&nbsp; </span></span><![endif]>Pembukaan</p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>2.&nbsp; </span>Doa</p><img src="file:///C:/a.png">
<table><tr><td><p>Jam</p></td><td>Acara</td></tr><tr><td>09.00</td><td>Mulai</td></tr></table><p><img src="https://a.id/b.png" onerror="x()"></p>
<p>Lihat <a href="javascript:x()">ini</a> dan <a href="https://www.kpu.go.id">situs KPU</a>.</p></body></html>`;

async function open(page: Page, hash: string): Promise<void> {
  await page.goto(`/admin/${hash}`);
  await page.getByRole('button', { name: 'Masuk' }).click();
}

function photo(): Promise<Buffer> {
  return sharp({ create: { width: 1200, height: 630, channels: 3, background: 'teal' } })
    .jpeg()
    .toBuffer();
}

function field(page: Page, label: string) {
  return page.getByLabel(label, { exact: true });
}

async function publish(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Terbitkan' }).click();
  await page.getByRole('menuitem', { name: 'Terbitkan sekarang' }).click();
}
