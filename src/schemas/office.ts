import { z } from 'zod';
import { isGround, isMark } from '#src/domain/office-colours.ts';
import { pictureTypes } from './common.ts';
import { choice, day, group, list, mediaFile, text, webUrl } from './fields.ts';

/** content/office.yml: who publishes. The one file that another office edits. */
export const officeSchema = group({
  /** "KPU Kabupaten Contoh". */
  name: text(5, 60, 'KPU Kabupaten Contoh'),
  /** For narrow places: "KPU Contoh". */
  shortName: text(3, 30, 'KPU Contoh'),
  /** Kemendagri's code of the regency or city, "99.01". */
  region: z
    .string({ error: 'Tulis kode wilayah Kemendagri di antara tanda kutip, misalnya: "99.01"' })
    .regex(/^\d\d\.\d\d$/, { error: 'Tulis kode wilayah Kemendagri, misalnya: "99.01"' }),
  /** Region code within KPU's document numbers, "9901". */
  documentCode: z
    .string({ error: 'Tulis kode di antara tanda kutip, misalnya: "9901"' })
    .regex(/^\d{4}$/, { error: 'Tulis empat angka, misalnya: "9901"' }),
  /** "Kabupaten Contoh". */
  regionName: text(5, 60, 'Kabupaten Contoh'),
  /** "Jawa Tengah". */
  province: text(3, 40, 'Jawa Tengah'),
  /** Zone in which the office lives; decides when a new day begins. */
  timeZone: choice(['WIB', 'WITA', 'WIT']),
  /** Street and place. */
  address: text(5, 200, 'Jalan Merdeka 1, Kota Contoh'),
  /** Address of this hub, without a path; its host stands in every QR code. */
  site: webUrl().refine((value) => !URL.canParse(value) || isBare(new URL(value)), {
    error: 'Tulis alamat situs tanpa jalur, misalnya: https://kab-contoh.kpu.go.id',
  }),
  /** Public telephone of the office, in quotation marks. */
  hotline: text(5, 30, '"0762 20000"').optional(),
  /** Public WhatsApp number of the office in international form, digits only. */
  whatsapp: z
    .string({ error: 'Tulis nomor di antara tanda kutip, misalnya: "6281200000000"' })
    .regex(/^62\d{8,13}$/, {
      error: 'Tulis nomor internasional tanpa tanda tambah, misalnya: "6281200000000"',
    })
    .optional(),
  /** Public e-mail of the office. */
  email: z.email({ error: 'Tulis alamat surel, misalnya: humas@contoh.go.id' }).optional(),
  /** Accounts of the office. */
  social: group({
    facebook: webUrl().optional(),
    instagram: webUrl().optional(),
    youtube: webUrl().optional(),
    x: webUrl().optional(),
    tiktok: webUrl().optional(),
  }).optional(),
  /** Office that reposts. */
  partner: group({
    /** "Diskominfo Contoh". */
    name: text(3, 60, 'Diskominfo Contoh'),
    /** Its full name. */
    fullName: text(3, 120, 'Dinas Komunikasi dan Informatika Kabupaten Contoh'),
    /** Its site. */
    url: webUrl().optional(),
  }),
  /** National services that readers need. */
  services: list(
    group({
      /** "Cek DPT Online". */
      title: text(3, 60, 'Cek DPT Online'),
      /** Address. */
      url: webUrl(),
    }),
    1,
    8,
  ).optional(),
  /** Sizes of the billboards for which print files are made, in centimetres; 400 x 300 by default. */
  baliho: list(
    group({ width: centimetres(), height: centimetres() }).refine(isPrintable, {
      error: 'Lebar baliho paling banyak 2 kali tingginya, dan tingginya paling banyak 2 kali lebarnya',
    }),
    1,
    4,
  ).optional(),
  /** Where editors sign in to the desk on the published site. Without it the desk works on the editors' own computers only. */
  desk: group({
    /** Kind of git host. */
    host: choice(['gitlab', 'gitea', 'forgejo', 'github']),
    /** Address of the git host, "https://gitlab.com". */
    url: webUrl(),
    /** Path of the repository on it. */
    repo: z
      .string({ error: 'Tulis jalur repositori, misalnya: kpu-contoh/suluh' })
      .regex(/^[\w.-]+(?:\/[\w.-]+)+$/, { error: 'Tulis jalur repositori, misalnya: kpu-contoh/suluh' }),
    /** Branch that is published. */
    branch: text(1, 60, 'main'),
    /** Id of the application under which the desk is registered at the host (OAuth 2.0, public client with PKCE). */
    appId: text(4, 120, '"0f3c…"').optional(),
    /** Address of the sign-in service that GitHub needs, because it knows no PKCE without a secret. */
    signIn: webUrl().optional(),
  })
    .refine(({ host, appId }) => host === 'github' || appId !== undefined, {
      path: ['appId'],
      error: 'Tulis ID aplikasi yang diberikan GitLab, Gitea, atau Forgejo saat meja redaksi didaftarkan',
    })
    .refine(({ host, signIn }) => host !== 'github' || signIn !== undefined, {
      path: ['signIn'],
      error: 'GitHub memerlukan layanan masuk (OAuth). Tulis alamatnya, misalnya: https://masuk.contoh.go.id',
    })
    .optional(),
  /** The office's own colours; without them the hub's. */
  colours: group({
    /** Head of the pages, announcements and voter data. */
    main: ground('#123456').optional(),
    /** Agenda. */
    second: ground('#004d40').optional(),
    /** Figures and marks upon both. */
    accent: colour('#f2c14e')
      .refine(isMark, {
        error:
          'Warna ini terlalu gelap untuk angka di atas warna utama. Pilih yang lebih terang, misalnya: "#f2c14e"',
      })
      .optional(),
  }).optional(),
  /**
   * What a second person must read before it is published. Files say who wrote and who read (`reviewed`), and the check, the build and the desk
   * refuse them without. That is the office's word, not a proof: what holds two persons apart is the approval that a git host demands for a merge
   * request (README). On one computer, or at Gitea's desk, nothing but honesty does.
   */
  review: group({
    /** Kinds of content. */
    kinds: list(choice(['clarifications', 'dpb']), 1, 2),
    /** First day of the rule; what was published before stays as it is. */
    since: day(),
  }).optional(),
  /** The office's own mark, instead of the neutral drawing. */
  logo: mediaFile(pictureTypes).optional(),
});

/** Validated office.yml. */
export type OfficeData = z.infer<typeof officeSchema>;

function isBare({ pathname, search, hash }: URL): boolean {
  return pathname + search + hash === '/';
}

/** From a banner on a fence to the largest frames beside highways. */
function centimetres() {
  const error = 'Tulis ukuran dalam sentimeter, 50 sampai 1500, misalnya: 400';
  return z.int({ error }).min(50, { error }).max(1500, { error });
}

/** "#123456", in quotation marks because # begins a note in YAML. */
function colour(example: string) {
  const error = `Tulis warna sebagai tanda pagar dan enam angka atau huruf a sampai f, di antara tanda kutip, misalnya: "${example}"`;
  return z.string({ error }).regex(/^#[0-9a-f]{6}$/i, { error, abort: true });
}

function ground(example: string) {
  return colour(example).refine(isGround, {
    error: `Warna ini terlalu terang untuk tulisan putih dan emas di atasnya. Pilih yang lebih gelap, misalnya: "${example}"`,
  });
}

function isPrintable({ width, height }: { width: number; height: number }): boolean {
  return Math.max(width, height) <= 2 * Math.min(width, height);
}
