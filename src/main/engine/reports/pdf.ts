/** A paper's bytes as a door hands them on. */
export function pdf(bytes: Uint8Array): Blob {
  return new Blob([new Uint8Array(bytes)], { type: 'application/pdf' });
}
