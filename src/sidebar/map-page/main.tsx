import { render } from 'preact';

const place = document.getElementById('map');
if (place) render(<main />, place);
