import { strToU8, zipSync } from 'fflate';

/** A PDF of one page. `objects` are further objects, from number 10 on; the other texts go into catalog, page and page content. */
export function pdf({
  content = '',
  catalog = '',
  page = '',
  objects = [],
  trailer = '',
}: PdfParts = {}): Uint8Array {
  const stream = `BT /F1 12 Tf 20 100 Td ${content} ET`;
  const text = `%PDF-1.7
1 0 obj <</Type/Catalog/Pages 2 0 R ${catalog}>> endobj
2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>> ${page}>> endobj
4 0 obj <</Length ${stream.length}>> stream
${stream}
endstream endobj
5 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica>> endobj
${objects.map((object, i) => `${10 + i} 0 obj ${object} endobj`).join('\n')}
trailer <</Root 1 0 R ${trailer}>>
%%EOF
`;
  return Buffer.from(text, 'latin1');
}

interface PdfParts {
  content?: string;
  catalog?: string;
  page?: string;
  objects?: string[];
  trailer?: string;
}

/** A Word file of these paragraphs (inner XML) and further parts by name. */
export function docx(paragraphs: string[], parts: Record<string, string> = {}): Uint8Array {
  const body = paragraphs.map((inner) => `<w:p>${inner}</w:p>`).join('');
  return archive({
    '[Content_Types].xml': '<Types/>',
    'word/document.xml': `<w:document><w:body>${body}</w:body></w:document>`,
    ...parts,
  });
}

/** An Excel file of one sheet's cells (XML of `<c>` elements) and further parts. */
export function xlsx(cells: string, parts: Record<string, string> = {}): Uint8Array {
  return archive({
    '[Content_Types].xml': '<Types/>',
    'xl/workbook.xml': '<workbook/>',
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData><row>${cells}</row></sheetData></worksheet>`,
    ...parts,
  });
}

/** A ZIP archive of texts. */
export function archive(parts: Record<string, string>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}
