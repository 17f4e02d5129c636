import { expect, test } from '@playwright/test';

test('reads a post aloud, piece by piece, where the browser has an Indonesian voice, and stops on demand', async ({
  page,
}) => {
  // The test's browser has no voices: one is put in its place, and what it is given to speak is kept.
  await page.addInitScript(() => {
    const spoken: string[] = [];
    Object.assign(window, { spoken });
    Object.defineProperty(speechSynthesis, 'speaking', { get: () => spoken.length > 0 });
    // Voices arrive when the page has long been laid out, as in Chromium.
    const voices: SpeechSynthesisVoice[] = [];
    speechSynthesis.getVoices = () => voices;
    Object.assign(window, {
      bringVoice: () => {
        voices.push({ lang: 'id-ID', name: 'Suara' } as SpeechSynthesisVoice);
        speechSynthesis.dispatchEvent(new Event('voiceschanged'));
      },
    });
    speechSynthesis.speak = ({ text }) => void spoken.push(text);
    speechSynthesis.cancel = () => void spoken.splice(0);
    Object.defineProperty(SpeechSynthesisUtterance.prototype, 'voice', { set: () => {}, get: () => null });
  });
  await page.goto('/klarifikasi/');
  await page.getByRole('main').getByRole('listitem').getByRole('link').first().click();
  await page.waitForURL(/\/klarifikasi\/\d/);
  const title = await page.getByRole('heading', { level: 1 }).innerText();
  const below = page.getByRole('main').getByRole('heading', { level: 2 }).first();
  const before = await below.boundingBox();
  await page.evaluate(() => (window as unknown as { bringVoice: () => void }).bringVoice());
  await expect(page.getByRole('button', { name: 'Dengarkan' })).toBeVisible();
  expect(await below.boundingBox(), 'nothing moves when the button appears').toEqual(before);
  await page.getByRole('button', { name: 'Dengarkan' }).click();
  const spoken = () => page.evaluate(() => (window as unknown as { spoken: string[] }).spoken);
  expect((await spoken())[0]).toBe(title);
  expect((await spoken()).length).toBeGreaterThan(5);
  await page.getByRole('button', { name: 'Berhenti' }).click();
  expect(await spoken()).toEqual([]);
});

test('offers no listening where there is no such voice', async ({ page }) => {
  await page.goto('/klarifikasi/');
  await page.getByRole('main').getByRole('listitem').getByRole('link').first().click();
  await expect(page.getByRole('button', { name: 'Dengarkan' })).toBeHidden();
});
