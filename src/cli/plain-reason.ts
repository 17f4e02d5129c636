/**
 * Why a command failed, for a person: what the system, Node or a network says in English is told in Indonesian with what to do, and keeps its code
 * for whoever looks it up; other messages are ours already.
 */
export function plainReason(error: Error): string {
  const { code, path } = detailsOf(error);
  const words = systemWords[code];
  if (words) return `${words(path ?? 'Berkas atau folder yang diperlukan')} (${code})`;
  if (code.startsWith('ERR_PARSE_ARGS')) return optionReason(error.message);
  if (error.message === 'fetch failed') return unreachable(error);
  return error.message;
}

/** What went wrong at a file, by the code of the system (errno(3)). */
const systemWords: Record<string, (path: string) => string> = {
  EACCES: notAllowed,
  EPERM: notAllowed,
  EROFS: (path) => `${path} berada di penyimpanan yang hanya dapat dibaca. Pilih folder lain`,
  ENOENT: (path) => `${path} tidak ada. Periksa ejaannya`,
  EEXIST: notFolder,
  ENOTDIR: notFolder,
  EISDIR: (path) => `${path} adalah folder, padahal yang diperlukan berkas. Sebutkan berkasnya`,
  ENOSPC: full,
  EDQUOT: full,
};

function notAllowed(path: string): string {
  return `${path} tidak boleh dibaca atau ditulis oleh pengguna yang menjalankan perintah ini. Jalankan sebagai pemiliknya, atau ubah pemiliknya (chown)`;
}

function notFolder(path: string): string {
  return `${path} adalah berkas, padahal yang diperlukan folder. Sebutkan folder lain`;
}

function full(path: string): string {
  return `Tempat penyimpanan penuh saat menulis ${path}. Kosongkan ruang, lalu ulangi`;
}

/** Node names the option in quotation marks: "Unknown option '--x'", "Option '--since <value>' argument missing". */
function optionReason(message: string): string {
  const option = /'(-[^' ]+)/.exec(message)?.[1] ?? '';
  if (message.startsWith('Unknown option')) return `pilihan ${option} tidak dikenal`;
  if (message.includes('does not take an argument')) return `pilihan ${option} ditulis tanpa isi`;
  if (option) return `pilihan ${option} harus disertai isinya`;
  return message;
}

function unreachable({ cause }: Error): string {
  const detail = cause instanceof Error ? ` (${detailsOf(cause).code || cause.message})` : '';
  return `situs itu tidak terjangkau${detail}. Periksa alamatnya dan sambungan internet, lalu ulangi`;
}

function detailsOf(error: Error): { code: string; path?: string } {
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return { code, ...('path' in error && typeof error.path === 'string' && { path: error.path }) };
}
