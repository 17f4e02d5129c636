import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import sharp from 'sharp';

test.use({ viewport: { width: 1280, height: 800 } });

test('every word that the guide tells editors to press or read is on the desk', async ({ page }) => {
  // Whether to leave what was typed: a page that is gone has taken its question with it.
  page.on('dialog', (dialog) => dialog.accept().catch(() => undefined));
  await page.goto('/admin/panduan/');
  const steps = await page.locator('[data-step]').evaluateAll((sections) =>
    sections.map((section) => ({
      id: section.getAttribute('data-step') ?? '',
      words: [...section.querySelectorAll('b')].map(({ textContent }) => textContent ?? ''),
    })),
  );
  expect(steps.map(({ id }) => id)).toEqual(Object.keys(scenes));
  const unknown: string[] = [];
  for (const { id, words } of steps) {
    let seen = '';
    await scenes[id]?.(page, async () => {
      seen += await wordsOf(page);
    });
    seen += await wordsOf(page);
    unknown.push(
      ...words.filter((word) => !seen.includes(word.toLowerCase())).map((word) => `${id}: ${word}`),
    );
    // PICTURES=1 takes the pictures of the guide anew.
    if (process.env['PICTURES']) await takePicture(page, id);
  }
  expect(unknown).toEqual([]);
});

/** How each step of the guide looks at the desk. `look` notes what can be read before the scene goes on. */
const scenes: Record<string, (page: Page, look: () => Promise<void>) => Promise<void>> = {
  async masuk(page, look) {
    await page.goto('/admin/');
    await expect(page.getByRole('button', { name: 'Masuk' })).toBeVisible();
    await look();
    await page.getByRole('button', { name: 'Masuk' }).click();
    await expect(page.getByRole('heading', { name: 'Jenis tulisan' })).toBeVisible();
    await page.goto('/admin/#/collections/agenda');
    await expect(page.getByRole('heading', { name: 'Agenda', exact: true })).toBeVisible();
  },
  async mulai(page, look) {
    await look();
    await page.goto('/admin/#/collections/agenda/new');
    await page.getByRole('button', { name: 'Rapat pleno triwulan' }).click();
    await expect(page.getByText(/^Contoh "Rapat pleno triwulan" sudah diisikan/)).toBeVisible();
  },
  async lihat(page) {
    await openEntry(page, 'agenda', '2024-11-27-pemungutan-suara-pilkada-2024');
    const pane = page.frameLocator('#preview-pane');
    await pane.getByRole('tab', { name: 'Kartu' }).click();
    await expect(pane.getByRole('img', { name: /^Kartu / })).toBeVisible();
  },
  async periksa(page) {
    await openEntry(page, 'announcements', '2024-09-20-dpt-pilkada-2024');
    await page
      .getByLabel('Ringkasan', { exact: true })
      .fill('Ditetapkan pada Senin, 20 September 2024. Tanyakan kepada petugas kami di 0812 3456 7890.');
    const pane = page.frameLocator('#preview-pane');
    await pane.getByText('1 hal perlu diperbaiki, 1 peringatan').click();
    await expect(pane.getByText(/Jumat, 20 September 2024/).first()).toBeVisible();
  },
  async terbit(page, look) {
    await page.goto('/admin/#/collections/agenda');
    await expect(page.locator('#preview-pane')).toHaveCount(0);
    await page.goto('/admin/#/collections/agenda/new');
    await page.getByLabel('Judul', { exact: true }).fill('Sosialisasi untuk pemilih pemula di Bangkinang');
    await look();
    await page.getByRole('button', { name: 'Terbitkan' }).click();
    await expect(page.getByRole('menuitem', { name: 'Terbitkan sekarang' })).toBeVisible();
  },
  async koreksi(page) {
    await page.keyboard.press('Escape');
    await openEntry(page, 'announcements', '2024-09-20-dpt-pilkada-2024');
    await page.getByRole('button', { name: 'Buat koreksi' }).click();
    await page
      .getByLabel('Apa yang keliru, dan apa yang benar?')
      .fill('Jumlah TPS sebelumnya tertulis 1.208, yang benar 1.280.');
  },
  async excel(page) {
    await page.goto('/admin/#/collections/dpb');
    await page.goto('/admin/#/collections/dpb/new');
    await page.getByRole('button', { name: 'Tempel dari Excel' }).click();
    await page
      .getByLabel('Tempelkan tabelnya di sini')
      .fill(
        'KECAMATAN\tL\tP\tL+P\nKUOK\t8.100\t8.159\t16.259\nTAPUNG\t27.200\t27.126\t54.236\nJUMLAH\t35.300\t35.285\t70.495',
      );
    await page.getByRole('button', { name: 'Isi tabel dengan ini' }).click();
    await expect(page.getByText(/hal belum cocok/)).toBeVisible();
    await page.getByText(/hal belum cocok/).scrollIntoViewIfNeeded();
  },
};

/** By way of the list: Decap keeps the draft of the last entry when only the address changes. */
async function openEntry(page: Page, collection: string, slug: string): Promise<void> {
  await page.goto(`/admin/#/collections/${collection}`);
  await expect(page.locator(`a[href*="/entries/${slug}"]`)).toBeVisible();
  await page.goto(`/admin/#/collections/${collection}/entries/${slug}`);
  await expect(page.getByLabel('Judul', { exact: true })).toBeVisible();
}

/** Everything that can be read now, the pane beside it too, in small letters. */
async function wordsOf(page: Page): Promise<string> {
  const texts = await Promise.all(
    page.frames().map((frame) => frame.evaluate(() => document.body.innerText).catch(() => '')),
  );
  return `${texts.join('\n').toLowerCase()}\n`;
}

async function takePicture(page: Page, id: string): Promise<void> {
  // What was typed last has to be drawn and checked.
  await page.waitForTimeout(2_500);
  const file = join(import.meta.dirname, '../../admin/guide', `${id}.webp`);
  await sharp(await page.screenshot())
    .resize({ width: 1120 })
    .webp({ quality: 82 })
    .toFile(file);
}
