/**
 * Whether a line tells where somebody lives: an address with RT and RW beside a person's name or a word that goes with one. An office or a hall
 * may stand in an RT; it has no such name beside it.
 */
export function hasHomeAddress(line: string): boolean {
  const address = /(?<!\p{L})RT\.?\s*0*\d{1,3}\s*(?:[/,.-]|dan)?\s*(?:RW\.?\s*)?0*\d{1,3}(?!\d)/iu.exec(line);
  if (!address) return false;
  const before = line.slice(Math.max(0, address.index - 160), address.index);
  return aboutPerson.test(before) || personName.test(before.replaceAll(placeName, ' · '));
}

const aboutPerson =
  /(?<!\p{L})(?:nama|an\.|a\.n\.|atas nama|nik|lahir|tinggal|berdomisili|domisili|rumah|bapak|pak|ibu|bu|sdr|sdri|saudara|saudari|tn|ny|warga bernama|almarhum|almarhumah)(?!\p{L})/iu;

/** Two or three capitalised words in a row. */
const personName = /(?<![\p{L}·])\p{Lu}\p{Ll}+(?: (?:bin|binti))?(?: \p{Lu}(?:\p{Ll}+|\.)){1,3}/u;

/** Places with their names: "Desa Tarai Bangun", "Balai Pertemuan Umum", "Jl. Sudirman". */
const placeName =
  /(?<!\p{L})(?:jalan|jl\.?|jln\.?|gang|gg\.?|desa|dusun|kelurahan|kel\.?|kecamatan|kec\.?|kabupaten|kab\.?|kota|provinsi|kampung|perumahan|perum|komplek|kompleks|blok|lingkungan|lorong|kantor|balai|aula|gedung|gor|sdn?|smpn?|sman?|smkn?|mts|man|paud|tk|tps|masjid|musala|mushalla|gereja|lapangan|posyandu|puskesmas|pasar|kpu|bawaslu|ppk|pps|kpps|panitia|sekretariat|hotel|taman|stadion|terminal|universitas|nomor|no\.?)(?: (?:\p{Lu}[\p{L}.]*|[IVX]+|\d+[A-Za-z]?))*/giu;
