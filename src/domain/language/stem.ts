/**
 * A light stem of one Indonesian word: "pemutakhiran", "memutakhirkan" and "mutakhir" meet, as do "rekrutmen" and "merekrut".
 * No dictionary is needed but short lists of roots whose first letter the nasal prefix does not change, or hides.
 * Affix rules: Tata Bahasa Baku Bahasa Indonesia; stripping in the order of Tala (2003), "A Study of Stemming Effects", with its minimum lengths tightened.
 */
export function stem(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const made = stripped(word);
  stems.set(word, made);
  return made;
}

/** Texts say the same words again and again: a site has some ten thousand. */
const stems = new Map<string, string>();

function stripped(word: string): string {
  if (word.length < 5 || /\d/.test(word)) return word;
  const ownSense = ownSenses.find(([form]) => form.test(word));
  if (ownSense) return ownSense[1];
  if (/^ketidak.{3,}an$/.test(word)) return stem(`ke${word.slice(7)}`);
  const bare = word.replace(/(?<=.{3}[^n])nya$|(?<=.{4})nya$|(?<=.{4})(?:(?<!lang|ni)kah|pun)$/, '');
  if (roots.has(bare)) return bare;
  const { rest, verb, noun } = withoutPrefixes(bare);
  return withoutSuffix(rest, verb, noun);
}

/** What a colloquial form may come from, likeliest first: "nyoblos" from "coblos", "daftarin" from "daftar", "namaku" from "nama". */
export function spokenStems(word: string): string[] {
  const bases = [word, ...(/(?:ku|mu|lah|in)$/.test(word) ? [word.replace(/(?:ku|mu|lah|in)$/, '')] : [])];
  return bases
    .flatMap((base) => [base, ...heads(base)])
    .filter((base) => base.length >= 3)
    .map(stem);
}

function heads(word: string): string[] {
  const rest = (length: number) => word.slice(length);
  if (/^nge./.test(word)) return [rest(3), rest(2), `k${rest(2)}`];
  if (/^ng[aiueo]/.test(word)) return [rest(2), `k${rest(2)}`];
  if (/^ny[aiueo]/.test(word)) return [`c${rest(2)}`, `s${rest(2)}`];
  if (/^n[aiueocdj]/.test(word)) return [rest(1), `t${rest(1)}`];
  if (/^m[aiueo]/.test(word)) return [`p${rest(1)}`];
  if (/^ke.{4}/.test(word) || /^se.{4}/.test(word)) return [rest(2)];
  return [];
}

function withoutPrefixes(word: string): { rest: string; verb: boolean; noun: boolean } {
  let rest = word;
  let verb = false;
  let noun = false;
  if (/^di.{3}/.test(rest)) [rest, verb] = [rest.slice(2), true];
  else if (/^ter.{4}/.test(rest) && !/^teri/.test(rest)) [rest, verb] = [rest.slice(3), true];
  else if (/^ke.{4,}an$/.test(rest)) [rest, noun] = [rest.slice(2), true];
  // Who wins ("menang") has no nasal before a root "tang".
  const nasal = noun && startsWithRoot(rest) ? undefined : withoutNasal(rest);
  if (nasal !== undefined) {
    noun ||= rest.startsWith('pe');
    verb ||= rest.startsWith('me');
    rest = nasal;
  }
  if (startsWithRoot(rest)) return { rest, verb, noun };
  if (/^ber.{4}/.test(rest)) rest = rest.slice(3);
  else if (/^per.{4}/.test(rest))
    [rest, noun] = [startsWithRoot(rest.slice(2)) ? rest.slice(2) : rest.slice(3), !verb];
  else if (/^pe[lrwytd].{3}/.test(rest) && !verb && nasal === undefined) [rest, noun] = [rest.slice(2), true];
  return { rest, verb, noun };
}

/** The word without me- or pe- and its nasal; undefined when there is none. */
function withoutNasal(word: string): string | undefined {
  const [, nasal, rest] = /^[mp]e(nge(?=cek|cat|bom|tes|sah|pos)|ng|ny|n|m|)(.+)$/.exec(word) ?? [];
  if (nasal === undefined || rest === undefined) return undefined;
  const vowel = /^[aiueo]/.test(rest);
  const root = vowel ? restored(nasal, rest) : rest;
  if (root.length < 3) return undefined;
  switch (nasal) {
    case 'nge':
      return root;
    case 'ng':
      return vowel || /^[kghq]/.test(rest) ? root : undefined;
    case 'ny':
      return vowel ? root : undefined;
    case 'n':
      return vowel || /^[tdcjzs]/.test(rest) ? (root.length >= 4 ? root : undefined) : undefined;
    case 'm':
      return vowel || /^[pbfv]/.test(rest) ? (root.length >= 4 ? root : undefined) : undefined;
    default:
      return word.startsWith('me') && /^[lrwy].{3}/.test(rest) ? rest : undefined;
  }
}

/** The root's first letter, which the nasal has taken: memilih, pilih; menulis, tulis; menyebar, sebar; mengirim, kirim, but mengubah, ubah. */
function restored(nasal: string, rest: string): string {
  const kept = { ng: rest, ny: `s${rest}`, n: `n${rest}`, m: `m${rest}` }[nasal] ?? rest;
  if (nasal === 'ng') return startsWithRoot(`k${rest}`) ? `k${rest}` : rest;
  if (nasal === 'ny') return startsWithRoot(`ny${rest}`) ? `ny${rest}` : kept;
  if (startsWithRoot(kept)) return kept;
  return `${nasal === 'm' ? 'p' : 't'}${rest}`;
}

function withoutSuffix(word: string, verb: boolean, noun: boolean): string {
  if (roots.has(word)) return word;
  if (/^.{4,}tmen$/.test(word)) return word.slice(0, -3);
  if (/kan$/.test(word)) {
    const isKan = !noun && (verb || !/[aiueo]kan$/.test(word));
    if (isKan && word.length >= 6) return word.slice(0, -3);
  }
  if (/an$/.test(word) && word.length >= (verb || noun ? 5 : 6)) return withoutI(word.slice(0, -2), false);
  return withoutI(word, verb || noun);
}

/** -i follows roots that end in one consonant or in u ("mewakili", "mengetahui"), never -si or -ai. */
function withoutI(word: string, affixed: boolean): string {
  return affixed && word.length >= 5 && /(?:[aiueo][bdhklmnprt]|ng|[uo])i$/.test(word)
    ? word.slice(0, -1)
    : word;
}

function startsWithRoot(rest: string): boolean {
  return [/(?:kan|i)$/, /an$/, /$/].some((suffix) => {
    const root = rest.replace(suffix, '');
    return root.length >= 4 && roots.has(root);
  });
}

/** Derived words that left their root's sense behind: who renews is not new, who has died does not stay, an announcement is not general, who is elected does not vote, a levy is no ballot, and an award has no price. */
const ownSenses: readonly [RegExp, string][] = [
  [/(?:per|pem)ba(?:ha)?ru/, 'perbarui'],
  [/^meninggal(?:nya)?$/, 'meninggal'],
  [/umumkan$|^pengumum/, 'pengumuman'],
  [/^terpilih(?:nya)?$/, 'terpilih'],
  [/^pungutan(?:nya)?$/, 'pungutan'],
  [/^(?:ber)?penghasilan(?:nya)?$/, 'penghasilan'],
  [/^(?:peng|meng|di)harga/, 'penghargaan'],
  [/^(?:peng|meng|di)awas/, 'pengawas'],
  [/^(?:ke)?penduduk/, 'penduduk'],
  [/^(?:di|mem|pem|ter)batas/, 'batas'],
  [/^(?:ter|ke)data$/, 'terdata'],
];

const roots: ReadonlySet<string> = new Set(
  `mutakhir muat mulai minta milik main masuk muka mudah maju mati manfaat magang makam manipulasi masak maaf mandat mediasi menang minat
  mobilisasi modifikasi mohon monitor motivasi mudik mundur musnah
  nilai naik nama nikah niat nanti nasihat netral nonaktif nyata nyala
  kirim kenal kira kurang kumpul kabar kait kaji kandung kelola keluar kembali kembang kunjung kuasa kosong kemuka kawal kenan kena kerja
  klaim kunci kurung kuat kemas konsumsi kampanye kaca kendara
  rekrut rencana rekap rusak rawat ramal rakit
  partai perintah perlu pertama perempuan perangkat periksa peran periode persen permisi pemilu
  pegawai pelabuhan perkara pesan petisi pendek penting pelosok pekan
  sampai selesai pakai pilih bukan terima terbit tertib terang
  pensiun beri dinas disabilitas diskominfo digital dini didik berita berkas berani kecamatan kelurahan desember minggu januari februari badan laman halaman`.split(
    /\s+/,
  ),
);
