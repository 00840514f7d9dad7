import { render } from 'preact';
import { isLanguage } from '../../model/language.ts';
import { MapPage } from './map-page.tsx';

/** The script that opened this page wrote there what it is about. */
const place = document.getElementById('map');
const { tab, language } = place?.dataset ?? {};
if (place && isLanguage(language)) {
  document.documentElement.lang = language;
  render(<MapPage tabId={Number(tab)} language={language} />, place);
}
