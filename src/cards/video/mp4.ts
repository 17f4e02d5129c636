import { BufferTarget, EncodedPacket, EncodedVideoPacketSource, Mp4OutputFormat, Output } from 'mediabunny';
import { withoutTimes } from './mp4-times.ts';
import type { Picture } from './pixels.ts';

/** Frames of a second, as videotrons and broadcasters in Indonesia have them (PAL). */
export const framesPerSecond = 25;

/** Between frames from which a player can begin, in frames. */
const keyEvery = 50;

const colourSpace = { primaries: 'bt709', transfer: 'bt709', matrix: 'bt709', fullRange: false } as const;

/**
 * Encodes pictures as an MP4: H.264 High, 4:2:0, limited range, its index in front (faststart), so that it plays while it is still being loaded. The
 * pictures are asked for one after the other; each is read before the next is asked for. Throws when encoding fails.
 */
export async function encodeMp4(
  { width, height, frames }: { width: number; height: number; frames: number },
  pictureAt: (frame: number) => Picture,
): Promise<Uint8Array> {
  const { VideoEncoder, VideoFrame } = await import('@napi-rs/webcodecs');
  const source = new EncodedVideoPacketSource('avc');
  const target = new BufferTarget();
  const output = new Output({ format: new Mp4OutputFormat({ fastStart: 'in-memory' }), target });
  output.addVideoTrack(source, { frameRate: framesPerSecond });
  await output.start();
  let failure: Error | undefined;
  let writing = Promise.resolve();
  const encoder = new VideoEncoder({
    output(chunk, meta) {
      const data = new Uint8Array(chunk.byteLength);
      chunk.copyTo(data);
      const packet = new EncodedPacket(data, chunk.type, chunk.timestamp / 1e6, 1 / framesPerSecond);
      const { decoderConfig } = meta ?? {};
      writing = writing.then(() =>
        source.add(packet, decoderConfig && { decoderConfig: { ...decoderConfig, colorSpace: colourSpace } }),
      );
    },
    error(cause) {
      failure = cause;
    },
  });
  encoder.configure({
    // High profile, level 4.0: 1080p at 30 frames.
    codec: 'avc1.640028',
    width,
    height,
    // The same quality for every picture. Held to a bitrate, this encoder weighs what its threads have just spent, and gives other bytes each time.
    bitrateMode: 'quantizer',
    framerate: framesPerSecond,
    latencyMode: 'quality',
    hardwareAcceleration: 'prefer-software',
    avc: { format: 'avc' },
  });
  const duration = 1e6 / framesPerSecond;
  for (let i = 0; i < frames && !failure; i++) {
    const { data } = pictureAt(i);
    const frame = new VideoFrame(data, {
      format: 'I420',
      codedWidth: width,
      codedHeight: height,
      timestamp: i * duration,
      duration,
      colorSpace: colourSpace,
    });
    encoder.encode(frame, { keyFrame: i % keyEvery === 0 });
    frame.close();
    while (encoder.encodeQueueSize > 8) await new Promise((done) => setTimeout(done, 2));
  }
  await encoder.flush();
  encoder.close();
  if (failure) throw failure;
  await writing;
  await output.finalize();
  if (!target.buffer) throw new Error('Video kosong');
  return withoutTimes(Buffer.from(target.buffer));
}
