import { momentIn } from '#src/domain/zones.ts';
import { formatMoment } from '#src/domain/dates.ts';
import type { Zone } from '../zone.ts';

/** A moment in an office's zone for people: "Senin, 3 Maret 2026 pukul 09.00 WIB". */
export function momentWords(at: Date, zone: Zone): string {
  return formatMoment(momentIn(at, zone));
}

/** An error whose whole text is for the editor: Decap shows what `String(error)` gives. */
export function told(message: string): Error {
  return Object.assign(new Error(message), { name: '' });
}

const kept = 'Yang Anda ketik tidak hilang';

/** That somebody else, or another window, has saved in the meantime. */
export const savedElsewhere = `tulisan ini sudah diubah di tempat lain sejak Anda membukanya. ${kept}: muat ulang halaman ini untuk melihat yang baru, lalu terima kembali salinan Anda.`;

/** Why saving failed, in words that say what becomes of what was typed; any other error as it is. `host` is the git host's, if there is one. */
export function savingFailed(error: unknown, host: string | undefined): unknown {
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
  return error;
}
