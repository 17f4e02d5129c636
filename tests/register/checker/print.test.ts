import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, type TestContext } from 'vitest';
import type { CardContent } from '#src/cards/card-content.ts';
import { type PrintSheet, sheetsOf } from '#src/cards/print/sheets.ts';
import { checkPicture } from '#src/register/checker/check.ts';
import { pixelsOf } from '#src/register/references/make-reference.ts';
import { contentOf } from '../../cards/drawing.ts';
import { pictureOf } from '../../cards/print/pdf-page.ts';
import { attacks } from '../../eval/cards/attacks.ts';
import { openShelf, openStudio } from '../../eval/cards/studio.ts';
import { clarificationPost, office } from '../../fixtures/posts/base.ts';

const host = 'kab-kampar.kpu.go.id';
const studio = await openStudio();
const genuine = contentOf(clarificationPost('2019-01-03-kontainer'), 'instagram');
const forged = contentOf(
  clarificationPost('2019-01-03-kontainer', {
    title: 'KPU, Bawaslu, dan Bea Cukai memeriksa pelabuhan: memang ada kontainer surat suara itu',
  }),
  'instagram',
);

for (const outlet of ['poster', 'baliho'] as const)
  test(`a ${outlet} that was photographed from paper matches, one that says something else does not`, async (context) => {
    const [sheet] = sheetsOf(outlet, office);
    if (!sheet) throw new Error('no sheet');
    const shelf = openShelf();
    const { picture } = await studio.drawPrint(genuine, sheet);
    await shelf.add(genuine.code, host, picture);
    const photo = async (content: CardContent) => {
      const paper = await printed(context, content, sheet);
      return pixelsOf((await attacks['paper']?.run(paper)) ?? paper);
    };
    expect(await checkPicture(await photo(genuine), host, shelf)).toMatchObject({ finding: 'cocok' });
    // The rest of a headline moves with a changed word.
    expect(await checkPicture(await photo(forged), host, shelf)).toMatchObject({
      finding: expect.stringMatching(/^(diubah|bukan)$/),
    });
  });

/** The sheet as poppler prints its PDF, which knows nothing of how cards are drawn. */
async function printed(context: TestContext, content: CardContent, sheet: PrintSheet): Promise<Buffer> {
  const dir = await mkdtemp(join(tmpdir(), 'suluh-print-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  const file = join(dir, 'sheet.pdf');
  await writeFile(file, (await studio.drawPrint(content, sheet)).pdf);
  return (await pictureOf(file, 1700)) ?? context.skip('poppler (pdftoppm) is not installed');
}
