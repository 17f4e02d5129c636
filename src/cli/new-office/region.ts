import { getDistricts, getProvinces, getRegencies, getVillages } from 'idn-area-data';
import type { District } from '#src/schemas/catalogues.ts';
import type { OfficeData } from '#src/schemas/office.ts';

/**
 * A kabupaten or kota by its code ("64.71" or "6471") or its name ("Balikpapan", "Kabupaten Bandung"), with its kecamatan: codes and names of
 * Kemendagri as the package idn-area-data holds them. Throws, naming what there is, when none or several fit.
 */
export async function findRegion(wanted: string): Promise<Region> {
  const regencies = await getRegencies({ transform: true });
  const spoken = spokenName(wanted);
  const code = spoken.replace(/^(\d\d)(\d\d)$/, '$1.$2');
  const exact = regencies.filter((regency) => regency.code === code || regency.name.toLowerCase() === spoken);
  const found =
    exact.length > 0 ? exact : regencies.filter(({ name }) => shortName(name).toLowerCase() === spoken);
  const [regency, other] = found;
  if (!regency) {
    const core = shortName(spoken);
    const near = core ? regencies.filter(({ name }) => name.toLowerCase().includes(core)).slice(0, 8) : [];
    throw new Error(
      `tidak ada kabupaten atau kota "${wanted}".${near.length ? ` Mungkin: ${listed(near)}` : ' Tulis kodenya, misalnya 64.71, atau namanya'}`,
    );
  }
  if (other) throw new Error(`"${wanted}" dapat berarti ${listed(found)}. Tulis kode atau nama lengkapnya`);
  const provinces = await getProvinces();
  return {
    code: regency.code,
    name: regency.name,
    shortName: shortName(regency.name),
    isCity: regency.name.startsWith('Kota '),
    province: provinces.find((province) => province.code === regency.provinceCode)?.name ?? '',
    timeZone: timeZoneOf(regency.provinceCode),
    districts: await districtsOf(regency.code),
  };
}

/** A kabupaten or kota. */
export interface Region {
  /** "64.71" */
  code: string;
  /** "Kota Balikpapan" */
  name: string;
  /** "Balikpapan" */
  shortName: string;
  isCity: boolean;
  /** "Kalimantan Timur" */
  province: string;
  timeZone: OfficeData['timeZone'];
  districts: District[];
}

async function districtsOf(regency: string): Promise<District[]> {
  const districts = await getDistricts({ transform: true });
  const villages = Map.groupBy(await getVillages({ transform: true }), ({ districtCode }) => districtCode);
  const taken = new Set<string>();
  return districts
    .filter(({ regencyCode }) => regencyCode === regency)
    .map(({ code, name }) => ({
      code,
      name,
      slug: unusedSlug(name, taken),
      villages: villages.get(code)?.length ?? 0,
    }));
}

/** "Kota Juang" -> "kota-juang"; a name that occurs twice gets a number. */
function unusedSlug(name: string, taken: Set<string>): string {
  const slug = slugOf(name);
  let free = slug;
  for (let n = 2; taken.has(free); n++) free = `${slug}-${n}`;
  taken.add(free);
  return free;
}

/** "Kuta Alam" -> "kuta-alam": lower case, ASCII letters and digits. */
export function slugOf(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9\s/-]/g, '')
    .trim()
    .replace(/[\s/-]+/g, '-');
}

/** " KPU Kab. Bandung" -> "kabupaten bandung": as the list has it, in lower case. */
function spokenName(wanted: string): string {
  return wanted
    .toLowerCase()
    .replace(/["']/g, '')
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/^kpu /, '')
    .replace(/^kab(?:\.| ) ?/, 'kabupaten ');
}

function shortName(name: string): string {
  return name.replace(/^(?:Kabupaten|Kota)(?: Administrasi)? /i, '');
}

/** Keppres 41/1987: WITA in Bali, Nusa Tenggara, South, East and North Kalimantan and Sulawesi; WIT in Maluku and Papua; else WIB. */
function timeZoneOf(province: string): OfficeData['timeZone'] {
  const code = Number(province);
  if (code >= 81) return 'WIT';
  return code >= 63 || (code >= 51 && code <= 53) ? 'WITA' : 'WIB';
}

function listed(regencies: { code: string; name: string }[]): string {
  return regencies.map(({ code, name }) => `${name} (${code})`).join(', ');
}
