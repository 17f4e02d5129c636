import { expect, test } from 'vitest';
import { mp4 as format } from '#src/cards/formats.ts';
import { encodeMp4 } from '#src/cards/video/mp4.ts';
import type { Picture } from '#src/cards/video/pixels.ts';
import { decodedFrames, demux } from './demux.ts';

const size = { width: 320, height: 180 };

test('an MP4 is H.264 in 4:2:0 and limited range at 25 frames a second, with its index in front and no time in it', async () => {
  const video = Buffer.from(await encodeMp4({ ...size, frames: 60 }, moving));
  expect(await demux(video)).toEqual({
    seconds: 2.4,
    frames: 60,
    // High profile; the level follows the size.
    codec: 'avc1.64000c',
    ...size,
    isFastStart: true,
    // The beginning of the format's time: not known.
    created: Date.UTC(1904, 0, 1),
    boxes: ['ftyp', 'moov', 'mdat'],
  });
  const { frames, colours } = await decodedFrames(video, 10);
  expect(colours).toEqual({ primaries: 'bt709', transfer: 'bt709', matrix: 'bt709', fullRange: false });
  expect(frames.length).toBeGreaterThan(0);
  for (const { format: pixels, data } of frames) {
    expect(pixels).toBe('I420');
    const luma = data.subarray(0, size.width * size.height);
    expect(Math.min(...luma)).toBeGreaterThanOrEqual(14);
    expect(Math.max(...luma)).toBeLessThanOrEqual(237);
  }
});

test('the same pictures give the same bytes at another time, however much there is in them', async () => {
  const large = { width: 1280, height: 720 };
  // Noise takes more than the bitrate allows.
  const noise = [1, 2, 3].map((seed) => noisy(large, seed));
  const whole = () =>
    encodeMp4({ ...large, frames: 20 }, (frame) => noise[frame % 3] ?? expect.unreachable());
  const first = await whole();
  await new Promise((done) => setTimeout(done, 1100));
  expect(Buffer.from(await whole()).equals(Buffer.from(first))).toBe(true);
});

test('a video that was cut off is told from a whole one', async () => {
  const video = Buffer.from(await encodeMp4({ ...size, frames: 10 }, moving));
  const isWhole = (bytes: Buffer) =>
    format.isWhole((from, length) => bytes.subarray(from, from + length), bytes.length);
  expect(isWhole(video)).toBe(true);
  for (const length of [0, 4, 30, video.length - 1]) expect(isWhole(video.subarray(0, length))).toBe(false);
});

/** Grey noise, the same for the same seed. */
function noisy({ width, height }: { width: number; height: number }, seed: number): Picture {
  let state = seed;
  const data = new Uint8Array((width * height * 3) / 2).map((_, i) => {
    if (i >= width * height) return 128;
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return 16 + ((state >> 16) & 127);
  });
  return { width, height, data };
}

/** A white square that moves over black. */
function moving(frame: number): Picture {
  const data = new Uint8Array((size.width * size.height * 3) / 2)
    .fill(128)
    .fill(16, 0, size.width * size.height);
  for (let y = 60; y < 120; y++) data.fill(235, y * size.width + frame * 2, y * size.width + frame * 2 + 60);
  return { ...size, data };
}
