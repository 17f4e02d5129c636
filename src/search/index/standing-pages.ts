import type { Guide } from '#src/content/guides.ts';
import type { Page } from '#src/content/post-file.ts';
import { contentStems } from '#src/domain/language/content-stems.ts';
import { stem } from '#src/domain/language/stem.ts';
import { contentWords } from '#src/domain/language/words.ts';
import { guidePath } from '#src/domain/paths.ts';
import type { StandingPage } from '../title-index.ts';

/**
 * Pages that are no posts, as the first index has them: steps for citizens, the office's own pages, and what the site itself can do. A large archive,
 * `brief`, has room for their titles only.
 */
export function standingPages(
  guides: Guide[],
  pages: Pick<Page, 'id' | 'title' | 'summary'>[],
  brief: boolean,
): StandingPage[] {
  const all = [...guides.map(guideRow), ...pages.map(pageRow), ...services.map(row)];
  return brief ? all.map((one) => ({ ...one, keywords: '' })) : all;
}

/** What the site offers beside its posts, each under the heading of its page and with the words by which people ask for it. */
const services: StandingPage[] = [
  {
    url: '/cek/',
    title: 'Cek pesan dan kartu',
    keywords: 'periksa kabar gambar asli palsu resmi QR kode laporkan lapor hoaks WhatsApp',
  },
  { url: '/data/', title: 'Data terbuka', keywords: 'unduh berkas angka pemilih CSV Excel JSON' },
  { url: '/feed/', title: 'Umpan, kalender, dan widget', keywords: 'RSS berlangganan situs desa' },
  {
    url: '/luring/',
    title: 'Baca tanpa jaringan',
    keywords: 'luring simpan ponsel sinyal internet pasang aplikasi',
  },
  {
    url: '/bakohumas/',
    title: 'Siap tayang',
    keywords: 'Bakohumas Diskominfo unduh kartu video videotron baliho poster',
  },
  {
    url: '/register/',
    title: 'Register kartu dan tulisan',
    keywords: 'bukti tanda tangan asli terbit kunci',
  },
];

/** A guide by its title, and the words of its summary and of what its steps ask and tell to do. */
function guideRow({ id, title, summary, steps }: Guide): StandingPage {
  const said = [
    summary,
    ...steps.flatMap((step) => [step.title, ...(step.choices ?? []).map(({ answer }) => answer)]),
  ];
  return row({ url: guidePath({ id }), title, keywords: said.join(' ') });
}

function pageRow({ id, title, summary }: Pick<Page, 'id' | 'title' | 'summary'>): StandingPage {
  return row({ url: `/${id}/`, title, keywords: summary });
}

/** Words that carry meaning, each once, and none that the title has. */
function row({ url, title, keywords }: StandingPage): StandingPage {
  const titled = new Set(contentStems(title));
  const told = new Map(contentWords(keywords).map((word) => [stem(word), word]));
  return {
    url,
    title,
    keywords: [...told].flatMap(([one, word]) => (titled.has(one) ? [] : word)).join(' '),
  };
}
