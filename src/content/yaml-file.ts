import type { z } from 'zod';
import type { Problem } from '#src/domain/problem.ts';
import { hiddenCharacters, withoutHidden } from '#src/guards/hidden-character.ts';
import { personalDataProblems } from '#src/guards/personal-data.ts';
import { decodeText } from './decode-text.ts';
import { splitFrontMatter } from './front-matter.ts';
import { withoutReleased } from './releases.ts';
import { validate } from './validate.ts';
import { type ParsedYaml, parseYaml } from './yaml.ts';

/** Judges the bytes of a .yml file by its schema. */
export function judgeYaml<T extends z.ZodType>(
  bytes: Uint8Array,
  file: string,
  schema: T,
): { data: z.infer<T> | undefined; problems: Problem[] } {
  const { yaml, problems: inFile } = parseYamlFile(bytes, file);
  if (!yaml) return { data: undefined, problems: inFile };
  const { data, problems } = validate(schema, yaml, file);
  return { data, problems: [...problems, ...inFile] };
}

/** Parses the bytes of a .yml file; problems are those of a file that cannot be read, or personal data in it. */
export function parseYamlFile(
  bytes: Uint8Array,
  file: string,
): { yaml: ParsedYaml | undefined; problems: Problem[] } {
  const text = decodeText(bytes);
  if (text === undefined)
    return {
      yaml: undefined,
      problems: [
        { file, line: 1, field: '', message: 'Berkas ini bukan teks UTF-8. Simpan ulang sebagai teks UTF-8' },
      ],
    };
  const hidden = hiddenCharacters(text).map((one) => ({ file, field: '', ...one }));
  const yaml = parseYaml(withoutHidden(text), file, 1);
  if (yaml.problems.length > 0) return { yaml: undefined, problems: [...hidden, ...yaml.problems] };
  return { yaml, problems: [...hidden, ...personal(file, text, yaml)] };
}

/** Identity numbers and home addresses; telephones in these files are the office's own. */
function personal(file: string, raw: string, yaml: ParsedYaml): Problem[] {
  const { value, place } = yaml;
  const lineOf = (path: PropertyKey[]) => place(path).line;
  const problems = personalDataProblems({ file, kind: 'dpb', raw, value, lineOf, bodyLine: 1 }, new Set());
  return withoutReleased(problems, value).filter(({ rule }) => rule !== 'nomor-ponsel');
}

/** The parsed YAML of a .yml file or of a post's front matter; undefined where it cannot be read. */
export function yamlOf(file: string, bytes: Uint8Array): ParsedYaml | undefined {
  if (file.endsWith('.yml')) {
    const text = decodeText(bytes);
    return text === undefined ? undefined : parseYaml(text, file, 1);
  }
  const split = splitFrontMatter(bytes, file);
  return 'message' in split ? undefined : parseYaml(split.yaml, file, split.yamlLine);
}
