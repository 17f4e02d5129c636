import { formatMoment, type Moment } from '#src/domain/dates.ts';
import type { DecapField } from '../decap-config.ts';
import { inFormWords } from './form-words.ts';

/** A moment in an office's zone for people: "Senin, 3 Maret 2026 pukul 09.00 WIB". `offset` is "+07:00". */
export function momentWords(at: Date, offset: string): string {
  return formatMoment(momentOf(at, offset));
}

/** "2026-03-03T09:00:00+07:00" of a moment. */
function momentOf(at: Date, offset: string): Moment {
  const [, hours = '0'] = /^\+0?(\d+)/.exec(offset) ?? [];
  const local = new Date(at.getTime() + Number(hours) * 3_600_000);
  return `${local.toISOString().slice(0, 19)}${offset}`;
}

/** An error whose whole text is for the editor: Decap shows what `String(error)` gives. */
export function told(message: string): Error {
  return Object.assign(new Error(message), { name: '' });
}

const kept = 'Yang Anda ketik tidak hilang';

/** That somebody else, or another window, has saved in the meantime. */
export const savedElsewhere = `tulisan ini sudah diubah di tempat lain sejak Anda membukanya. ${kept}: muat ulang halaman ini untuk melihat yang baru, lalu terima kembali salinan Anda.`;

/**
 * Why saving failed, in words that say what becomes of what was typed, and name fields as the form does; any other error as it is. `host` is the
 * git host's, if there is one.
 */
export function savingFailed(error: unknown, host: string | undefined, fields: DecapField[]): unknown {
  const { message = '', status } = (error ?? {}) as { message?: string; status?: number };
  if (error instanceof TypeError || /failed to fetch|networkerror|timed? ?out/i.test(message))
    return told(
      host
        ? `${host} tidak dapat dihubungi. ${kept}; periksa jaringan, lalu simpan lagi.`
        : `server meja redaksi tidak menjawab. ${kept}; pastikan npm start masih berjalan, lalu simpan lagi.`,
    );
  if (status === 401)
    return told(`masa masuk Anda sudah habis. ${kept}: keluar, masuk lagi, lalu buka tulisan ini.`);
  if (status === 409) return told(savedElsewhere);
  if (!host && status === 422) return told(inFormWords(message, fields));
  return error;
}
