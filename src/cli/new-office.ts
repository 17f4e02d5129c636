import { readdir, readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { ContentError } from '#src/content/content-error.ts';
import { readContent } from '#src/content/read.ts';
import { settings } from '#src/content/settings.ts';
import { judgeYaml } from '#src/content/yaml-file.ts';
import { problemLine } from '#src/domain/problem.ts';
import { group } from '#src/schemas/fields.ts';
import { writeContent } from './new-office/content.ts';
import { type Answers, answerTo, completeAnswers, questions } from './new-office/questions.ts';
import { findRegion, type Region } from './new-office/region.ts';
import { printFailure } from './report.ts';

// `npm run new-office -- ../isi-balikpapan`: makes the content of a hub for another office, from answers at the terminal or from a file
// (`--answers jawaban.yml`: region and the ids of the questions).
try {
  const { values, positionals } = parseArgs({
    options: { answers: { type: 'string' } },
    allowPositionals: true,
  });
  const [folder] = positionals;
  if (!folder)
    throw new Error(
      'sebutkan folder isi yang akan dibuat, misalnya: npm run new-office -- ../isi-balikpapan',
    );
  const target = resolve(folder);
  if ((await readdir(target).catch(() => [])).length > 0)
    throw new Error(`folder ${target} tidak kosong; pilih folder lain`);
  const { region, answers } = values.answers
    ? await answersInFile(values.answers)
    : await answersAtTerminal();
  await make(target, region, answers);
  const content = relative(process.cwd(), target);
  console.log(`
Isi untuk ${answers.name} siap di ${target}: ${region.districts.length} kecamatan di ${region.name}, ${region.province}.
Lihat hasilnya:  CONTENT_DIR=${content} npm start
Periksa tulisan yang ikut disalin (tanya jawab, halaman), lengkapi office.yml, lalu mulailah menulis.
Untuk GitHub atau GitLab Pages, atau meja redaksi di situs: folder ini menggantikan folder content di salinan repositori Suluh.`);
} catch (error) {
  printFailure(error, process.stderr);
  process.exitCode = 1;
}

/** Written beside and checked first: a folder of content is there whole or not at all. */
async function make(target: string, region: Region, answers: Answers): Promise<void> {
  const part = join(dirname(target), `.${basename(target)}-baru`);
  await rm(part, { recursive: true, force: true });
  try {
    await writeContent(settings().contentDir, part, region, answers);
    const { problems } = await readContent(part);
    if (problems.length > 0) throw new ContentError(problems);
    await rm(target, { recursive: true, force: true });
    await rename(part, target);
  } finally {
    await rm(part, { recursive: true, force: true });
  }
}

async function answersInFile(file: string) {
  const quoted = 'Tulis di antara tanda kutip';
  const answer = z.string({ error: quoted }).optional();
  const schema = group({
    region: z.string({ error: `${quoted}: kode atau nama kabupaten atau kota, misalnya: "64.71"` }),
    ...(Object.fromEntries(questions.map(({ id }) => [id, answer])) as Record<
      (typeof questions)[number]['id'],
      typeof answer
    >),
  });
  const { data, problems } = judgeYaml(await readFile(file), file, schema);
  if (!data || problems.length > 0) throw new Error(problems.map(problemLine).join('\n'));
  const { region: wanted, ...given } = data;
  const region = await findRegion(wanted);
  return { region, answers: completeAnswers(region, given) };
}

async function answersAtTerminal() {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  let open = true;
  const closed = new Promise<never>((_, reject) =>
    terminal.once('close', () => {
      open = false;
      reject(new Error('berhenti sebelum semua pertanyaan dijawab; tidak ada yang dibuat'));
    }),
  );
  closed.catch(() => {});
  /** Asks until the answer does. */
  const ask = async <T>(question: string, take: (line: string) => T | Promise<T>): Promise<T> => {
    const line = await Promise.race([terminal.question(question), closed]);
    try {
      return await take(line);
    } catch (error) {
      if (!open || !(error instanceof Error)) throw error;
      console.log(`   Belum tepat: ${error.message}`);
      return ask(question, take);
    }
  };
  try {
    console.log(
      'Dua belas pertanyaan untuk hub kantor baru. Tekan Enter untuk memakai yang di dalam kurung.\n',
    );
    const region = await ask('1. Kabupaten atau kota (nama atau kode): ', findRegion);
    const answers: Answers = {};
    for (const [i, question] of questions.entries()) {
      const usual = 'usual' in question ? ` [${question.usual(region)}]` : '';
      answers[question.id] = await ask(`${i + 2}. ${question.ask}${usual}: `, (line) => {
        const { answer, problem } = answerTo(question, region, line);
        if (problem) throw new Error(problem);
        return answer;
      });
    }
    return { region, answers };
  } finally {
    terminal.close();
  }
}
