import { useMemo } from 'preact/hooks';
import { type RelationshipGraph, relationshipGraph } from '../../../../core/planning/index.ts';
import type { Language } from '../../../../model/language.ts';
import type { Plan } from '../../../../model/plan.ts';
import { mapWords } from '../../../../text/sidebar/map/index.ts';
import { pageMeasure } from './drawing/map-font.ts';
import { type MapPicture, mapPicture } from './drawing/map-picture.tsx';
import { LEAST_ROOM_HEIGHT } from './drawing/picture-frame.ts';
import { type MapLayout, mapLayout } from './layout/map-layout.ts';
import { type LegendLayout, legendLayout } from './layout/map-legend.ts';
import { mapTexts } from './map-texts.ts';

/** The part of a plan that the map shows. */
export type MappedPlan = Pick<Plan, 'name' | 'persons' | 'relationships'>;

/** A map that was laid out. */
export interface DrawnMap {
  readonly graph: RelationshipGraph;
  readonly layout: MapLayout;
  /** As wide as asked for, if it can be. */
  readonly legend: (width: number) => LegendLayout;
  readonly picture: () => Promise<MapPicture>;
}

/** Lays out the map of a plan, anew where the plan or the language is another. */
export function useMap(plan: MappedPlan, language: Language): DrawnMap {
  return useMemo(() => {
    const graph = relationshipGraph(plan.persons, plan.relationships);
    const words = mapWords[language];
    const measure = pageMeasure();
    const layout = mapLayout(graph, mapTexts(language), measure);
    const legend = (width: number) => legendLayout(words.legend, width, measure);
    const picture = () =>
      mapPicture({ title: words.titleOf(plan.name), graph, layout, legend, roomHeight: roomHeight(plan) });
    return { graph, layout, legend, picture };
  }, [plan, language]);
}

/** Relationships of more rows leave more room beside them. */
function roomHeight({ relationships }: MappedPlan): number {
  const rows = relationships.map(({ row }) => row);
  return rows.length === 0
    ? LEAST_ROOM_HEIGHT
    : Math.max(LEAST_ROOM_HEIGHT, ROW_HEIGHT * (Math.max(...rows) - Math.min(...rows) + 1) - MARGIN);
}

/** Of a row of a spreadsheet with one line of text, and around the picture; in pixels. */
const [ROW_HEIGHT, MARGIN] = [21, 10];
