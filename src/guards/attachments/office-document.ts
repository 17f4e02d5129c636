import { type Archive, ArchiveError, openArchive } from './archive.ts';
import { decodeEntities, officeText } from './office-text.ts';

/** The kinds of office file that may be attached: ending, main part and name. */
const kinds = {
  docx: { main: 'word/document.xml', type: 'dokumen Word (docx)' },
  xlsx: { main: 'xl/workbook.xml', type: 'lembar Excel (xlsx)' },
} as const;

/**
 * Opens a Word or Excel file: its text, or why it may not be published. Refused are macros, old Excel macro sheets, embedded files and
 * controls, DDE, and parts that are fetched from elsewhere when the file is opened.
 */
export function readOfficeDocument(
  bytes: Uint8Array,
  ending: keyof typeof kinds,
): { text: string } | { refusal: string } {
  const { main, type } = kinds[ending];
  const again = `Buka di aplikasinya, simpan ulang sebagai ${type}, lalu unggah ulang`;
  let archive: Archive;
  try {
    archive = openArchive(bytes);
  } catch (error) {
    if (!(error instanceof ArchiveError)) throw error;
    return error.reason === 'damaged'
      ? { refusal: `bukan ${type} yang utuh. ${again}` }
      : { refusal: `mengembang menjadi lebih dari 120 MB. Kecilkan, lalu unggah ulang` };
  }
  const { names, parts } = archive;
  if (!names.includes('[Content_Types].xml') || !names.includes(main))
    return { refusal: `bukan ${type}. ${again}` };
  const types = decodeEntities(parts.get('[Content_Types].xml') ?? '');
  if (
    names.some((name) => /vbaProject|macrosheets|\/vbaData/i.test(name)) ||
    /macroEnabled|vbaProject/i.test(types)
  )
    return { refusal: `memuat makro. Simpan sebagai ${type} tanpa makro, lalu unggah ulang` };
  if (names.some((name) => /(?:^|\/)(?:embeddings|activeX)\/|oleObject/i.test(name)))
    return { refusal: 'memuat berkas lain di dalamnya. Hapus objek sisipan itu, lalu unggah ulang' };
  if (
    new Set(names.map((name) => name.toLowerCase())).size !== names.length ||
    names.some((name) => name.includes('..') || name.startsWith('/') || name.includes('\\'))
  )
    return { refusal: `bukan ${type} yang wajar. ${again}` };
  for (const [name, xml] of parts) {
    if (/<!DOCTYPE|<!ENTITY/i.test(xml))
      return { refusal: `memuat deklarasi XML yang tidak wajar (${name}). ${again}` };
    if (/\.rels$/i.test(name) && fetchesFromElsewhere(xml))
      return {
        refusal:
          'mengambil bagian dari alamat lain saat dibuka. Hapus tautan data atau templat itu, lalu unggah ulang',
      };
    if (/\.rels$/i.test(name) && hasOddLink(xml))
      return { refusal: 'memuat tautan yang menjalankan sesuatu. Hapus tautan itu, lalu unggah ulang' };
    if (/<(?:\w+:)?f\b[^<>]*>[^<]*\b(?:WEBSERVICE|CALL|REGISTER|EXEC)\s*\(/i.test(xml))
      return { refusal: 'memuat rumus yang memanggil hal lain. Ganti dengan nilainya, lalu unggah ulang' };
    if (/\bDDE(?:AUTO)?\b[^<]{0,200}|ddeLink/.test(instructions(xml)))
      return { refusal: 'menjalankan perintah saat dibuka (DDE). Hapus bidang itu, lalu unggah ulang' };
  }
  return { text: officeText(archive) };
}

/** Relationships to other addresses are hyperlinks, which wait for a click, or things that are loaded at once. */
function fetchesFromElsewhere(rels: string): boolean {
  return relationsOf(rels).some(
    (relation) =>
      // A part in another format (HTML, RTF) is run through another program's reader.
      /Type=["'][^"']*\/aFChunk["']/i.test(relation) ||
      (/TargetMode=["']External["']/i.test(relation) && !/Type=["'][^"']*\/hyperlink["']/i.test(relation)),
  );
}

/** A hyperlink may lead to the web, to mail and to telephones, or to a place in the file itself. */
function hasOddLink(rels: string): boolean {
  return relationsOf(rels).some(
    (relation) =>
      /TargetMode=["']External["']/i.test(relation) &&
      !/\sTarget=["']\s*(?:https?:|mailto:|tel:|#|["'])/i.test(relation),
  );
}

function relationsOf(rels: string): string[] {
  return [...rels.matchAll(/<(?:\w+:)?Relationship\b[^<>]*>/g)].map(([relation]) => decodeEntities(relation));
}

/** Field codes of Word and links of Excel, where DDE stands; a text that only speaks of it is none. */
function instructions(xml: string): string {
  return [...xml.matchAll(/<w:instrText[^<>]*>([^<]*)|<w:fldSimple[^<>]*w:instr="([^"]*)"|<(ddeLink)\b/g)]
    .map(([, run, simple, link]) => run ?? simple ?? link ?? '')
    .join('');
}
