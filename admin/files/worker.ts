import { officeNumbers } from '#src/content/office-numbers.ts';
import { answering } from '../check/ask-worker.ts';
import { currentHub } from '../current-hub.ts';
import { type Judgement, judgeUpload } from './judge-upload.ts';

answering<File, Judgement>(async (file) => {
  const { office } = await currentHub();
  return judgeUpload(
    new Uint8Array(await file.arrayBuffer()),
    file.name,
    officeNumbers(office),
    async (bytes) => {
      const picture = await createImageBitmap(new Blob([new Uint8Array(bytes)])).catch(() => undefined);
      picture?.close();
      return picture !== undefined;
    },
  );
});
