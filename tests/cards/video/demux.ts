import { EncodedVideoChunk, VideoDecoder, type VideoFrame } from '@napi-rs/webcodecs';
import { ALL_FORMATS, BufferSource, EncodedPacketSink, Input } from 'mediabunny';
import { createFile, type MP4BoxBuffer } from 'mp4box';

/** What a demuxer that did not write the file finds in an MP4. */
export async function demux(mp4: Buffer) {
  const bytes = mp4.buffer.slice(mp4.byteOffset, mp4.byteOffset + mp4.length) as MP4BoxBuffer;
  bytes.fileStart = 0;
  const file = createFile();
  const info = await new Promise<Parameters<NonNullable<typeof file.onReady>>[0]>((resolve, reject) => {
    file.onReady = resolve;
    file.onError = (_module, message) => reject(new Error(message));
    file.appendBuffer(bytes);
    file.flush();
  });
  const [track] = info.videoTracks;
  if (!track || info.tracks.length !== 1) throw new Error(`${info.tracks.length} tracks`);
  return {
    seconds: track.samples_duration / track.timescale,
    frames: track.nb_samples,
    codec: track.codec,
    width: track.video?.width,
    height: track.video?.height,
    /** Its index stands in front of its pictures. */
    isFastStart: info.isProgressive,
    created: info.created.getTime(),
    boxes: file.boxes.map(({ type }) => type),
  };
}

/** The first frames decoded: their pixel format and planes; and the colours that the file names. */
export async function decodedFrames(mp4: Buffer, count: number) {
  const input = new Input({ source: new BufferSource(mp4), formats: ALL_FORMATS });
  const track = await input.getPrimaryVideoTrack();
  const config = await track?.getDecoderConfig();
  if (!track || !config) throw new Error('no video');
  const frames: DecodedFrame[] = [];
  const reading: Promise<void>[] = [];
  const decoder = new VideoDecoder({
    output: (frame) => void reading.push(read(frame).then((decoded) => void frames.push(decoded))),
    error(cause) {
      throw cause;
    },
  });
  const { codec, codedWidth = 0, codedHeight = 0, description } = config;
  if (!description || !(description instanceof Uint8Array)) throw new Error('no avcC');
  decoder.configure({ codec, codedWidth, codedHeight, description });
  const sink = new EncodedPacketSink(track);
  let left = count;
  for await (const packet of sink.packets()) {
    if (left-- === 0) break;
    const { type, data, microsecondTimestamp: timestamp } = packet;
    decoder.decode(new EncodedVideoChunk({ type, data, timestamp }));
  }
  await decoder.flush();
  await Promise.all(reading);
  return { frames, colours: config.colorSpace };
}

interface DecodedFrame {
  format: string | null;
  /** Y, U and V behind each other. */
  data: Uint8Array;
}

async function read(frame: VideoFrame): Promise<DecodedFrame> {
  const data = new Uint8Array(frame.allocationSize());
  await frame.copyTo(data);
  const { format } = frame;
  frame.close();
  return { format, data };
}
