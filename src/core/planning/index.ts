export { type ContactCollision, contactCollisions } from './contact-collisions.ts';
export { type ContactGaps, contactGaps, stagesAhead } from './contact-gaps.ts';
export { type ContactsDue, contactsDue } from './contacts-due.ts';
export { type FindingChecks, findingChecks } from './finding-checks.ts';
export { type PersonChecks, personChecks } from './person-checks.ts';
export { personKey } from './person-name.ts';
export {
  type MapPerson,
  type MapRelation,
  type MapRemark,
  type RelationshipGraph,
  relationshipGraph,
} from './relationship-graph.ts';
