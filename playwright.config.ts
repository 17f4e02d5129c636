import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig, devices } from '@playwright/test';
import { chromiumPath } from './src/cli/test/chromium.ts';

const port = process.env['BROWSER_TEST_PORT'] ?? '4399';

// The first process to read this decides, and its workers inherit: what the desk writes goes into a copy of the content.
process.env['CHROME_PATH'] ??= chromiumPath();
process.env['BROWSER_TEST_DIR'] ??= join(tmpdir(), `suluh-browser-${process.pid}`);

export default defineConfig({
  testDir: 'tests',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results/browser',
  forbidOnly: true,
  // Nothing here judges speed: a small machine that also builds the site may take its time.
  timeout: 240_000,
  expect: { timeout: 30_000 },
  // A second try is told apart in the summary: it is a test to be mended, and no reason to keep back a change of something else.
  retries: 1,
  workers: 2,
  reporter: 'line',
  use: {
    ...devices['Desktop Chrome'],
    baseURL: `http://127.0.0.1:${port}`,
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    // Recording costs every test time; one that fails is recorded at its second try.
    trace: 'on-first-retry',
    launchOptions: {
      executablePath: process.env['CHROME_PATH'],
      // CI runs as root in a container; nothing but the site itself may reach the network.
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: 'node src/cli/test/browser-server.ts',
    env: { PORT: port },
    url: `http://127.0.0.1:${port}/`,
    timeout: 180_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 },
    stdout: 'pipe',
  },
});
