import { parentPort, workerData } from 'node:worker_threads';
import { indexSite } from './index-site.ts';

// The other core of indexElsewhere.
await indexSite(...(workerData as Parameters<typeof indexSite>));
parentPort?.postMessage('done');
