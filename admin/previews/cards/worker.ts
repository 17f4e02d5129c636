import initialize from '@takumi-rs/wasm';
import wasm from '@takumi-rs/wasm/takumi_wasm_bg.wasm?url';
import { coverageOf } from '#src/cards/look/fonts.ts';
import type { Logo } from '#src/cards/logo-plate.ts';
import { createPainter } from '#src/cards/paint.ts';
import { browserPictures, type ShownPhoto } from './browser-pictures.ts';
import { drawCard } from './draw-card.ts';
import { fetchFonts } from './fonts.ts';
import type { CardReply, CardRequest } from './messages.ts';
import { browserRenderer } from './renderer.ts';

// Cards of drafts, drawn by the templates of the published ones. One request at a time: the desk asks for the next when it has this one's answer.
let studio: ReturnType<typeof openStudio> | undefined;

addEventListener('message', ({ data, ports: [port] }: MessageEvent<CardRequest>) => {
  studio ??= openStudio(data.logo);
  studio
    .then((draw) => draw(data))
    .then(
      (reply) => port?.postMessage(reply, reply.kind === 'card' ? [reply.card.pixels.buffer] : []),
      (error: unknown) => {
        reportError(error);
        port?.postMessage({
          kind: 'problem',
          message: `Kartu ini belum dapat digambar di sini. (${error})`,
        } satisfies CardReply);
      },
    );
});

/** The renderer with its fonts, loaded once; the logo stays that of the first request. */
async function openStudio(logo: Logo | undefined): Promise<(request: CardRequest) => Promise<CardReply>> {
  const [fonts] = await Promise.all([fetchFonts(), initialize({ module_or_path: fetch(wasm) })]);
  const renderer = browserRenderer();
  const covered = coverageOf(fonts);
  let pictures: CardRequest['pictures'] = new Map();
  let photos: ShownPhoto[] = [];
  const paint = await createPainter(
    renderer,
    fonts,
    logo,
    browserPictures(
      renderer,
      () => pictures,
      (photo) => photos.push(photo),
    ),
  );
  return (request) => {
    ({ pictures } = request);
    photos = [];
    return drawCard(request, paint, covered, photos);
  };
}
