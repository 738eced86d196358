import { createHash, X509Certificate } from 'node:crypto';
import { generate } from 'selfsigned';

/** What a practice server shows to be any host, and how a browser knows it. */
export interface Certificate {
  key: string;
  cert: string;
  /** SHA-256 of its public key in base64, as `--ignore-certificate-errors-spki-list` takes it. */
  fingerprint: string;
}

let made: Promise<Certificate> | undefined;

/**
 * The certificate of all practice servers of this process. A browser that is told its fingerprint caches what they send,
 * and the code of it; one that ignores every error of a certificate keeps nothing.
 */
export function practiceCertificate(): Promise<Certificate> {
  made ??= make();
  return made;
}

async function make(): Promise<Certificate> {
  const pem = await generate([{ name: 'commonName', value: 'practice.invalid' }], {
    keyType: 'ec',
    algorithm: 'sha256',
  });
  const key = new X509Certificate(pem.cert).publicKey.export({ type: 'spki', format: 'der' });
  return { key: pem.private, cert: pem.cert, fingerprint: createHash('sha256').update(key).digest('base64') };
}
