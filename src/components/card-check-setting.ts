import type { CheckRequest } from '#src/register/checker/messages.ts';

/** What a result needs to know besides the check. */
export interface Setting {
  host: string;
  /** Short name of the office. */
  office: string;
  email: string | undefined;
  whatsapp: string | undefined;
  /** Address of the site, where it has a desk. */
  desk: string | undefined;
  file: Blob;
  /** Checks the picture again with what the reader has told. */
  again: (manual: NonNullable<CheckRequest['manual']>) => void;
}

/** A finding in words. */
export interface Answer {
  label: string;
  meaning: string;
  sign: 'tick' | 'cross' | 'question';
}
