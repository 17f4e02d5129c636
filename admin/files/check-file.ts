import { sizeProblem } from '#src/guards/media-content.ts';
import { asker } from '../check/ask-worker.ts';
import { slugOf } from '../drafts/file-name.ts';
import type { Judgement } from './judge-upload.ts';
import { noteWarnings } from './warnings.ts';

/** Milliseconds for one file; a document of 300 pages takes a few seconds. */
const patience = 60_000;

const judge = asker<File, Judgement>(
  () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }),
  patience,
);

/** Files that have passed, so that they are not judged again when they are saved. */
const passed = new WeakSet<File>();

/** Judges a chosen file and gives the one to be uploaded in its place, under a name that fits an address. Rejects when the check cannot be carried out. */
export async function checkFile(file: File): Promise<{ refusal: string } | Accepted> {
  const name = uploadName(file.name);
  const size = sizeProblem(file.size, name);
  if (size) return { refusal: size };
  const judged = await judge(new File([file], name));
  if ('refusal' in judged) return judged;
  const { bytes, isCleaned, warnings } = judged;
  const made = new File([new Uint8Array(bytes)], name, { type: file.type });
  passed.add(made);
  noteWarnings(`media/${name}`, warnings);
  return { file: made, isCleaned, warnings: warnings.map(({ message }) => message) };
}

/** Why a file on its way to the host may not be saved as it is; undefined for one that may. */
export async function refusalOf(file: File): Promise<string | undefined> {
  if (passed.has(file)) return undefined;
  const checked = await checkFile(file);
  if ('refusal' in checked) return checked.refusal;
  return checked.isCleaned
    ? `Berkas ${file.name} memuat data kamera atau lokasi. Hapus dari tulisan ini, lalu unggah ulang: data itu dibuang saat diunggah`
    : undefined;
}

/** "Foto Rapat (1).JPG" -> "foto-rapat-1.jpg" */
export function uploadName(name: string): string {
  const dot = name.lastIndexOf('.');
  const [base, ending] = dot > 0 ? [name.slice(0, dot), name.slice(dot + 1)] : [name, ''];
  return `${slugOf(base).slice(0, 80) || 'berkas'}.${slugOf(ending)}`;
}

/** What is uploaded, and what to say about it. */
interface Accepted {
  file: File;
  isCleaned: boolean;
  warnings: string[];
}
