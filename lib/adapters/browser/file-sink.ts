import type { OpenFile } from '../../ports/file-sink';

/** Collects pieces into a Blob, which the browser keeps on disk when it is large, and offers it as a download. */
export const downloadFile: OpenFile = (name, mime) => {
  let parts: Blob[] = [];
  return {
    async write(chunk) {
      parts.push(new Blob([typeof chunk === 'string' ? chunk : new Uint8Array(chunk)]));
    },
    async finish() {
      const file = new Blob(parts, { type: mime });
      const digest = await sha256(file);
      const url = URL.createObjectURL(file);
      const link = document.createElement('a');
      link.href = url;
      link.download = name;
      link.click();
      // The browser needs the address until the download has begun.
      setTimeout(() => URL.revokeObjectURL(url), 60_000);
      return digest;
    },
    discard() {
      parts = [];
    },
  };
};

async function sha256(file: Blob): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
