import { useState } from 'preact/hooks';
import { mapWords } from '../../../../text/sidebar/map/index.ts';
import { ask } from '../../../door.ts';
import type { ViewProps } from '../../../view-props.ts';
import { MapView } from './map-view.tsx';
import { type MappedPlan, useMap } from './use-map.ts';

/** What the map is given. */
export interface RelationshipMapProps extends ViewProps {
  readonly plan: MappedPlan;
  readonly tabId: number;
}

/** The key persons of a plan and their relationships, drawn: to look at here or in a window, and to be put into the tab. */
export function RelationshipMap({ plan, tabId, language, goTo, isBusy, run }: RelationshipMapProps) {
  const says = mapWords[language];
  const map = useMap(plan, language);
  const [isWindowRefused, setWindowRefused] = useState(false);
  const openWindow = () => {
    setWindowRefused(false);
    ask('showMap', { tabId, language }).then(
      (isShown) => setWindowRefused(!isShown),
      () => setWindowRefused(true),
    );
  };
  const put = () => {
    setWindowRefused(false);
    run(
      says.putting,
      async () => ask('putMap', { language, tabId, ...(await map.picture()) }),
      () => says.wasPut,
    );
  };
  return (
    <section aria-labelledby="relationship-map">
      <h2 id="relationship-map">{says.heading}</h2>
      <MapView map={map} account={plan.name} tabId={tabId} language={language} goTo={goTo} legendWidth={276}>
        <button type="button" onClick={openWindow}>
          {says.openWindow}
        </button>
        <button type="button" aria-disabled={isBusy} onClick={put}>
          {says.put}
        </button>
      </MapView>
      <p class="problem" role="alert">
        {isWindowRefused && says.windowFailed}
      </p>
    </section>
  );
}
