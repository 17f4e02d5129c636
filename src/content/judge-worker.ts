import { parentPort, workerData } from 'node:worker_threads';
import { type Docket, judgeHere } from './judge-posts.ts';

// The other core of judgePosts.
parentPort?.postMessage(judgeHere(workerData as Docket));
