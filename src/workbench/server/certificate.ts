/** Makes and keeps the certificate under which the workbench is served to this machine alone. It decides how long one lasts and knows nothing of the server. */
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { X509Certificate } from 'node:crypto';
import { join } from 'node:path';
import { generate } from 'selfsigned';

export interface Certificate {
  /** PEM */
  readonly cert: string;
  /** PEM */
  readonly key: string;
}

const DAY_MS = 86_400_000;
const LASTS_DAYS = 365;
const RENEWED_BEFORE_DAYS = 30;

/** The certificate kept in `folder`, or a new one where there is none or it ends within 30 days of `now`. The key is readable by its owner only. */
export async function certificateFor(folder: string, now: Date): Promise<Certificate> {
  const certFile = join(folder, 'localhost.crt');
  const keyFile = join(folder, 'localhost.key');
  const kept = readKept(certFile, keyFile, now);
  if (kept) return kept;
  const made = await generate([{ name: 'commonName', value: 'localhost' }], {
    keySize: 2048,
    algorithm: 'sha256',
    notBeforeDate: new Date(now.getTime() - DAY_MS),
    notAfterDate: new Date(now.getTime() + LASTS_DAYS * DAY_MS),
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'keyUsage', digitalSignature: true, keyEncipherment: true },
      { name: 'extKeyUsage', serverAuth: true },
      { name: 'subjectAltName', altNames: [{ type: 2, value: 'localhost' }, { type: 7, ip: '127.0.0.1' }] },
    ],
  });
  mkdirSync(folder, { recursive: true });
  writeFileSync(keyFile, made.private, { mode: 0o600 });
  chmodSync(keyFile, 0o600);
  writeFileSync(certFile, made.cert, { mode: 0o600 });
  return { cert: made.cert, key: made.private };
}

function readKept(certFile: string, keyFile: string, now: Date): Certificate | null {
  if (!existsSync(certFile) || !existsSync(keyFile)) return null;
  const kept = { cert: readFileSync(certFile, 'utf8'), key: readFileSync(keyFile, 'utf8') };
  try {
    const until = new Date(new X509Certificate(kept.cert).validTo).getTime();
    return until - now.getTime() > RENEWED_BEFORE_DAYS * DAY_MS ? kept : null;
  } catch {
    // A half-written file is no certificate: a new one takes its place.
    return null;
  }
}
