/** Names for files that stand together: a name that was given before gets a number before its ending. Capitals count for nothing, as on some disks. */
export function createNameOnce(): (fileName: string) => string {
  const given = new Map<string, number>();
  return (fileName) => {
    const count = (given.get(fileName.toLowerCase()) ?? 0) + 1;
    given.set(fileName.toLowerCase(), count);
    return count === 1 ? fileName : fileName.replace(/(\.[^.]+)?$/, (ending) => `-${count}${ending}`);
  };
}
