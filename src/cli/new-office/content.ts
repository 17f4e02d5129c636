import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { parseDocument, stringify } from 'yaml';
import { z } from 'zod';
import { districtsSchema } from '#src/schemas/catalogues.ts';
import { officeSchema } from '#src/schemas/office.ts';
import { ownWords } from './own-words.ts';
import { type Answers, reviewChoices } from './questions.ts';
import type { Region } from './region.ts';

/** Folders whose files hold for every office, as far as they do not speak of this one. */
const general = ['faq', 'guides', 'pages'];
const empty = ['agenda', 'announcements', 'clarifications', 'dpb', 'media'];

/**
 * Writes the content of a new office into a folder: its identity and kecamatan, and from this office's content what holds for every office,
 * with the names changed. Paragraphs of pages and whole answers that speak of this office stay behind, and so do all its posts.
 */
export async function writeContent(
  from: string,
  to: string,
  region: Region,
  answers: Answers,
): Promise<void> {
  const officeText = await readFile(join(from, 'office.yml'), 'utf8');
  const office = officeSchema.parse(parseDocument(officeText).toJS());
  const districts = districtsSchema.parse(
    parseDocument(await readFile(join(from, 'districts.yml'), 'utf8')).toJS(),
  );
  const words = ownWords(office, districts, {
    name: answers.name ?? '',
    shortName: answers.shortName ?? '',
    regionName: region.name,
    partner: { name: answers.partnerName ?? '', fullName: answers.partnerFullName ?? '' },
  });

  await write(join(to, 'office.yml'), officeYaml(officeText, region, answers));
  await write(join(to, 'districts.yml'), districtsYaml(region));
  for (const name of ['topics.yml', 'glossary.yml'])
    await write(join(to, name), words.rename(await readFile(join(from, name), 'utf8')));
  for (const folder of general)
    for (const name of await namesIn(join(from, folder))) {
      const text = words.rename(await readFile(join(from, folder, name), 'utf8'));
      if (folder === 'pages') await write(join(to, folder, name), words.withoutOwnParagraphs(text));
      else if (!words.speaksOfOwn(text) && !text.includes('media/'))
        await write(join(to, folder, name), text);
    }
  for (const folder of empty) await mkdir(join(to, folder), { recursive: true });
}

/** This office's file with its notes, and the new office's values. */
function officeYaml(text: string, region: Region, answers: Answers): string {
  const old = z.object({ documentCode: z.string() }).parse(parseDocument(text).toJS()).documentCode;
  const documentCode = region.code.replace('.', '');
  const document = parseDocument(text.replaceAll(`/${old}/`, `/${documentCode}/`));
  const { name, shortName, address, site, email, whatsapp, colour, timeZone, partnerName, partnerFullName } =
    answers;
  const kinds = reviewChoices[answers.review as keyof typeof reviewChoices] ?? [];
  for (const key of ['hotline', 'whatsapp', 'email', 'social', 'colours', 'review', 'logo'])
    document.delete(key);
  const values = {
    name,
    shortName,
    region: region.code,
    documentCode,
    regionName: region.name,
    province: region.province,
    timeZone,
    address,
    site,
    email,
    whatsapp,
    colours: colour === undefined ? undefined : { main: colour },
    partner: { name: partnerName, fullName: partnerFullName },
    review: kinds.length === 0 ? undefined : { kinds, since: new Date().toISOString().slice(0, 10) },
  };
  for (const [key, value] of Object.entries(values))
    if (value !== undefined) document.set(key, document.createNode(value));
  for (const key of ['region', 'documentCode', 'whatsapp']) quote(document.get(key, true));
  quote(document.getIn(['review', 'since'], true));
  return String(document);
}

/** Codes and numbers keep their quotation marks, by which they stay text. */
function quote(node: unknown): void {
  if (typeof node === 'object' && node !== null && 'type' in node) node.type = 'QUOTE_DOUBLE';
}

function districtsYaml({ districts }: Region): string {
  const note = `# Kecamatan menurut kode Kemendagri. villages = jumlah desa dan kelurahan.
# Sumber kode dan nama: idn-area-data (MIT). Periksa dengan daftar resmi sebelum dipakai.
`;
  return (
    note +
    stringify(districts, { defaultStringType: 'PLAIN', defaultKeyType: 'PLAIN' }).replace(
      /^(- code: )"?([\d.]+)"?$/gm,
      '$1"$2"',
    )
  );
}

async function namesIn(dir: string): Promise<string[]> {
  return (await readdir(dir).catch(() => [])).filter((name) => /\.mdx?$|\.yml$/.test(basename(name)));
}

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
