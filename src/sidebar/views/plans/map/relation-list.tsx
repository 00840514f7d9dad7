import type { MapPerson, RelationshipGraph } from '../../../../core/planning/index.ts';
import type { MapWords } from '../../../../text/sidebar/map/index.ts';
import type { MapTexts } from './layout/map-layout.ts';
import { supportSign } from './layout/person-box.ts';

interface RelationListProps {
  readonly graph: RelationshipGraph;
  readonly says: MapWords['list'];
  readonly role: MapTexts['role'];
}

/** The map in words, for those who do not see it. */
export function RelationList({ graph: { persons, relations }, says, role }: RelationListProps) {
  const name = (place: number) => persons[place]?.name ?? '';
  return (
    <>
      <h3>{says.persons}</h3>
      <ul>
        {persons.map((person) => (
          <li key={`${person.row} ${person.name}`}>{says.person(person.name, facts(person, says, role(person)))}</li>
        ))}
      </ul>
      {relations.length > 0 && <h3>{says.relations}</h3>}
      <ul>
        {relations.map(({ from, to, kind, isMutual, note, rows }) => (
          <li key={rows[0]}>
            {says.relation(name(from), name(to), kind, isMutual)}
            {note !== '' && says.note(note)}
          </li>
        ))}
      </ul>
    </>
  );
}

function facts(person: MapPerson, says: MapWords['list'], role: string): readonly string[] {
  const { name, title, department, support, influence } = person;
  const known = [
    title === name ? '' : title,
    department,
    role,
    support === null ? '' : says.support(supportSign(support)),
    influence === null ? '' : says.influence(influence),
  ];
  return known.filter((fact) => fact !== '');
}
