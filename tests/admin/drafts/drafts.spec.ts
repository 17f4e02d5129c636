import { appendFile, readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { test } from '../own-desk.ts';

test('a draft is saved before it is complete, survives a crash, and is published under its own name', async ({
  context,
  desk,
}) => {
  const agenda = join(desk.content, 'agenda');
  const title = 'Rapat konsep di Kuok';
  let page = await opened(context.newPage(), '/admin/#/collections/agenda/new');
  await field(page, 'Ringkasan').fill('Rapat yang ditulis sebagai konsep, lalu terbit di situs.');
  page = await crashed(page);
  await expect(field(page, 'Ringkasan')).toHaveValue(/ditulis sebagai konsep/);

  await page.getByRole('button', { name: 'Simpan sebagai konsep' }).click();
  await expect(page).toHaveURL(/entries\/\d{4}-\d\d-\d\d-konsep$/);
  const file = join(agenda, `${page.url().split('/').at(-1)}.md`);
  expect(await readFile(file, 'utf8')).toMatch(/^draft: true$/m);

  await field(page, 'Judul').fill(title);
  page = await crashed(page);
  await expect(field(page, 'Judul')).toHaveValue(title);
  await page.route('**/admin/api/v1', (route) => route.abort());
  await page.getByRole('button', { name: 'Simpan sebagai konsep' }).click();
  await expect(page.getByText(/Belum tersimpan: server meja redaksi tidak menjawab/).first()).toBeVisible();
  await expect(field(page, 'Judul')).toHaveValue(title);
  await page.unroute('**/admin/api/v1');
  await page.getByRole('button', { name: 'Simpan sebagai konsep' }).click();
  await expect.poll(() => readFile(file, 'utf8')).toContain(`title: ${title}`);

  await page.getByRole('button', { name: 'Terbitkan konsep ini' }).click();
  await expect(page.getByText('Topik belum diisi.')).toBeVisible();
  await field(page, 'Topik').click();
  await page.getByRole('option').first().click();
  await field(page, 'Mulai').fill('2030-05-15T09:00');
  await field(page, 'Nama tempat').fill('Balai desa Kuok');
  await publish(page);
  await expect(page).toHaveURL(/\d-rapat-konsep-di-kuok$/);
  const published = join(agenda, `${page.url().split('/').at(-1)}.md`);
  expect(published).not.toBe(file);
  expect(await readdir(agenda)).not.toContain(basename(file));
  expect(await readFile(published, 'utf8')).not.toContain('draft');
});

test('recapitulations, guides and questions may wait as drafts too, and a question is published from one', async ({
  context,
  desk,
}) => {
  for (const [collection, label, name] of [
    ['dpb', 'Ringkasan', 'rekapitulasi-konsep.yml'],
    ['guides', 'Ringkasan', 'konsep.yml'],
    ['faq', 'Jawaban singkat', 'konsep.md'],
  ] as const) {
    const form = await opened(context.newPage(), `/admin/#/collections/${collection}/new`);
    await field(form, label).fill('Belum.');
    await form.getByRole('button', { name: 'Simpan sebagai konsep' }).click();
    await expect(form).toHaveURL(/entries\/(?:rekapitulasi-)?konsep$/);
    expect(await readFile(join(desk.content, collection, name), 'utf8')).toMatch(/^draft: true$/m);
    await form.getByRole('button', { name: 'Terbitkan konsep ini' }).click();
    await expect(form.getByText(/Topik belum diisi|Judul belum diisi/).first()).toBeVisible();
    await form.goto(`/admin/#/collections/${collection}`);
    await expect(form.getByText(/^\(tanpa (?:judul|pertanyaan)\) · .*Konsep$/)).toBeVisible();
  }

  const form = await opened(context.newPage(), '/admin/#/collections/faq/entries/konsep');
  await field(form, 'Pertanyaan').fill('Apakah konsep tampil bagi pembaca?');
  await field(form, 'Jawaban singkat').fill('Tidak, konsep hanya terlihat di meja redaksi.');
  await field(form, 'Topik').click();
  await form.getByRole('option').first().click();
  await publish(form);
  await expect(form).toHaveURL(/\/apakah-konsep-tampil-bagi-pembaca$/);
  const published = join(desk.content, 'faq/apakah-konsep-tampil-bagi-pembaca.md');
  expect(await readFile(published, 'utf8')).not.toContain('draft');
});

test('what has changed on disk or in another window since it was opened is not overwritten', async ({
  context,
  desk,
}) => {
  const agenda = join(desk.content, 'agenda');
  const name = (await readdir(agenda)).filter((one) => one.endsWith('.md')).sort()[0] ?? '';
  const file = join(agenda, name);
  let page = await opened(
    context.newPage(),
    `/admin/#/collections/agenda/entries/${name.replace('.md', '')}`,
  );
  const other = await opened(context.newPage(), page.url());
  await expect(page.getByText(/juga terbuka di jendela lain sejak .* WIB/)).toBeVisible();
  await other.close({ runBeforeUnload: true });
  await expect(page.getByText(/juga terbuka di jendela lain/)).toBeHidden();

  const title = await field(page, 'Judul').inputValue();
  await field(page, 'Judul').fill(`${title} lagi`);
  await appendFile(file, '\nDitambahkan dari luar meja redaksi.\n');
  await publish(page);
  await expect(
    page.getByText(/Belum tersimpan: tulisan ini sudah diubah di tempat lain/).first(),
  ).toBeVisible();
  expect(await readFile(file, 'utf8')).not.toContain(`${title} lagi`);

  page = await crashed(page);
  await expect(field(page, 'Judul')).toHaveValue(`${title} lagi`);
  await publish(page);
  await expect.poll(() => readFile(file, 'utf8')).toContain(`${title} lagi`);
});

/** A page of the desk, signed in, that takes back what it is offered. */
async function opened(made: Promise<Page>, address: string): Promise<Page> {
  const page = await made;
  page.on('dialog', (dialog) => dialog.accept().catch(() => undefined));
  await page.goto(address);
  const signIn = page.getByRole('button', { name: 'Masuk' });
  const form = field(page, 'Judul').or(field(page, 'Pertanyaan'));
  await expect(signIn.or(form)).toBeVisible();
  if (await signIn.isVisible()) await signIn.click();
  await expect(form).toBeVisible();
  return page;
}

/** The same address in a new page, after the old one has gone without a word. */
async function crashed(page: Page): Promise<Page> {
  // Its copy of what was typed is written every second.
  await page.waitForTimeout(1200);
  await page.close();
  return opened(page.context().newPage(), page.url());
}

async function publish(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Terbitkan', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Terbitkan sekarang' }).click();
}

function field(page: Page, label: string) {
  return page.getByLabel(label, { exact: true });
}
