import { defineMdastPlugin, type Features, type MdastPluginDefinition, type MdastPluginList } from 'satteri';
import { linkProblem, pictureProblem } from './addresses.ts';
import { htmlMessage, isComment } from './raw-html.ts';

/**
 * How Markdown is read, by the build and by the guard alike. A text has no second front matter: lines between two "---" would vanish from
 * the page unseen.
 */
export const markdownFeatures: Features = {
  frontmatter: false,
  gfm: { footnotes: { label: 'Catatan kaki', backLabel: 'Kembali ke rujukan {reference}' } },
};

/** The rules for texts as a plugin of Sätteri; every breach is reported. Comments are taken out of the page. */
export function markdownRules(report: (breach: Breach) => void): MdastPluginDefinition {
  const check = (node: Positioned, message: string | undefined) => {
    if (message !== undefined) report({ kind: 'other', line: node.position?.start.line ?? 1, message });
  };
  return defineMdastPlugin({
    name: 'suluh-rules',
    options: { position: true },
    html(node, context) {
      if (isComment(node.value)) context.removeNode(node);
      else report({ kind: 'html', line: node.position?.start.line ?? 1, message: htmlMessage(node.value) });
    },
    link(node) {
      check(node, linkProblem(node.url));
    },
    definition(node) {
      check(node, linkProblem(node.url));
    },
    image(node) {
      check(node, pictureProblem(node.url, node.alt ?? ''));
    },
    imageReference(node) {
      check(
        node,
        'Tulis alamat gambar langsung, misalnya: ![Petugas menempel daftar pemilih](media/daftar-pemilih.jpg)',
      );
    },
    heading(node, context) {
      if (node.depth === 1)
        check(
          node,
          'Judul dengan satu # (atau bergaris bawah ===) sudah dipakai untuk judul halaman. Pakai ##',
        );
      // The anchor of a heading is made of its letters and digits.
      if (!/[\p{L}\p{N}]/u.test(context.textContent(node)))
        check(node, 'Judul ini tidak berisi huruf. Tulis judulnya setelah tanda #, atau hapus tanda # itu');
    },
  });
}

/** For Astro's configuration: `satteri({ mdastPlugins: buildPlugins, features: markdownFeatures })`. A breach ends the build. */
export const buildPlugins: MdastPluginList = [
  markdownRules(({ line, message }) => {
    throw new Error(`Isi ditolak, baris ${line}: ${message}`);
  }),
  // Files are named from content/, pages lie at any depth. Astro would take a path without "/" for a picture of its own to process.
  defineMdastPlugin({
    name: 'suluh-media',
    link(node, context) {
      if (node.url.startsWith('media/')) context.setProperty(node, 'url', `/${node.url}`);
    },
    definition(node, context) {
      if (node.url.startsWith('media/')) context.setProperty(node, 'url', `/${node.url}`);
    },
    image(node, context) {
      context.setProperty(node, 'url', `/${node.url}`);
    },
  }),
];

/** Something in a text that is refused. */
export interface Breach {
  kind: 'html' | 'other';
  /** Counted from the first line of the text. */
  line: number;
  message: string;
}

interface Positioned {
  position?: { start: { line: number } } | undefined;
}
