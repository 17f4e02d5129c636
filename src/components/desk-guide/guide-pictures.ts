import check from '#admin/guide/periksa.webp';
import corrections from '#admin/guide/koreksi.webp';
import look from '#admin/guide/lihat.webp';
import publish from '#admin/guide/terbit.webp';
import signIn from '#admin/guide/masuk.webp';
import start from '#admin/guide/mulai.webp';
import table from '#admin/guide/excel.webp';

/** Pictures of the desk by the step that they belong to; `PICTURES=1 npm test -- browser` takes them anew. */
export const guidePictures = {
  masuk: signIn,
  mulai: start,
  lihat: look,
  periksa: check,
  terbit: publish,
  koreksi: corrections,
  excel: table,
} as const;
