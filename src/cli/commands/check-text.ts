import type { Finding } from './check-accepted.ts';

/** Notes of one code beyond this many are counted, not listed: a hundred alike hide the one that matters. */
const MOST_NOTES = 5;

/** Findings as lines for people, and how many there are. */
export function textReport(findings: readonly Finding[], folders: readonly string[]): string {
  const open = findings.filter(({ accepted }) => accepted === undefined);
  const listed = new Map<string, number>();
  const lines = open.flatMap((finding) => {
    const before = listed.get(finding.code) ?? 0;
    listed.set(finding.code, before + 1);
    return finding.level === 'note' && before >= MOST_NOTES ? [] : [findingLine(finding)];
  });
  const more = [...listed].flatMap(([code, many]) => {
    const isNote = open.find((finding) => finding.code === code)?.level === 'note';
    return isNote && many > MOST_NOTES
      ? [`${many - MOST_NOTES} more ${many === MOST_NOTES + 1 ? 'note' : 'notes'} ${code}; --format json lists them.`]
      : [];
  });
  return [...lines, ...more, closing(open, findings.length - open.length, folders)].join('\n');
}

function findingLine({ code, level, message, file, feature, path }: Finding): string {
  const place = [path === undefined ? file : `${file}#${path}`, ...(feature === undefined ? [] : [`(${feature})`])];
  // One finding stays one line, whatever letters the data holds.
  return `${place.join(' ')}: ${level} ${code}: ${message}`.replace(/\s+/g, ' ');
}

function closing(open: readonly Finding[], accepted: number, folders: readonly string[]): string {
  const number = (level: Finding['level']) => {
    const many = open.filter((finding) => finding.level === level).length;
    return `${many} ${level}${many === 1 ? '' : 's'}`;
  };
  const left = accepted === 0 ? '' : `, ${accepted} accepted with a reason`;
  return `${number('error')}, ${number('warning')}, ${number('note')}${left} in ${folders.join(', ')}.`;
}
