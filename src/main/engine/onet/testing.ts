const folder = 'db_30_1_text';

/** The tables of a text release that are read, in small and in words of our own, by their names in the archive. */
export function smallRelease(): Map<string, string> {
  const rows = (...lines: readonly (readonly string[])[]): string => `${lines.map((cells) => cells.join('\t')).join('\r\n')}\r\n`;
  return new Map([
    [`${folder}/Read Me.txt`, 'O*NET 30.1 Database\nA small one for tests.\n'],
    [
      `${folder}/Occupation Data.txt`,
      rows(
        ['O*NET-SOC Code', 'Title', 'Description'],
        ['15-1299.08', 'Computer Systems Engineers/Architects', 'Draws up how systems fit together.'],
        ['15-1299.09', 'Information Technology Project Managers', 'Sees a project through.'],
        ['25-4031.00', 'Library Technicians', 'A "made-up" description of the work.'],
      ),
    ],
    [
      `${folder}/Task Statements.txt`,
      rows(
        ['O*NET-SOC Code', 'Task ID', 'Task', 'Task Type', 'Incumbents Responding', 'Date', 'Domain Source'],
        ['15-1299.08', '1', 'Draw a plan of it.', 'Core', '10', '08/2023', 'Incumbent'],
        ['25-4031.00', '2', 'Mend a torn page.', 'Supplemental', '10', '08/2023', 'Incumbent'],
        ['25-4031.00', '3', 'Shelve what came back.', 'Core', '10', '08/2023', 'Incumbent'],
        ['25-4031.00', '4', 'Not rated by anybody.', '', '', '08/2023', 'Analyst'],
      ),
    ],
    [`${folder}/Job Zones.txt`, 'A table that nobody asks for.\n'],
  ]);
}
