import { createHash } from 'node:crypto';
import { districtPath, dpbPath } from '#src/domain/paths.ts';
import type { Recapitulation } from '#src/domain/post.ts';
import type { District } from '#src/schemas/catalogues.ts';
import type { OfficeData } from '#src/schemas/office.ts';
import { csv, dpbsCsv } from './csv.ts';
import { dpbColumns, dpbKeys } from './dpb-columns.ts';
import { license } from '#src/domain/license.ts';

/**
 * All voter data as one Data Package (https://datapackage.org/standard/data-package/, version 2): three tables that refer to each other, and
 * datapackage.json that tells what every column means, in which unit, from which sources and under which terms. Invented examples are left out.
 * Gives the files by name; the bytes of a table are what the description's hash says.
 */
export function dataPackage(
  recapitulations: Recapitulation[],
  { office, districts }: { office: OfficeData; districts: District[] },
): Record<string, string> {
  const real = recapitulations
    .filter(({ sample }) => !sample)
    .sort((a, b) => (`${a.period.to} ${a.id}` < `${b.period.to} ${b.id}` ? -1 : 1));
  const tables = {
    'pemilih.csv': dpbsCsv(real, districts),
    'rekapitulasi.csv': recapitulationsCsv(real, office),
    'kecamatan.csv': districtsCsv(districts, office),
  };
  const resources = [
    resource('pemilih', 'Jumlah pemilih per rekapitulasi dan kecamatan', tables['pemilih.csv'], votersSchema),
    resource('rekapitulasi', 'Rekapitulasi dan sumbernya', tables['rekapitulasi.csv'], recapitulationsSchema),
    resource('kecamatan', 'Kecamatan menurut kode Kemendagri', tables['kecamatan.csv'], districtsSchema),
  ];
  const latest = real
    .map(({ published }) => published)
    .sort((a, b) => Date.parse(a) - Date.parse(b))
    .at(-1);
  const description = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: `data-pemilih-${office.region}`,
    title: `Data pemilih ${office.regionName}`,
    description: `Jumlah pemilih ${office.regionName}, ${office.province}, dari setiap rekapitulasi yang diterbitkan ${office.name}, per kecamatan sejauh sumbernya merincinya. Angka yang tidak disebut sumber dikosongkan.`,
    homepage: new URL('/data/', office.site).href,
    // The moment of the last recapitulation, not of the build: the same data give the same file.
    ...(latest ? { created: latest } : {}),
    licenses: [{ name: 'CC-BY-4.0', path: license, title: 'Creative Commons Attribution 4.0' }],
    contributors: [{ title: office.name, path: office.site, roles: ['publisher'] }],
    keywords: ['pemilu', 'daftar pemilih', 'DPT', 'PDPB', office.regionName],
    sources: sourcesOf(real),
    resources,
  };
  return { 'datapackage.json': `${JSON.stringify(description, undefined, 2)}\n`, ...tables };
}

function recapitulationsCsv(dpbs: Recapitulation[], { site }: OfficeData): string {
  return csv(
    recapitulationsSchema.fields.map(({ name }) => name),
    dpbs.map((dpb) => [
      dpb.id,
      dpb.title,
      dpb.period.label,
      dpb.period.from,
      dpb.period.to,
      dpb.decree?.number,
      dpb.decree?.date,
      dpb.note,
      new URL(dpbPath(dpb), site).href,
      dpb.sources?.[0]?.title,
      dpb.sources?.[0]?.url,
    ]),
  );
}

function districtsCsv(districts: District[], { site }: OfficeData): string {
  return csv(
    districtsSchema.fields.map(({ name }) => name),
    districts.map((district) => [
      district.code,
      district.name,
      district.villages,
      new URL(districtPath(district), site).href,
    ]),
  );
}

const recapitulationsSchema = {
  fields: [
    { name: 'rekapitulasi', type: 'string', description: dpbKeys.rekapitulasi },
    { name: 'judul', type: 'string', description: 'Judul rekapitulasi' },
    { name: 'periode', type: 'string', description: 'Nama periode' },
    { name: 'periode_awal', type: 'date', description: dpbKeys.periode_awal },
    { name: 'periode_akhir', type: 'date', description: dpbKeys.periode_akhir },
    { name: 'nomor_penetapan', type: 'string', description: 'Nomor keputusan atau berita acara' },
    { name: 'tanggal_penetapan', type: 'date', description: 'Tanggal keputusan atau berita acara' },
    { name: 'catatan', type: 'string', description: 'Yang perlu diketahui untuk memahami angkanya' },
    {
      name: 'halaman',
      type: 'string',
      format: 'uri',
      description: 'Halaman rekapitulasi, dengan semua sumbernya',
    },
    { name: 'judul_sumber', type: 'string', description: 'Judul sumber pertama' },
    {
      name: 'alamat_sumber',
      type: 'string',
      format: 'uri',
      description: 'Alamat sumber pertama, bila ada di internet',
    },
  ],
  primaryKey: ['rekapitulasi'],
};

const districtsSchema = {
  fields: [
    { name: 'kode_kecamatan', type: 'string', description: 'Kode wilayah Kemendagri' },
    { name: 'kecamatan', type: 'string', description: 'Nama kecamatan' },
    {
      name: 'desa_kelurahan',
      type: 'integer',
      description: 'Jumlah desa dan kelurahan',
      unit: 'desa/kelurahan',
    },
    { name: 'halaman', type: 'string', format: 'uri', description: 'Halaman kecamatan' },
  ],
  primaryKey: ['kode_kecamatan'],
};

const keyTypes: Record<keyof typeof dpbKeys, Pick<Field, 'type' | 'constraints'>> = {
  rekapitulasi: { type: 'string', constraints: { required: true } },
  contoh: { type: 'string', constraints: { required: true, enum: ['ya', 'tidak'] } },
  periode_awal: { type: 'date', constraints: { required: true } },
  periode_akhir: { type: 'date', constraints: { required: true } },
  tingkat: { type: 'string', constraints: { required: true, enum: ['kecamatan', 'jumlah'] } },
  kode_kecamatan: { type: 'string' },
  kecamatan: { type: 'string' },
};

const votersSchema = {
  fields: [
    ...(Object.keys(dpbKeys) as (keyof typeof dpbKeys)[]).map((name) => ({
      name,
      description: dpbKeys[name],
      ...keyTypes[name],
    })),
    ...dpbColumns.map(({ name, meaning, unit }) => ({
      name,
      type: 'integer',
      description: meaning,
      unit,
      constraints: { minimum: 0 },
    })),
  ],
  foreignKeys: [
    { fields: ['rekapitulasi'], reference: { resource: 'rekapitulasi', fields: ['rekapitulasi'] } },
    { fields: ['kode_kecamatan'], reference: { resource: 'kecamatan', fields: ['kode_kecamatan'] } },
  ],
};

function resource(name: string, title: string, table: string, schema: { fields: Field[] }) {
  return {
    name,
    title,
    path: `${name}.csv`,
    type: 'table',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: Buffer.byteLength(table),
    hash: `sha256:${createHash('sha256').update(table).digest('hex')}`,
    schema: {
      $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
      ...schema,
      missingValues: [''],
    },
  };
}

function sourcesOf(dpbs: Recapitulation[]): { title: string; path?: string }[] {
  const sources = dpbs.flatMap((dpb) => dpb.sources ?? []);
  return [
    ...new Map(
      sources.map(({ title, url }) => [`${title} ${url}`, { title, ...(url ? { path: url } : {}) }]),
    ).values(),
  ];
}

/** A column. `unit` is ours; the standard allows further properties. */
interface Field {
  name: string;
  type: string;
  description: string;
  format?: string;
  unit?: string;
  constraints?: { required?: boolean; enum?: string[]; minimum?: number };
}
