import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ConfigError, load } from '../../src/config/load.ts';

const KEY = `whsec_${'A'.repeat(43)}=`;

function loaded(webhooks: string, env: Record<string, string> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'textback-'));
  const path = join(folder, 'textback.yaml');
  writeFileSync(
    path,
    `business: { name: Mike's Plumbing, timezone: America/Chicago }
telnyx: { api_key: KEY_of_the_test, public_key: "${'A'.repeat(43)}=" }
lines: [{ number: "+15125550100", mode: forwarded }]
owner: { phones: ["+15125550199"] }
webhooks: ${webhooks}
`,
  );
  try {
    return { webhooks: load(path, env).settings.webhooks, findings: [] };
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return { webhooks: null, findings: error.findings };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('a webhook has an address, a secret from a variable, and all events unless said otherwise', () => {
  const { webhooks } = loaded('[{ url: "http://192.168.1.5:5678/hook", secret: "${HOOK}" }]', {
    HOOK: KEY,
  });
  expect(webhooks).toEqual([
    {
      url: 'http://192.168.1.5:5678/hook',
      secret: KEY,
      events: ['lead.created', 'lead.urgent', 'lead.updated', 'booking.*'],
    },
  ]);
});

test('a secret of another form is told, and never quoted', () => {
  const { findings } = loaded('[{ url: "https://x.example/hook", secret: "sk_live_12345" }]');
  expect(findings).toMatchObject([{ code: 'E126', where: 'textback.yaml:5:53' }]);
  expect(JSON.stringify(findings)).not.toContain('12345');
});
