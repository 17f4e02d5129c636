/** Why an attachment's bytes are not what its ending says, and what to do; undefined when they are. */
export function documentProblem(media: string, ending: string, bytes: Buffer): string | undefined {
  switch (ending) {
    case 'pdf':
      return bytes.subarray(0, 5).equals(Buffer.from('%PDF-'))
        ? undefined
        : `Berkas ${media} bukan PDF. ${again('PDF')}`;
    case 'docx':
      return officeProblem(media, bytes, 'word/document.xml', 'dokumen Word (docx)');
    case 'xlsx':
      return officeProblem(media, bytes, 'xl/workbook.xml', 'lembar Excel (xlsx)');
    case 'csv':
      return isPlainTable(bytes)
        ? undefined
        : `Berkas ${media} bukan tabel CSV berpengodean UTF-8. ${again('CSV UTF-8')}`;
    default:
      return `Berkas jenis ${ending} tidak diterima (${media}). Simpan sebagai PDF, lalu unggah ulang`;
  }
}

function again(type: string): string {
  return `Buka di aplikasinya, simpan ulang sebagai ${type}, lalu unggah ulang`;
}

/** Office files are ZIP archives; the names of their parts stand in them uncompressed (ECMA-376 part 2). */
function officeProblem(media: string, bytes: Buffer, mainPart: string, type: string): string | undefined {
  const isArchive = bytes.subarray(0, 4).equals(Buffer.from('PK\u0003\u0004'));
  if (!isArchive || !bytes.includes('[Content_Types].xml') || !bytes.includes(mainPart))
    return `Berkas ${media} bukan ${type}. ${again(type)}`;
  if (bytes.includes('vbaProject.bin'))
    return `Berkas ${media} memuat makro. Simpan sebagai ${type} tanpa makro, lalu unggah ulang`;
  return undefined;
}

function isPlainTable(bytes: Buffer): boolean {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return !/^\s*</.test(text) && !/[^\t\r\n\P{Cc}]/u.test(text);
  } catch {
    return false;
  }
}
