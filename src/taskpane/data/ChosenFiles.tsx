import { Caption1, Subtitle2 } from '@fluentui/react-components';
import { useLanguage } from '../language';
import { Choice } from '../parts/Choice';
import { Remarks } from '../parts/Remarks';
import { fileProblems, withRole, type FileRole, type GivenFile } from './givenFiles';

interface ChosenFilesProps {
  readonly given: readonly GivenFile[];
  readonly roles: readonly FileRole[];
  readonly onChange: (given: readonly GivenFile[]) => void;
}

/** The chosen files with what each is for, and what is still missing. */
export function ChosenFiles({ given, roles, onChange }: ChosenFilesProps) {
  const { words: { refreshing, pane: { import: { more }, data: texts } } } = useLanguage();
  if (given.length === 0) return null;
  const problems = fileProblems(given, roles);
  const without = roles.filter(({ key, isJoined }) => !isJoined && !given.some(({ role }) => role === key)).map(({ table }) => table);
  const options = [{ value: '', label: texts.unused }, ...roles.map(({ key, table, file, isJoined }) => ({ value: key, label: isJoined ? texts.joinedFor(table, file) : table }))];
  return (
    <>
      <Subtitle2 as="h2">{texts.chosen}</Subtitle2>
      {given.map(({ name, role }) => (
        <Choice key={name} label={texts.fileFor(name)} value={role} options={options} {...(role === '' && { hint: texts.unmatched })} onChange={(key) => onChange(withRole(given, name, key))} />
      ))}
      {problems.map((problem) => <Remarks key={`${problem.table} ${problem.file}`} intent="warning" title={texts[problem.code](problem)} lines={[]} total={1} more={more} />)}
      {without.length > 0 && <Caption1>{refreshing.notGiven({ tables: without })}</Caption1>}
    </>
  );
}
