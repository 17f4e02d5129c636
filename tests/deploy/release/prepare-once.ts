import { prepareRelease } from '#src/deploy/release/prepare.ts';
import { releaseFolder } from '#src/deploy/release/releases.ts';

// Prepares one release in a folder, in a process whose limits a test sets.
await prepareRelease(releaseFolder(process.argv[2] ?? ''), {
  fingerprint: 'x',
  at: new Date(),
  count: () => {},
});
