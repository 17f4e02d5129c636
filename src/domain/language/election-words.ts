import { contentStems } from './content-stems.ts';

/** Stems of words that only elections use, or no other subject in another sense: who asks with one asks this office. */
export const surelyElections: ReadonlySet<string> = new Set(
  contentStems(
    `pemilu pilkada pilpres pileg pemilih memilih mencoblos coblosan nyoblos caleg kandidat paslon parpol kampanye golput partai pleno dapil suara
    cabup cawabup cagub cawagub capres cawapres pilbup pilgub tps bilik pantarlih kpps ppk pps bawaslu panwas kpu dkpp sirekap silon sidalih siakba
    dpt dps dpb pdpb dptb dpk coklit`,
  ),
);

/**
 * The same, and those that hardly anything but elections uses. A question that has one is about the office's subject, whatever chatter stands around it;
 * they stand beside the terms of content/glossary.yml, which an office may have shortened.
 */
export const electionStems: ReadonlySet<string> = new Set([
  ...surelyElections,
  ...contentStems(
    `pemilihan calon petahana perseorangan legislatif presiden gubernur bupati wakil dewan dprd dpr dpd koalisi kursi quorum netralitas saksi tinta kotak
    panitia rekapitulasi debat hoaks`,
  ),
]);
