/** A code as it is compared: letters read as the printed signs they look like, spaces and hyphens gone. */
function plain(code: string): string {
  return code
    .toUpperCase()
    .replaceAll(/[^0-9A-Z]/g, '')
    .replaceAll(/[IL]/g, '1')
    .replaceAll('O', '0');
}

/** Whether a code typed back from paper is the code shown. */
export function isSameRecoveryCode(typed: string, shown: string): boolean {
  return plain(typed) === plain(shown);
}
