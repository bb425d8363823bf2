/** A file that was dropped or chosen, or the name of a folder, which is not taken. */
export type Dropped =
  | { readonly kind: 'file'; readonly name: string; readonly content: Blob }
  | { readonly kind: 'folder'; readonly name: string };

/** What a drop holds. To be called before anything is awaited: the browser empties the transfer after the event. */
export function droppedThings(transfer: DataTransfer): readonly Dropped[] {
  return [...transfer.items].flatMap((item): readonly Dropped[] => {
    if (item.kind !== 'file') return [];
    const entry = item.webkitGetAsEntry();
    if (entry?.isDirectory === true) return [{ kind: 'folder', name: entry.name }];
    const file = item.getAsFile();
    return file === null ? [] : [{ kind: 'file', name: file.name, content: file }];
  });
}
