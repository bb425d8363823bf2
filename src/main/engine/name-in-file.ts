/** A case's reference as part of a file's name: whatever a file system might not take becomes a hyphen. */
export function nameInFile(reference: string): string {
  const safe = reference.replaceAll(/[^\p{L}\p{N}._-]+/gu, '-').replaceAll(/^[.-]+|[.-]+$/g, '');
  return safe === '' ? 'client' : safe;
}
