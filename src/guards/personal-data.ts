import { fieldName, type Problem } from '#src/domain/problem.ts';
import { hasHomeAddress } from './personal/home-addresses.ts';
import { identityNumbers } from './personal/identity-numbers.ts';
import { listedDigits } from './personal/listed-digits.ts';
import { mobileNumbers } from './personal/phones.ts';
import { bodyOf } from './text/body.ts';
import type { Finding } from './text/finding.ts';
import { type GuardedFile, leavesOf, listsOf } from './text/guarded-file.ts';

/**
 * Personal data in a text, line by line: NIK and KK numbers block, what may be one, mobile numbers and home addresses warn. `own` holds the
 * office's own numbers as local digits. Nothing that was found is repeated in full.
 */
export function personalDataFindings(text: string, own: ReadonlySet<string>): Finding[] {
  return text.split(/\r\n?|\n/).flatMap((line, below) => [
    ...identityNumbers(line).map(({ digits, certain }) => ({ ...identityFinding(digits, certain), below })),
    ...mobileNumbers(line, own).map((number) => ({
      message: `Ada nomor ponsel (${number.slice(0, 4)}…). Nomor pribadi tidak boleh terbit; tulis nomor kantor, atau samarkan, misalnya: ${number.slice(0, 4)}********`,
      rule: 'nomor-ponsel' as const,
      below,
    })),
    ...(hasHomeAddress(line)
      ? [
          {
            message:
              'Ada alamat dengan RT/RW di dekat nama orang. Alamat rumah tidak boleh terbit; sebut desa atau kelurahannya saja',
            rule: 'alamat-rumah' as const,
            below,
          },
        ]
      : []),
  ]);
}

/**
 * Personal data in a file of content: in its name, in its text as written, comments included, and in what readers see of it, where escapes are
 * resolved and marks no longer part a number. What is found in several ways is told once, with its line and, where it stands in a field, that.
 */
export function personalDataProblems(
  source: GuardedFile & { raw: string },
  own: ReadonlySet<string>,
): Problem[] {
  const { file, raw, value, lineOf, body, bodyLine } = source;
  const find = (text: string, line: number, field = '') =>
    personalDataFindings(text, own).map(({ message, rule, below = 0 }) => ({
      file,
      line: line + below,
      field,
      message,
      ...(rule ? { level: 'warn' as const, rule } : {}),
    }));
  const parts = body === undefined ? undefined : bodyOf(body);
  const seen = [
    ...leavesOf(value, []).flatMap(({ path, text }) => find(text, lineOf(path), fieldName(path))),
    ...listsOf(value, []).flatMap(({ path, items }) =>
      find(listedDigits(items), lineOf(path), fieldName(path)),
    ),
    ...(parts ? [...parts.blocks, ...parts.rows] : []).flatMap(({ text, line }) =>
      find(text, bodyLine + line - 1, 'isi'),
    ),
  ];
  const written = [...find(file.slice(file.lastIndexOf('/') + 1), 1), ...find(raw, 1)].map((problem) => {
    const same = seen.filter(({ message }) => message === problem.message);
    const field = (same.find(({ line }) => line === problem.line) ?? same[0])?.field ?? '';
    return { ...problem, field };
  });
  const told = new Set(written.map(({ message }) => message));
  return [...written, ...seen.filter(({ message }) => !told.has(message) && told.add(message))];
}

function identityFinding(digits: string, certain: boolean): Finding {
  const start = digits.slice(0, 4);
  return certain
    ? {
        message: `Ada nomor yang tampak seperti NIK atau nomor KK (${start}…). Data pribadi tidak boleh terbit. Hapus, atau samarkan, misalnya: ${start}************`,
      }
    : {
        message: `Ada nomor 16 angka yang mungkin NIK atau nomor KK (${start}…). Kalau benar, hapus, atau samarkan, misalnya: ${start}************`,
        rule: 'nomor-16-angka',
      };
}
