import type { Day, Moment } from './dates.ts';
import type { Kind } from './kinds.ts';
import type { Outlet } from './outlets.ts';

/** What a code may be answered with: the word that readers see, and what it means for the card in their hand. */
export const cardStatuses = {
  berlaku: { label: 'Berlaku', meaning: 'Kode ini milik kartu resmi kami, dan isinya masih berlaku.' },
  dikoreksi: {
    label: 'Dikoreksi',
    meaning: 'Tulisannya dikoreksi sesudah kartu ini terbit. Jangan sebarkan kartu ini lagi.',
  },
  digantikan: {
    label: 'Digantikan',
    meaning: 'Kartu ini pernah kami terbitkan dan sudah diganti dengan yang lebih baru.',
  },
  ditarik: {
    label: 'Ditarik',
    meaning: 'Tulisan ini kami tarik. Jangan percayai dan jangan sebarkan kartu ini.',
  },
} as const satisfies Record<string, { label: string; meaning: string }>;

/** Id of a status. */
export type CardStatus = keyof typeof cardStatuses;

/** `/C/<CODE>.json`: what is known of the card file with this code, for the checker and for other people's programs. */
export interface CardRecord {
  /** Version of this format. */
  v: 1;
  code: string;
  status: CardStatus;
  /** Name of the office that published it. */
  office: string;
  post: {
    kind: Kind;
    id: string;
    /** Address within the site. */
    path: string;
    /** As it is now, "DITARIK: …" where it was withdrawn. */
    title: string;
    summary: string;
    /** Of a clarification, in words: "Salah". */
    verdict?: string;
    /** Of an event that does not take place as planned, in words: "DITUNDA". */
    word?: string;
    /** True for an invented example. */
    sample?: true;
  };
  outlet: Outlet;
  /** 0 for a single file; slides count from 1. */
  slide: number;
  /** The code of the card that is valid now, where it is another one. */
  replacedBy?: string;
  /** What readers must know of this card: corrections since it was made, the reason for the withdrawal. */
  notes: { date: Day; note: string }[];
  /** Originals that bore this code, those in the site first. A file with one of these hashes is untouched. */
  files: CardFile[];
  /** How it looks, where the site has no card with this code: a print, or a card of earlier days. Sizes in pixels. */
  look?: { path: string; width: number; height: number };
  /** Where the register tells of this card; none in a preview that was not registered. */
  register?: {
    /** Place in `/register/log.jsonl`; the first is 0. */
    entry: number;
    /** When it was registered. */
    time: Moment;
    /** Address of the entry's Merkle proof and the checkpoint that it leads to. */
    proof: string;
    /** False where the checkpoint bears no signature. */
    signed: boolean;
  };
}

/** One original. */
export interface CardFile {
  type: 'image/jpeg' | 'video/mp4' | 'application/pdf';
  /** 64 hexadecimal digits. */
  sha256: string;
  /** Address within the site; only while the site has it. */
  path?: string;
  /** Pixels; none for print and for files that the site no longer has. */
  width?: number;
  /** Pixels. */
  height?: number;
  bytes?: number;
}
