import { brokenPicture, mediaContentFindings } from '#src/guards/media-content.ts';
import { readPicture } from '#src/guards/pictures/read-picture.ts';
import type { Finding } from '#src/guards/text/finding.ts';

/**
 * Judges a file that somebody wants to upload by the functions of the build, and takes out of a picture what its maker wrote into it: at a git host
 * everything that is saved stays in the history, place and owner of a photo among it. `name` is what the file will be called, `own` are the
 * office's telephones, `canBeShown` tries a picture.
 */
export async function judgeUpload(
  bytes: Uint8Array,
  name: string,
  own: ReadonlySet<string>,
  canBeShown: (picture: Uint8Array) => Promise<boolean>,
): Promise<Judgement> {
  const picture = readPicture(bytes);
  const clean = picture?.clean ?? bytes;
  const findings = await mediaContentFindings(clean, name, own);
  const refused = findings.find(({ rule }) => rule === undefined);
  if (refused) return { refusal: refused.message };
  if (picture && !(await canBeShown(clean)))
    return { refusal: `Berkas ${name} ${brokenPicture(name.slice(name.lastIndexOf('.') + 1))}` };
  return {
    bytes: clean,
    isCleaned: clean.length !== bytes.length || clean.some((byte, i) => byte !== bytes[i]),
    warnings: findings,
  };
}

/** What comes of a file: why it is not taken, or what is uploaded in its place. */
export type Judgement =
  | { refusal: string }
  | {
      bytes: Uint8Array;
      /** True where something was taken out. */
      isCleaned: boolean;
      /** What an editor may release in the post that names the file. */
      warnings: Finding[];
    };
