import { outlets } from '#src/domain/outlets.ts';
import type { Paint } from '../paint.ts';
import { frames } from '../frames.ts';
import { palette } from '../look/palette.ts';
import { worlds } from '../look/worlds.ts';
import { release } from '../release.ts';
import { cardUnits } from '../compose.ts';
import { encodeMp4, framesPerSecond } from './mp4.ts';
import { blend, fillBox, type Picture, pictureFrom, yuvOf } from './pixels.ts';
import type { Scene } from './scenes.ts';

/** Outlets for which a video is made. */
export type VideoOutlet = 'videotron' | 'story';

/** How long one scene fades into the next: slow enough for a screen beside a road. */
const fadeFrames = Math.round(framesPerSecond * 0.64);

/**
 * Draws scenes as an MP4 that loops without a jump: each fades into the next and the last into the first, and a line along the foot tells that it goes
 * on. The same scenes give the same bytes on one machine.
 */
export async function drawVideo(scenes: Scene[], outlet: VideoOutlet, paint: Paint): Promise<Uint8Array> {
  const { width, height } = outlets[outlet].still;
  const pictures: Picture[] = [];
  for (const { content } of scenes) {
    const pixels = await paint(content, outlet);
    pictures.push(pictureFrom(pixels, width, height));
    release(pixels);
  }
  const starts = scenes.map((_, i) => scenes.slice(0, i).reduce((sum, scene) => sum + scene.frames, 0));
  const total = scenes.reduce((sum, scene) => sum + scene.frames, 0);
  const target: Picture = { width, height, data: new Uint8Array((width * height * 3) / 2) };
  const line = lineOf(scenes[0], outlet);
  return encodeMp4({ width, height, frames: total }, (frame) => {
    const scene = starts.findLastIndex((start) => start <= frame);
    const [now, next] = [pictures[scene], pictures[(scene + 1) % pictures.length]];
    const left = (starts[scene + 1] ?? total) - frame;
    if (!now || !next) throw new Error('Adegan tidak ada');
    if (left >= fadeFrames) target.data.set(now.data);
    else blend(target, now, next, eased(1 - left / fadeFrames));
    fillBox(target, { ...line.box, width: (line.box.width * frame) / total }, line.colour);
    return target;
  });
}

/** The line that fills while the video runs, on the upper edge of the band. */
function lineOf(scene: Scene | undefined, outlet: VideoOutlet) {
  const { width, height } = outlets[outlet].still;
  const pixels = width / cardUnits;
  const thickness = Math.round(5 * pixels);
  const world = worlds[scene?.content.world ?? 'paper'];
  return {
    colour: yuvOf(palette[world.accent]),
    box: { left: 0, top: height - frames[outlet].band * pixels - thickness, width, height: thickness },
  };
}

/** Slow at both ends. */
function eased(share: number): number {
  return share * share * (3 - 2 * share);
}
