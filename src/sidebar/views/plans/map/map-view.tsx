import type { ComponentChildren } from 'preact';
import type { Language } from '../../../../model/language.ts';
import { mapWords } from '../../../../text/sidebar/map/index.ts';
import { Disclosure } from '../../../parts/disclosure.tsx';
import type { GoTo } from '../../../parts/place-button.tsx';
import { LegendDrawing } from './drawing/legend-drawing.tsx';
import { PAGE_COLOURS } from './drawing/map-colours.ts';
import { MapDrawing } from './drawing/map-drawing.tsx';
import { MapFrame } from './map-frame.tsx';
import { MapRemarks } from './map-remarks.tsx';
import { mapTexts } from './map-texts.ts';
import { RelationList } from './relation-list.tsx';
import type { DrawnMap } from './use-map.ts';

interface MapViewProps {
  readonly map: DrawnMap;
  readonly account: string;
  readonly tabId: number;
  readonly language: Language;
  readonly goTo: GoTo;
  /** How wide the legend may be, in pixels. */
  readonly legendWidth: number;
  /** Buttons below the map. */
  readonly children: ComponentChildren;
}

/** A map with its legend, the same as a list, and what should be known about the rows behind it. */
export function MapView({ map, account, tabId, language, goTo, legendWidth, children }: MapViewProps) {
  const says = mapWords[language];
  const { graph, layout } = map;
  const { persons, relations, remarks } = graph;
  if (persons.length === 0) return <p>{says.empty}</p>;
  const legend = map.legend(legendWidth);
  return (
    <>
      <MapFrame
        says={says}
        title={says.titleOf(account)}
        description={says.description(persons.length, relations.length)}
        size={layout}
      >
        <MapDrawing graph={graph} layout={layout} colours={PAGE_COLOURS} />
      </MapFrame>
      <div class="bar">{children}</div>
      <svg class="map-legend" role="img" aria-label={says.legend.heading} width={legend.width} height={legend.height}>
        <LegendDrawing legend={legend} colours={PAGE_COLOURS} />
      </svg>
      <Disclosure label={says.list.show}>
        {() => <RelationList graph={graph} says={says.list} role={mapTexts(language).role} />}
      </Disclosure>
      {remarks.length > 0 && (
        <Disclosure label={says.remarks.heading(remarks.length)}>
          {() => <MapRemarks remarks={remarks} tabId={tabId} says={says.remarks} goTo={goTo} />}
        </Disclosure>
      )}
    </>
  );
}
